using System.Collections.Immutable;

namespace MlDebt.Tool.Inputs;

/// <summary>All that people wrote beside the code.</summary>
internal sealed record AuditInputs(AuditConfig Config, IncidentLog Incidents, TimeLog Time, CoverageLog Coverage);

/// <summary>Which files to read; null takes what the configuration names.</summary>
internal sealed record InputChoice(string? Config = null, string? Incidents = null, string? TimeLog = null, ImmutableArray<string> Coverage = default, DateOnly? Latest = null);

/// <summary>Reads the configuration and all logs of a folder, and reports all their problems together.</summary>
internal static class InputFiles
{
    public static InputResult<AuditInputs> Load(string folder, InputChoice choice)
    {
        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        var config = Config(folder, choice.Config, problems);
        var incidents = Read(folder, choice.Incidents, config.Inputs.Incidents, problems, (file, content) => IncidentReader.Read(file, content, choice.Latest));
        var time = Read(folder, choice.TimeLog, config.Inputs.TimeLog, problems, (file, content) => TimeLogReader.Read(file, content, choice.Latest, config.Team.Headcount));
        var incidentLog = new IncidentLog(incidents.Count > 0, [.. incidents.SelectMany(file => file.Rows)]);
        var timeLog = new TimeLog(time.Count > 0, [.. time.SelectMany(file => file.Rows)]);
        problems.AddRange(LogChecks.Check(incidents, incidentLog, timeLog));

        var globs = choice.Coverage.IsDefaultOrEmpty ? config.Inputs.Coverage : choice.Coverage;
        var reports = globs.SelectMany(glob => Glob.Files(folder, glob)).Distinct(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(Path.Combine(folder, path)))).ToArray();
        var coverage = CoberturaReader.Read(folder, reports);
        problems.AddRange(coverage.Problems);
        return new(new(config, incidentLog, timeLog, coverage.Value), problems.ToImmutable());
    }

    private static AuditConfig Config(string folder, string? chosen, ImmutableArray<InputProblem>.Builder problems)
    {
        var path = Path.Combine(folder, chosen ?? "mldebt.yml");
        if (!File.Exists(path))
        {
            if (chosen is not null)
            {
                problems.Add(Missing(chosen));
            }

            return AuditConfig.Default;
        }

        var config = ConfigReader.Read(chosen ?? "mldebt.yml", File.ReadAllBytes(path));
        problems.AddRange(config.Problems);
        return config.Value;
    }

    private static List<(string File, ImmutableArray<T> Rows)> Read<T>(
        string folder,
        string? chosen,
        ImmutableArray<string> globs,
        ImmutableArray<InputProblem>.Builder problems,
        Func<string, byte[], InputResult<ImmutableArray<T>>> read)
    {
        if (chosen is not null && !File.Exists(Path.Combine(folder, chosen)))
        {
            problems.Add(Missing(chosen));
            return [];
        }

        var files = chosen is not null ? [chosen] : globs.SelectMany(glob => Glob.Files(folder, glob)).Distinct(StringComparer.Ordinal);
        var results = files.Select(file => (file, read(file, File.ReadAllBytes(Path.Combine(folder, file))))).ToList();
        problems.AddRange(results.SelectMany(result => result.Item2.Problems));
        return results.ConvertAll(result => (result.file, result.Item2.Value));
    }

    private static InputProblem Missing(string file) => new(file, 0, "", null, "The file does not exist", "Correct the path, or write the file with mldebt init");
}
