using System.Collections.Immutable;

namespace MlDebt.Tool.Running;

/// <summary>The git command line, for one folder. Every question may be answered by "not a repository".</summary>
/// <param name="runner">Runs it.</param>
/// <param name="folder">Where it runs.</param>
internal sealed class Git(IProcessRunner runner, string folder)
{
    /// <summary>The folder that holds the work tree, or null outside of one.</summary>
    public async Task<string?> TopAsync(CancellationToken token) =>
        (await LinesAsync(token, "rev-parse", "--show-toplevel").ConfigureAwait(false)) is [var top] ? Path.GetFullPath(top) : null;

    /// <summary>The commit that is checked out, or null.</summary>
    public async Task<string?> HeadAsync(CancellationToken token) =>
        (await LinesAsync(token, "rev-parse", "--verify", "--quiet", "HEAD").ConfigureAwait(false)) is [var commit] ? commit : null;

    /// <summary>What git prints, or null when it fails or is not installed.</summary>
    public async Task<ImmutableArray<string>?> LinesAsync(CancellationToken token, params string[] arguments)
    {
        var answer = await TryAsync(token, arguments).ConfigureAwait(false);
        return answer.Succeeded ? answer.Lines : null;
    }

    /// <summary>Whether git did it, and what it printed on either stream.</summary>
    public async Task<(bool Succeeded, ImmutableArray<string> Lines)> TryAsync(CancellationToken token, params string[] arguments)
    {
        var lines = new List<string>();
        try
        {
            var request = new ProcessRequest("git", ["-c", "core.quotePath=false", .. arguments], folder);
            var code = await runner.RunAsync(request, line => { lock (lines) lines.Add(line); }, token).ConfigureAwait(false);
            return (code == 0, [.. lines]);
        }
        catch (ProgramMissingException missing)
        {
            return (false, [missing.Message]);
        }
    }
}
