using System.CommandLine;
using MlDebt.Tool.Model;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary>The options with which results are written.</summary>
internal sealed class ReportOptions
{
    private Option<string[]> Format { get; } = new("--format") { Description = "How to write it; may be given several times with --output.", AllowMultipleArgumentsPerToken = true };

    private Option<string?> Output { get; } = new("--output") { Description = "Folder for the files; else the result is printed." };

    private Option<bool> IncludeSuppressed { get; } = new("--include-suppressed") { Description = "Put accepted debt into SARIF, too." };

    /// <summary>Adds all to a command.</summary>
    public void AddTo(Command command)
    {
        Format.AcceptOnlyFromAmong([.. ReportFormat.All.Select(format => format.Name)]);
        foreach (var option in new Option[] { Format, Output, IncludeSuppressed })
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Output) is null && result.GetResult(Format)?.Tokens.Count > 1)
                result.AddError("Several formats need a folder: add --output DIR.");
        });
    }

    /// <summary>Whether the user named a format.</summary>
    public bool AreGiven(ParseResult parsed) => parsed.GetValue(Format) is { Length: > 0 };

    /// <summary>Whether the report itself is what is printed.</summary>
    public bool Prints(ParseResult parsed) => AreGiven(parsed) && parsed.GetValue(Output) is null;

    /// <summary>Writes a report as the user asked: files are whole or not there.</summary>
    public void Write(Session session, ParseResult parsed, AuditReport report, ReportContext context)
    {
        var all = context with { IncludeSuppressed = parsed.GetValue(IncludeSuppressed) };
        var formats = ReportFormat.All.Where(format => (parsed.GetValue(Format) ?? []).Contains(format.Name)).ToList();
        if (parsed.GetValue(Output) is { } folder)
        {
            if (File.Exists(folder))
                throw new UsageException($"--output {folder}: is a file; give a folder.");
            WriteFiles(session, folder, formats.Count > 0 ? formats : [ReportFormat.All.Single(format => format.Name == "json")], report, all);
            formats = [];
        }

        if (formats is [{ Name: not "text" } one])
            session.Out.Write(one.Files[0].Write(report, all));
        else
            TextReport.Write(TextConsole.Create(session.Out, !session.IsTerminal, !session.Colours), report);
    }

    private static void WriteFiles(Session session, string folder, IEnumerable<ReportFormat> formats, AuditReport report, ReportContext context)
    {
        foreach (var (file, write) in formats.SelectMany(format => format.Files))
        {
            AtomicFile.Write(Path.Combine(folder, file), write(report, context));
            session.Say($"{Path.Combine(folder, file)}: written.");
        }
    }
}
