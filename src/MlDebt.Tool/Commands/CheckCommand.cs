using System.Collections.Immutable;
using System.CommandLine;
using MlDebt.Tool.Model;
using MlDebt.Tool.Ratchet;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt check</c>: judges, where <c>audit</c> only reports.</summary>
internal static class CheckCommand
{
    private static readonly string[] Levels = ["note", "warning", "error"];

    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var audit = new AuditOptions(session);
        var gates = new GateArguments();
        var baseline = new Option<string?>("--baseline") { Description = "Baseline of known debt; new debt fails. Default where nothing else is compared: .mldebt/baseline.json." };
        var diff = new Option<string?>("--diff") { Description = "Judge only lines changed since the branch left this commit or branch, e.g. origin/main." };
        var against = new Option<string[]>("--against") { Description = "Compare two finished audits (OLD.json NEW.json); nothing is built.", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var level = new Option<string>("--level") { Description = "From which level on new debt fails: note, warning or error.", DefaultValueFactory = _ => "warning" };
        level.AcceptOnlyFromAmong(Levels);
        var ci = new Option<bool>("--ci") { Description = "Entries of the baseline that are gone fail, too." };
        var allowStale = new Option<bool>("--allow-stale") { Description = "Except that such entries do not fail." };
        var command = new Command("check", "Fails on new debt and on numbers that got worse (exit code 1).");
        audit.AddTo(command);
        foreach (var option in new Option[] { baseline, diff, against, level, ci, allowStale })
            command.Options.Add(option);
        gates.AddTo(command);
        command.Validators.Add(result =>
        {
            if (new Option[] { baseline, diff, against }.Count(option => result.GetResult(option) is { Implicit: false }) > 1)
                result.AddError("--baseline, --diff and --against exclude each other: name one.");
        });
        return command.Does(session, async (here, parsed, token) =>
        {
            var stale = parsed.GetValue(ci) && !parsed.GetValue(allowStale);
            var found = parsed.GetValue(against) is [var old, var now]
                ? Compare(Read(old), Read(now), gates.Read(parsed), parsed.GetValue(level)!, stale)
                : await JudgeAsync(here, audit.Request(parsed), parsed.GetValue(baseline), parsed.GetValue(diff), gates.Read(parsed), parsed.GetValue(level)!, stale, token).ConfigureAwait(false);
            VerdictText.Write(found.Verdict, parsed.GetValue(ci), here.Out);
            foreach (var reason in found.Report.IncompleteReasons)
                here.Error.WriteLine($"incomplete: {reason}");
            return Math.Max(found.Report.IncompleteReasons.IsEmpty ? ExitCode.Fine : ExitCode.Incomplete, found.Verdict.Passed ? ExitCode.Fine : ExitCode.GateFailed);
        });
    }

    private static async Task<(Verdict Verdict, AuditReport Report)> JudgeAsync(
        Session session, AuditRequest request, string? baseline, string? diff, GateOptions gates, string level, bool stale, CancellationToken token)
    {
        var place = await Workplace.FindAsync(session, request.Path, request.Config, token).ConfigureAwait(false);

        // What can fail at once is read before minutes of build.
        var lines = diff is null ? null : await ChangedLines.SinceAsync(place.Git(session), diff, token).ConfigureAwait(false);
        ImmutableArray<BaselineEntry> known = diff is null ? BaselineFile.Read(baseline ?? place.Baseline) : [];
        var outcome = await AuditRun.RunAsync(session, request, token).ConfigureAwait(false);
        var valid = known.Where(entry => !entry.IsExpired(request.AsOf)).Select(entry => entry.Identity);
        return (lines is null ? Verdict.Of(valid, outcome.Report, gates, level, stale) : Verdict.Of(lines, outcome.Report, gates, level), outcome.Report);
    }

    private static (Verdict Verdict, AuditReport Report) Compare(AuditReport old, AuditReport now, GateOptions gates, string level, bool stale)
    {
        var before = old.Metrics.ToDictionary(metric => metric.Key, metric => metric.Value, StringComparer.Ordinal);
        var compared = now with { Metrics = [.. now.Metrics.Select(metric => metric with { Before = before.GetValueOrDefault(metric.Key) })] };
        return (Verdict.Of(old.Findings.Select(DebtIdentity.Of), compared, gates, level, stale), now);
    }

    private static AuditReport Read(string file)
    {
        try
        {
            return ReportJson.Read(File.ReadAllText(file));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"{file}: {unreadable.Message} Write one with `mldebt audit --format json`.");
        }
    }
}
