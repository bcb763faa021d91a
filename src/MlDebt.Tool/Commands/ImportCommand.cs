using System.Collections.Immutable;
using System.CommandLine;
using MlDebt.Tool.Import;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt import</c>: tickets become rows of the incident log.</summary>
internal static class ImportCommand
{
    private static readonly string[] Sources = ["github", "jira", "csv"];

    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var from = new Argument<string>("source") { Description = "github (JSON of gh issue list), jira (CSV export) or csv (with a map)." };
        from.AcceptOnlyFromAmong(Sources);
        var input = new Option<string>("--in") { Description = "The exported tickets.", Required = true };
        var output = new Option<string>("--out") { Description = "The incident log; rows that are there stay as they are.", DefaultValueFactory = _ => "incidents.csv" };
        var map = new Option<string?>("--map") { Description = "YAML file with import.labels and import.columns; else the configuration." };
        var hours = new Option<string?>("--hours-from") { Description = "elapsed: take the time a ticket was open, marked as estimated; needs --max-hours." };
        hours.AcceptOnlyFromAmong("elapsed");
        var most = new Option<decimal?>("--max-hours") { Description = "Most hours one ticket may get that way." };
        var command = new Command("import", "Adds tickets to incidents.csv.");
        command.Arguments.Add(from);
        foreach (var option in new Option[] { input, output, map, hours, most })
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(hours) is not null != result.GetResult(most) is not null)
                result.AddError("--hours-from elapsed and --max-hours H belong together: a ticket open for a year is no year of work.");
        });
        return command.Does(session, (here, parsed, _) =>
        {
            var config = Config(parsed.GetValue(map) ?? parsed.GetValue(GlobalOptions.Config)).Import;
            var tickets = Read(parsed.GetValue(from)!, parsed.GetValue(input)!, config);
            var choice = parsed.GetValue(most) is { } limit ? new HoursChoice(true, limit) : HoursChoice.None;
            var file = parsed.GetValue(output)!;
            var result = IncidentWriter.Write(File.Exists(file) ? File.ReadAllText(file) : "", tickets, config.Labels, choice);
            AtomicFile.Write(file, result.Csv);
            here.Say($"{file}: {result.Added} added, {result.AlreadyThere} were there.");
            foreach (var line in result.ToDo)
                here.Error.WriteLine(line);
            return Task.FromResult(result.ToDo.IsEmpty ? ExitCode.Fine : ExitCode.Usage);
        });
    }

    private static ImmutableArray<Ticket> Read(string source, string file, ImportConfig config)
    {
        var text = File.ReadAllText(file);
        var name = Path.GetFileName(file);
        var result = source switch
        {
            "github" => GitHubIssues.Read(name, text),
            "jira" => TicketTable.Read(name, text, TicketTable.Jira.SetItems(config.Columns)),
            _ => config.Columns.ContainsKey("id") && config.Columns.ContainsKey("date")
                ? TicketTable.Read(name, text, config.Columns)
                : throw new UsageException("import csv needs to know its columns: name at least id and date under import.columns, in mldebt.yml or the file of --map."),
        };
        return result.IsValid ? result.Value : throw new UsageException([.. result.Problems.Select(problem => problem.ToString())]);
    }

    private static AuditConfig Config(string? file)
    {
        var path = file ?? Workplace.ConfigName;
        if (!File.Exists(path))
            return file is null ? AuditConfig.Default : throw new UsageException($"{file}: no such file.");
        var config = ConfigReader.Read(path, File.ReadAllBytes(path));
        return config.IsValid ? config.Value : throw new UsageException([.. config.Problems.Select(problem => problem.ToString())]);
    }
}
