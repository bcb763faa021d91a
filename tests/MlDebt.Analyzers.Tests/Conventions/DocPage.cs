using System.Text.RegularExpressions;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>A fenced block of a page, and the heading it stands under.</summary>
internal sealed record DocBlock(string Heading, string Language, string Text);

/// <summary>A Markdown page of the repository.</summary>
internal sealed partial record DocPage(string Path, string Text)
{
    public static DocPage Read(string path) => new(path, Repository.Read(path));

    /// <summary>Every page somebody reads on the project's site: the root page and all below <c>docs</c>.</summary>
    public static IReadOnlyList<DocPage> All { get; } = [.. Repository.Files("docs", "*.md").Prepend("README.md").Select(Read)];

    public string Title => Text.Split('\n')[0];

    /// <summary>The second-level headings, in order.</summary>
    public IReadOnlyList<string> Sections => [.. Prose.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

    /// <summary>The targets of the page's links and pictures that are files of the repository, without their anchors.</summary>
    public IEnumerable<string> LocalLinks =>
        Link().Matches(Prose).Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

    /// <summary>The fenced blocks, in order.</summary>
    public IReadOnlyList<DocBlock> Blocks
    {
        get
        {
            var headings = Heading().Matches(Fence().Replace(Text, match => new string(' ', match.Length)));
            return [.. Fence().Matches(Text).Select(block => new DocBlock(
                headings.LastOrDefault(heading => heading.Index < block.Index)?.Groups[1].Value ?? "",
                block.Groups[1].Value,
                block.Groups[2].Value))];
        }
    }

    /// <summary>The page without its fenced blocks.</summary>
    public string Prose => Fence().Replace(Text, "");

    [GeneratedRegex(@"^```([a-z]*)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
