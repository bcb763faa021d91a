using System.CommandLine;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt audit</c>: reports, and answers 0 whatever it finds.</summary>
internal static class AuditCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var audit = new AuditOptions(session);
        var reports = new ReportOptions();
        var record = new Option<bool>("--record") { Description = "Append this audit to .mldebt/history.jsonl." };
        var whole = new Option<bool>("--fail-incomplete") { Description = "Write no report where the analysis is not whole." };
        var command = new Command("audit", "Audits a solution: scores, hours, velocity, plan and metrics.");
        audit.AddTo(command);
        reports.AddTo(command);
        command.Options.Add(record);
        command.Options.Add(whole);
        return command.Does(session, async (here, parsed, token) =>
        {
            var outcome = await AuditRun.RunAsync(here, audit.Request(parsed), token).ConfigureAwait(false);
            if (parsed.GetValue(whole) && outcome.ExitCode != ExitCode.Fine)
                throw new IncompleteException(outcome.Report.IncompleteReasons);
            if (parsed.GetValue(record))
                new HistoryStore(outcome.Place).Append(HistoryStore.Of(outcome.Report, await outcome.Place.Git(here).DateAsync("HEAD", token).ConfigureAwait(false)));
            reports.Write(here, parsed, outcome.Report, new(null, outcome.History, false));
            foreach (var reason in outcome.Report.IncompleteReasons)
                here.Error.WriteLine($"incomplete: {reason}");
            return outcome.ExitCode;
        });
    }
}
