using System.Collections.Immutable;
using System.Globalization;
using MlDebt.Tool.Findings;
using MlDebt.Tool.History;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Manifests;
using MlDebt.Tool.Running;
using MlDebt.Tool.Scoring;

namespace MlDebt.Tool.Commands;

/// <summary>Audits commits of the past, each in a work tree of its own, with the tool and rules of today.</summary>
/// <param name="session">Runs git and builds.</param>
/// <param name="place">Where the history is kept.</param>
/// <param name="inputs">The logs: hours come from them by date, whatever the commit.</param>
internal sealed class Backfill(Session session, Workplace place, AuditInputs inputs)
{
    private readonly string _rules =
        Ruleset.Of(ToolIdentity.Version, RuleCatalogue.All.Select(RuleCatalogue.Info).Concat(inputs.Config.Inputs.Manifests.IsEmpty ? [] : ManifestRules.All));

    /// <summary>Records up to <paramref name="most"/> commits, <paramref name="days"/> apart; what is recorded already is left alone.</summary>
    public async Task RunAsync(DateOnly today, int days, int most, CancellationToken token)
    {
        var git = place.Git(session);
        if (place.Commit is null)
            throw new UsageException("--backfill: there is no git repository with a commit here.");
        if (await git.LinesAsync(token, "rev-parse", "--is-shallow-repository").ConfigureAwait(false) is ["true"])
            session.Say("The repository is a shallow clone; only the commits in it can be audited (git fetch --unshallow).");
        foreach (var (commit, day) in await CommitsAsync(git, today, days, most, token).ConfigureAwait(false))
        {
            var store = new HistoryStore(place);
            var history = store.Read();
            if (history.Any(snapshot => snapshot.Commit == commit && snapshot.Ruleset == _rules))
                continue;
            session.Progress($"auditing {commit[..10]} as of {Iso(day)}");
            store.Append(await SnapshotAsync(git, commit, day, [.. history.Where(snapshot => snapshot.AsOf < day)], token).ConfigureAwait(false));
        }
    }

    /// <summary>The last commit before each day, the oldest first; a commit that stood for two of them is taken once.</summary>
    private static async Task<IReadOnlyList<(string Commit, DateOnly Day)>> CommitsAsync(Git git, DateOnly today, int days, int most, CancellationToken token)
    {
        var commits = new List<(string Commit, DateOnly Day)>();
        for (var i = 0; i < most; i++)
        {
            var day = today.AddDays(-days * i);
            if (await git.LinesAsync(token, "rev-list", "-1", "--first-parent", $"--before={Iso(day)}T23:59:59Z", "HEAD").ConfigureAwait(false) is not [var commit])
                break;
            commits.Add((commit, day));
        }

        return [.. commits.DistinctBy(pair => pair.Commit).Reverse()];
    }

    private async Task<Snapshot> SnapshotAsync(Git git, string commit, DateOnly day, ImmutableArray<Snapshot> history, CancellationToken token)
    {
        var tree = Path.Combine(Path.GetTempPath(), $"mldebt-backfill-{Environment.ProcessId}");
        var made = await git.TryAsync(token, "worktree", "add", "--detach", "--force", tree, commit).ConfigureAwait(false);
        try
        {
            var date = await git.DateAsync(commit, token).ConfigureAwait(false);
            var file = Path.Combine(tree, Path.GetRelativePath(place.Target.Root, place.Target.File));
            if (!made.Succeeded || !File.Exists(file))
                return Snapshots.Failed(commit, date, day, ToolIdentity.Version, _rules, made.Succeeded ? $"{place.Target.Name} did not exist" : made.Lines.LastOrDefault("git worktree add failed"));
            var then = place with { Target = new(file, tree), Commit = commit, CodeHome = Path.Combine(tree, Path.GetRelativePath(place.Target.Root, place.Home)) };
            var outcome = await AuditRun.RunAsync(session, then, new(null, day) { Reach = false }, inputs, history, token).ConfigureAwait(false);
            return HistoryStore.Of(outcome.Report, date);
        }
        finally
        {
            // Also after Ctrl+C: a forgotten work tree would stay in the user's repository.
            await git.TryAsync(CancellationToken.None, "worktree", "remove", "--force", tree).ConfigureAwait(false);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
