using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MlDebt.Tool.Model;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Ratchet;

/// <summary>The lines a branch changed or added, by file.</summary>
/// <param name="lines">File, relative to the repository, to ranges of lines.</param>
internal sealed partial class ChangedLines(ILookup<string, (int First, int Last)> lines)
{
    /// <summary>Whether a finding stands on any of them.</summary>
    public bool Contains(DebtFinding finding) => lines[finding.Path].Any(range => range.First <= finding.EndLine && finding.Line <= range.Last);

    /// <summary>What differs from the point where the branch left a reference, uncommitted and untracked files included.</summary>
    /// <exception cref="UsageException">There is no such reference here.</exception>
    public static async Task<ChangedLines> SinceAsync(Git git, string reference, CancellationToken token)
    {
        var start = await git.TryAsync(token, "merge-base", reference, "HEAD").ConfigureAwait(false);
        if (start is not { Succeeded: true, Lines: [var commit, ..] })
            throw new UsageException($"--diff {reference}: {start.Lines.FirstOrDefault() ?? "has no commit in common with HEAD"}. In CI fetch the whole history (fetch-depth: 0), and give a branch or commit that `git merge-base {reference} HEAD` knows.");
        var diff = await git.TryAsync(token, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--src-prefix=a/", "--dst-prefix=b/", commit).ConfigureAwait(false);
        var added = await git.TryAsync(token, "ls-files", "--others", "--exclude-standard", "--full-name").ConfigureAwait(false);
        return diff.Succeeded && added.Succeeded
            ? Parse(diff.Lines, added.Lines)
            : throw new UsageException($"--diff {reference}: {diff.Lines.Concat(added.Lines).FirstOrDefault()}");
    }

    /// <summary>Reads a diff without context lines, and files that are new as a whole.</summary>
    public static ChangedLines Parse(ImmutableArray<string> diff, ImmutableArray<string> added)
    {
        var ranges = new List<(string Path, (int First, int Last) Range)>(added.Select(path => (path, (1, int.MaxValue))));
        var file = "";
        for (var i = 0; i < diff.Length; i++)
        {
            if (diff[i].StartsWith("+++ ", StringComparison.Ordinal))
            {
                file = diff[i].StartsWith("+++ b/", StringComparison.Ordinal) ? diff[i][6..].TrimEnd('\t') : "";
            }
            else if (Hunk().Match(diff[i]) is { Success: true } hunk)
            {
                var first = Number(hunk, "line", 0);
                var count = Number(hunk, "count", 1);
                if (count > 0)
                    ranges.Add((file, (first, first + count - 1)));
                // What was written may itself look like a diff.
                i += count + Number(hunk, "gone", 1);
            }
        }

        return new(ranges.ToLookup(pair => pair.Path, pair => pair.Range, StringComparer.Ordinal));
    }

    private static int Number(System.Text.RegularExpressions.Match hunk, string name, int absent) =>
        hunk.Groups[name] is { Success: true, Value: var text } ? int.Parse(text, CultureInfo.InvariantCulture) : absent;

    [GeneratedRegex(@"^@@ -\d+(,(?<gone>\d+))? \+(?<line>\d+)(,(?<count>\d+))? @@", RegexOptions.CultureInvariant)]
    private static partial Regex Hunk();
}
