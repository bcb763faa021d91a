using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace MlDebt.Tool.Commands;

/// <summary>The options with which code and logs are found, alike in every command that audits.</summary>
internal sealed class AuditOptions
{
    private readonly Session _session;

    /// <summary>Makes a set of its own for one command.</summary>
    public AuditOptions(Session session) => _session = session;

    /// <summary>What is audited.</summary>
    public Argument<string?> Path { get; } = new("path") { Description = "Folder, .sln, .slnx, .slnf or .csproj; else the one solution or project here.", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The last day of the window.</summary>
    public Option<DateOnly?> AsOf { get; } = new("--as-of") { Description = "Last day of the window, e.g. 2026-11-01; else today.", CustomParser = Day };

    private Option<string[]> Sarif { get; } = new("--sarif") { Description = "Compiler logs that CI made already (pattern in quotes); nothing is built." };

    private Option<bool> NoBuild { get; } = new("--no-build") { Description = "Read the logs of the last audit as they are." };

    private Option<bool> Fresh { get; } = new("--fresh") { Description = "Run the build even where nothing changed since the last audit." };

    private Option<bool> NoReach { get; } = new("--no-reach") { Description = "Without a call graph: blast radius by dependent projects." };

    private Option<string?> Incidents { get; } = new("--incidents") { Description = "Incident log (CSV or YAML); else what the configuration names." };

    private Option<string?> TimeLog { get; } = new("--timelog") { Description = "Time log (CSV or YAML); else what the configuration names." };

    private Option<string[]> Coverage { get; } = new("--coverage") { Description = "Cobertura reports (pattern in quotes); else what the configuration names." };

    private Option<int?> Weeks { get; } = new("--weeks") { Description = "Length of the window in weeks." };

    /// <summary>Adds all to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Path);
        foreach (var option in new Option[] { Sarif, NoBuild, Fresh, NoReach, Incidents, TimeLog, Coverage, AsOf, Weeks })
            command.Options.Add(option);
    }

    /// <summary>What the user asked for.</summary>
    public AuditRequest Request(ParseResult parsed) => new(parsed.GetValue(Path), parsed.GetValue(AsOf) ?? _session.Today)
    {
        Sarif = [.. parsed.GetValue(Sarif) ?? []],
        Build = !parsed.GetValue(NoBuild),
        Fresh = parsed.GetValue(Fresh),
        Reach = !parsed.GetValue(NoReach),
        Config = parsed.GetValue(GlobalOptions.Config),
        Incidents = parsed.GetValue(Incidents),
        TimeLog = parsed.GetValue(TimeLog),
        Coverage = [.. parsed.GetValue(Coverage) ?? []],
        Weeks = parsed.GetValue(Weeks),
    };

    /// <summary>A day as ISO writes it.</summary>
    public static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens.SingleOrDefault()?.Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"\"{text}\" is no day. Write it as 2026-11-01.");
        return null;
    }
}
