using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>The examples of the pages are code, not decoration: a debt shows what the page says, a cure shows nothing.</summary>
public class DocExamplesTests
{
    public static TheoryData<string, int> Debts => Blocks("Bad", "Before");

    public static TheoryData<string, int> Cures => Blocks("Good", "After");

    [Theory]
    [MemberData(nameof(Debts))]
    public async Task A_debt_reports_what_the_comments_above_its_lines_say(string page, int index)
    {
        var source = BlockOf(page, index).Text;
        var announced = Announced(source);

        Assert.Empty(DocCompilation.Problems(source));
        Assert.NotEmpty(announced);
        Assert.Equal(announced, await DocCompilation.Findings(source));
    }

    [Theory]
    [MemberData(nameof(Debts))]
    public void A_debt_of_a_rule_page_is_about_that_rule_alone(string page, int index)
    {
        if (!page.StartsWith("docs/rules/", StringComparison.Ordinal))
            return;
        var id = Path.GetFileNameWithoutExtension(page);

        Assert.All(Announced(BlockOf(page, index).Text), finding => Assert.StartsWith(id + ": ", finding.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cures))]
    public async Task A_cure_is_clean(string page, int index)
    {
        var source = BlockOf(page, index).Text;

        Assert.Empty(DocCompilation.Problems(source));
        Assert.Empty(await DocCompilation.Findings(source));
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void Every_rule_page_shows_a_debt_and_its_cure(string id)
    {
        var rule = ShippedRule.Of(id);
        var language = rule.IsAboutCode ? "csharp" : "text";
        var headings = DocPage.Read(rule.Page).Blocks.Where(block => block.Language == language).Select(block => block.Heading).ToList();

        Assert.Contains("Bad", headings);
        Assert.Contains("Good", headings);
    }

    /// <summary>The comments <c>// MLD302: message</c>, each about the next line that is not such a comment.</summary>
    private static IReadOnlyList<(int Line, string Text)> Announced(string source)
    {
        var lines = source.Split('\n').Select(line => line.Trim()).ToList();
        return [.. from at in Enumerable.Range(0, lines.Count)
                   where IsAnnouncement(lines[at])
                   select (lines.FindIndex(at, line => !IsAnnouncement(line)) + 1, lines[at][3..])];
    }

    private static bool IsAnnouncement(string line) => line.StartsWith("// MLD", StringComparison.Ordinal);

    private static DocBlock BlockOf(string page, int index) => DocPage.Read(page).Blocks[index];

    private static TheoryData<string, int> Blocks(params string[] headings)
    {
        var data = new TheoryData<string, int>();
        foreach (var page in DocPage.All)
            foreach (var (index, block) in page.Blocks.Index())
                if (block.Language == "csharp" && headings.Contains(block.Heading))
                    data.Add(page.Path, index);
        return data;
    }
}
