using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MlDebt.Tool.Findings;

/// <summary>What the lines of `dotnet build` tell while it runs: which project is done, and what went wrong.</summary>
/// <param name="progress">Is told each step.</param>
internal sealed partial class BuildOutput(Action<string> progress)
{
    private readonly SortedSet<string> _errors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    /// <summary>Every error once, as <c>project: CODE: text</c>.</summary>
    public ImmutableArray<string> Errors { get { lock (_errors) return [.. _errors]; } }

    /// <summary>Takes a line; called from two threads.</summary>
    public void Line(string line)
    {
        lock (_errors)
        {
            if (Error().Match(line) is { Success: true } error)
                _errors.Add(Sentence(error));
            else if (Made().Match(line) is { Success: true } made && _done.Add(made.Groups["name"].Value))
                progress($"compiled {_done.Count}: {made.Groups["name"].Value}");
            else if (line.Contains("Determining projects to restore", StringComparison.Ordinal))
                progress("restoring packages");
        }
    }

    private static string Sentence(Match error)
    {
        var project = error.Groups["project"] is { Success: true, Value: var path } ? Path.GetFileNameWithoutExtension(path.Split("::")[0]) + ": " : "";
        return $"{project}{error.Groups["code"].Value}: {error.Groups["text"].Value.Trim()}";
    }

    [GeneratedRegex(@"^\s*(?<file>.*?)\s*:?\s*\berror (?<code>[A-Z]{2,}\d+)\s*:\s*(?<text>.*?)(\s\[(?<project>[^\[\]]+)\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Error();

    [GeneratedRegex(@"^\s+(?<name>\S.*?) -> .+$", RegexOptions.CultureInvariant)]
    private static partial Regex Made();
}
