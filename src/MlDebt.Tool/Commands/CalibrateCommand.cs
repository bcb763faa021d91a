using System.CommandLine;
using MlDebt.Tool.Planning;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt calibrate</c>: what repairs really took, beside what was estimated.</summary>
internal static class CalibrateCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var before = new Argument<string>("before") { Description = "A finished audit (JSON) from before the repairs." };
        var path = new Argument<string?>("path") { Description = "A finished audit from after them, or what to audit; else the solution here.", Arity = ArgumentArity.ZeroOrOne };
        var timelog = new Option<string?>("--timelog") { Description = "Time log with rows of kind remediation; else what the configuration names." };
        var command = new Command("calibrate", "Compares effort estimates with logged remediation.");
        command.Arguments.Add(before);
        command.Arguments.Add(path);
        command.Options.Add(timelog);
        return command.Does(session, async (here, parsed, token) =>
        {
            var old = ReportFile.Read(parsed.GetValue(before)!);
            var after = parsed.GetValue(path);
            var config = parsed.GetValue(GlobalOptions.Config);
            var place = await Workplace.FindAsync(here, ReportFile.IsOne(after) ? null : after, config, token).ConfigureAwait(false);
            var inputs = AuditRun.Inputs(place, new(null, here.Today) { TimeLog = parsed.GetValue(timelog) });
            var rows = Calibration.Of(old, await AuditRun.ReportAsync(here, after, config, reach: false, token).ConfigureAwait(false), inputs.Time);
            foreach (var row in rows)
                here.Out.WriteLine(FormattableString.Invariant($"{row.RuleId}: repairs took {row.MedianRatio:0.##} times the estimate (median of {row.Items})"));
            if (rows.IsEmpty)
                here.Out.WriteLine("Nothing to compare: no item of the first audit is gone and has rows of kind remediation in the time log.");
            return ExitCode.Fine;
        });
    }
}
