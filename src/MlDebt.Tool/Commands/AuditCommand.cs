using System.CommandLine;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt audit</c>: reports, and answers 0 whatever it finds.</summary>
internal static class AuditCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var audit = new AuditOptions(session);
        var command = new Command("audit", "Audits a solution: scores, hours, velocity, plan and metrics.");
        audit.AddTo(command);
        command.Options.Add(new Option<string[]>("--format") { Description = "x" });
        return command.Does(session, async (here, parsed, token) =>
        {
            var outcome = await AuditRun.RunAsync(here, audit.Request(parsed), token).ConfigureAwait(false);
            here.Out.Write(ReportJson.Write(outcome.Report));
            return outcome.ExitCode;
        });
    }
}
