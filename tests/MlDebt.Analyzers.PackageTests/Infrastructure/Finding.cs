using System.Text.RegularExpressions;

namespace MlDebt.Analyzers.PackageTests.Infrastructure;

/// <summary>One MLD line of a build's output.</summary>
internal sealed partial record Finding(string Path, int Line, string Id, string Severity)
{
    /// <summary>The form of the checked-in list.</summary>
    public override string ToString() => $"{Path}:{Line}:{Id}";

    /// <summary>Every finding in the output, once, by file and line.</summary>
    public static IReadOnlyList<Finding> Parse(string output, string folder) =>
        Pattern().Matches(output)
            .Select(m => new Finding(Relative(m.Groups["path"].Value, folder), int.Parse(m.Groups["line"].Value), m.Groups["id"].Value, m.Groups["severity"].Value))
            .Distinct().OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Id, StringComparer.Ordinal)
            .ToList();

    // By the folder's own name, for a temporary folder may be reached through links.
    private static string Relative(string path, string folder)
    {
        var name = System.IO.Path.GetFileName(folder) + System.IO.Path.DirectorySeparatorChar;
        return path[(path.IndexOf(name, StringComparison.Ordinal) + name.Length)..].Replace('\\', '/');
    }

    [GeneratedRegex(@"^\s*(?<path>[^\r\n]+?)\((?<line>\d+),\d+\): (?<severity>warning|error) (?<id>MLD\d{3}):", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
