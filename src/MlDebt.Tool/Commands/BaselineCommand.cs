using System.CommandLine;
using MlDebt.Tool.Ratchet;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt baseline</c>: which debt was there before.</summary>
internal static class BaselineCommand
{
    /// <summary>The command with its four verbs.</summary>
    public static Command Make(Session session)
    {
        var command = new Command("baseline", "Keeps the list of debt that was there before.");
        command.Subcommands.Add(Create(session));
        command.Subcommands.Add(Prune(session));
        command.Subcommands.Add(Update(session));
        command.Subcommands.Add(Show(session));
        return command;
    }

    private static Option<string?> File() => new("--baseline") { Description = "The file; else .mldebt/baseline.json beside the configuration." };

    private static Command Create(Session session)
    {
        var (audit, file) = (new AuditOptions(session), File());
        var force = new Option<bool>("--force") { Description = "Replace a baseline that exists." };
        var command = new Command("create", "Takes all of today's debt into a new baseline.");
        audit.AddTo(command);
        command.Options.Add(file);
        command.Options.Add(force);
        return command.Does(session, async (here, parsed, token) =>
        {
            var request = audit.Request(parsed);
            var place = await Workplace.FindAsync(here, request.Path, request.Config, token).ConfigureAwait(false);
            var path = parsed.GetValue(file) ?? place.Baseline;
            if (System.IO.File.Exists(path) && !parsed.GetValue(force))
                throw new UsageException($"{path}: exists. `mldebt baseline prune` removes what is gone, `update` takes on new debt for a reason, --force starts over.");
            var outcome = await Whole(here, request, token).ConfigureAwait(false);
            var entries = BaselineEdit.Create(outcome.Report.Findings, outcome.Place.Commit);
            AtomicFile.Write(path, BaselineFile.Write(entries));
            here.Say($"{path}: {entries.Length} debts");
            return ExitCode.Fine;
        });
    }

    private static Command Prune(Session session)
    {
        var (audit, file) = (new AuditOptions(session), File());
        var command = new Command("prune", "Removes what is gone; adds nothing.");
        audit.AddTo(command);
        command.Options.Add(file);
        return command.Does(session, async (here, parsed, token) =>
        {
            var request = audit.Request(parsed);
            var place = await Workplace.FindAsync(here, request.Path, request.Config, token).ConfigureAwait(false);
            var path = parsed.GetValue(file) ?? place.Baseline;
            var before = BaselineFile.Read(path);
            var outcome = await Whole(here, request, token).ConfigureAwait(false);
            var after = BaselineEdit.Prune(before, outcome.Report.Findings);
            AtomicFile.Write(path, BaselineFile.Write(after));
            here.Say($"{path}: {before.Length - after.Length} removed, {after.Length} left");
            return ExitCode.Fine;
        });
    }

    private static Command Update(Session session)
    {
        var (audit, file) = (new AuditOptions(session), File());
        var accept = new Option<bool>("--accept-new") { Description = "Say that new debt is taken on knowingly.", Required = true };
        var reason = new Option<string>("--reason") { Description = "Why.", Required = true };
        var until = new Option<DateOnly?>("--until") { Description = "Last day of the acceptance, e.g. 2027-01-31; after it the debt counts as new.", CustomParser = AuditOptions.Day };
        var command = new Command("update", "Takes on new debt, for a reason, and removes what is gone.");
        audit.AddTo(command);
        foreach (var option in new Option[] { file, accept, reason, until })
            command.Options.Add(option);
        return command.Does(session, async (here, parsed, token) =>
        {
            var request = audit.Request(parsed);
            if (!parsed.GetValue(accept) || string.IsNullOrWhiteSpace(parsed.GetValue(reason)))
                throw new UsageException("New debt is taken on with --accept-new and a --reason that says why; to remove what is gone use `mldebt baseline prune`.");
            var place = await Workplace.FindAsync(here, request.Path, request.Config, token).ConfigureAwait(false);
            var path = parsed.GetValue(file) ?? place.Baseline;
            var before = BaselineFile.Read(path);
            var outcome = await Whole(here, request, token).ConfigureAwait(false);
            var after = BaselineEdit.Update(before, outcome.Report.Findings, outcome.Place.Commit, parsed.GetValue(reason)!, parsed.GetValue(until), request.AsOf);
            AtomicFile.Write(path, BaselineFile.Write(after));
            here.Say($"{path}: {after.Count(entry => !before.Any(known => known.Identity.Fingerprint == entry.Identity.Fingerprint))} taken on, {after.Length} in all");
            return ExitCode.Fine;
        });
    }

    private static Command Show(Session session)
    {
        var file = File();
        var path = new Argument<string?>("path") { Description = "Folder, solution or project the baseline belongs to.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("show", "Lists the baseline.");
        command.Arguments.Add(path);
        command.Options.Add(file);
        return command.Does(session, async (here, parsed, token) =>
        {
            var known = parsed.GetValue(file) ?? (await Workplace.FindAsync(here, parsed.GetValue(path), parsed.GetValue(GlobalOptions.Config), token).ConfigureAwait(false)).Baseline;
            foreach (var entry in BaselineFile.Read(known))
                here.Out.WriteLine(BaselineText.Line(entry, here.Today));
            return ExitCode.Fine;
        });
    }

    /// <summary>A baseline made from half an analysis would call the other half new, or gone.</summary>
    private static async Task<AuditOutcome> Whole(Session session, AuditRequest request, CancellationToken token)
    {
        var outcome = await AuditRun.RunAsync(session, request with { Reach = false }, token).ConfigureAwait(false);
        return outcome.Report.IncompleteReasons.IsEmpty ? outcome : throw new IncompleteException([.. outcome.Report.IncompleteReasons, "The baseline was left as it is: it would miss what was not analysed."]);
    }
}
