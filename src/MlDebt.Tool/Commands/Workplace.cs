using MlDebt.Tool.Findings;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary>Where an audit takes place: the solution, its repository, and the folder of what the team keeps beside the code.</summary>
/// <param name="Target">The solution or project.</param>
/// <param name="Config">The configuration file, or null when there is none.</param>
/// <param name="Home">The folder of the configuration: inputs are relative to it, and <c>.mldebt</c> stands in it.</param>
/// <param name="Commit">The commit that is checked out, or null outside of git.</param>
internal sealed record Workplace(AuditTarget Target, string? Config, string Home, string? Commit)
{
    /// <summary>Name of the configuration file.</summary>
    public const string ConfigName = "mldebt.yml";

    /// <summary>Where the baseline is unless the user says otherwise.</summary>
    public string Baseline => Path.Combine(Home, ".mldebt", "baseline.json");

    /// <summary>Where the history is.</summary>
    public string History => Path.Combine(Home, ".mldebt", "history.jsonl");

    /// <summary>git in the repository.</summary>
    public Git Git(Session session) => new(session.Runner, Target.Root);

    /// <summary>Finds all of it.</summary>
    /// <exception cref="UsageException">There is nothing to audit, or no such configuration.</exception>
    public static async Task<Workplace> FindAsync(Session session, string? path, string? config, CancellationToken token)
    {
        var file = TargetSearch.Find(path);
        var folder = Path.GetDirectoryName(file)!;
        var git = new Git(session.Runner, folder);
        var root = await git.TopAsync(token).ConfigureAwait(false) is { } top && IsAbove(top, folder) ? top : folder;
        if (config is not null && !File.Exists(config))
            throw new UsageException($"--config {config}: no such file. Write one with `mldebt init`.");
        var found = config is not null ? Path.GetFullPath(config) : Nearest(folder, root);
        return new(new(file, root), found, found is null ? folder : Path.GetDirectoryName(found)!, await git.HeadAsync(token).ConfigureAwait(false));
    }

    // Through a symbolic link git names another path than the user; paths relative to it would climb out of the repository.
    private static bool IsAbove(string top, string folder) => !Path.GetRelativePath(top, folder).StartsWith("..", StringComparison.Ordinal);

    private static string? Nearest(string folder, string root)
    {
        for (var here = folder; here is not null; here = here == root ? null : Path.GetDirectoryName(here))
        {
            if (File.Exists(Path.Combine(here, ConfigName)))
                return Path.Combine(here, ConfigName);
        }

        return null;
    }
}
