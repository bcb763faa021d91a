using System.Globalization;
using System.Text.RegularExpressions;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Options;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>The pages say what the code says. <c>MLDEBT_UPDATE=1 dotnet test</c> rewrites what is generated.</summary>
public partial class DocsTests
{
    private static readonly string[] Sections =
        ["Cause", "Why it costs", "Example", "Fix", "Options", "What it cannot see", "When to suppress", "Source"];

    public static TheoryData<string> Pages => [.. DocPage.All.Select(page => page.Path)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(ShippedRule.All.Select(rule => rule.Page), Repository.Files("docs/rules", "*.md"));

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void The_title_names_id_stem_and_title(string id)
    {
        var rule = ShippedRule.Of(id);

        Assert.Equal($"# {id} {rule.Stem}: {rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture)}", DocPage.Read(rule.Page).Title);
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void A_rule_page_has_its_sections_in_order_and_none_is_empty(string id)
    {
        var page = DocPage.Read(ShippedRule.Of(id).Page);

        Assert.Equal(Sections, page.Sections);
        Assert.DoesNotMatch(EmptySection(), page.Text);
        Assert.Contains("properties", GeneratedParts.NamesIn(page));
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void The_help_link_leads_to_the_page(string id)
    {
        var rule = ShippedRule.Of(id);

        Assert.EndsWith("/" + rule.Page, rule.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void A_page_without_a_fix_says_so_plainly(string id)
    {
        var rule = ShippedRule.Of(id);
        var fix = SectionOf(DocPage.Read(rule.Page), "Fix");

        Assert.Equal(rule.HasFix, !fix.StartsWith("No light bulb.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void A_page_shows_three_ways_to_suppress_its_own_rule(string id)
    {
        var rule = ShippedRule.Of(id);
        var blocks = DocPage.Read(rule.Page).Blocks.Where(block => block.Heading == "When to suppress").ToList();

        Assert.Contains(blocks, block => block.Language == "ini" && block.Text.Contains(id, StringComparison.Ordinal));
        if (!rule.IsAboutCode)
            return;
        Assert.Contains(blocks, block => block.Text.Contains($"#pragma warning disable {id} ", StringComparison.Ordinal));
        Assert.Contains(blocks, block => block.Text.Contains($"SuppressMessage(\"{rule.Descriptor.Category}\", \"{id}\", Justification = ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Generated_parts_are_up_to_date(string path)
    {
        var page = DocPage.Read(path);
        if (Repository.IsUpdating)
            File.WriteAllText(Repository.PathOf(path), GeneratedParts.Renew(page));

        Assert.Equal(GeneratedParts.Renew(page), DocPage.Read(path).Text);
    }

    [Theory]
    [InlineData("README.md", "rules")]
    [InlineData("docs/README.md", "rules")]
    [InlineData("docs/options.md", "options")]
    [InlineData("docs/libraries.md", "libraries")]
    public void The_overviews_are_generated(string path, string part) => Assert.Contains(part, GeneratedParts.NamesIn(DocPage.Read(path)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_key_on_a_page_is_a_key_there_is(string path)
    {
        var known = MlDebtOptionTable.All.Select(option => option.Key).ToHashSet(StringComparer.Ordinal);
        var keys = Key().Matches(DocPage.Read(path).Text).Select(match => (Rule: match.Groups[1].Value, Key: match.Groups[2].Value)).ToList();

        Assert.All(keys, key => Assert.Contains(key.Key, known));
        Assert.All(keys.Where(key => key.Rule.Length > 0), key => Assert.Contains(key.Rule, ShippedRule.All.Select(rule => rule.Id)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file(string path)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(path))!;

        Assert.All(DocPage.Read(path).LocalLinks, link => Assert.True(Path.Exists(Path.Combine(folder, link)), $"{path} links to {link}"));
    }

    [Fact]
    public void Every_decision_is_in_the_index()
    {
        var files = Repository.Files("docs/decisions", "*.md").Select(Path.GetFileName).Where(name => name != "README.md");

        Assert.Equal(files, DocPage.Read("docs/decisions/README.md").LocalLinks);
    }

    [Fact]
    public void Every_role_is_explained() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.Contains($"\n| `{FactParser.WordOf(role)}` | ", DocPage.Read("docs/adding-a-rule.md").Text, StringComparison.Ordinal));

    [Fact]
    public void Every_attribute_of_a_fact_is_explained()
    {
        var used = FactFiles.All.SelectMany(library => library.Facts).SelectMany(fact => fact.Attributes.Keys).Select(key => key.Split('.')[0]).Distinct().Order();
        var explained = AttributeRow().Matches(SectionOf(DocPage.Read("docs/adding-a-rule.md"), "Attributes")).Select(match => match.Groups[1].Value);

        Assert.Equal(used, explained.Order());
    }

    private static string SectionOf(DocPage page, string section)
    {
        var from = page.Text.IndexOf($"\n## {section}\n", StringComparison.Ordinal) + section.Length + 5;
        var to = page.Text.IndexOf("\n## ", from, StringComparison.Ordinal);
        return (to < 0 ? page.Text[from..] : page.Text[from..to]).Trim();
    }

    [GeneratedRegex(@"^## .+\n\s*(^## |\z)", RegexOptions.Multiline)]
    private static partial Regex EmptySection();

    /// <summary>A key in either spelling; the keys of the fix have a page of their own.</summary>
    [GeneratedRegex(@"(?:\bmldebt\.(?!fix\.|facts\b|models\b)|\bdotnet_code_quality\.)(?:(MLD\d{3})\.)?([a-z_]+)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^\| `([a-z]+)=?` \| ", RegexOptions.Multiline)]
    private static partial Regex AttributeRow();
}
