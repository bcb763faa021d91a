using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Descriptors;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>The catalogue of rules keeps its own order: ids, names, categories, promises, words.</summary>
public partial class DescriptorTests
{
    private static readonly string[] Categories =
        [DebtCategory.Libraries, DebtCategory.Data, DebtCategory.Model, DebtCategory.Configuration, DebtCategory.Testing, DebtCategory.Infrastructure];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(ShippedRule.All.Count, ShippedRule.All.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void The_hundred_of_an_id_is_its_category(string id)
    {
        Assert.Matches(@"^MLD[0-5]\d\d$", id);
        Assert.Equal(Categories[id[3] - '0'], ShippedRule.Of(id).Descriptor.Category);
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void One_analyzer_of_that_stem_reports_the_rule(string id)
    {
        var rule = ShippedRule.Of(id);

        var analyzer = Assert.Single(ShippedRule.Analyzers, a => a.SupportedDiagnostics.Contains(rule.Descriptor)).GetType();

        Assert.Equal($"MlDebt.Analyzers.Rules.{rule.Folder}.{rule.Stem}Analyzer", analyzer.FullName);
        Assert.True(File.Exists(Repository.PathOf($"src/MlDebt.Analyzers/Rules/{rule.Folder}/{rule.Stem}Analyzer.cs")));
    }

    [Fact]
    public void Every_analyzer_reports_a_rule_of_the_catalogue() =>
        Assert.Equal(
            ShippedRule.All.Select(rule => rule.Id),
            ShippedRule.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void Severity_follows_the_promise(string id)
    {
        var descriptor = ShippedRule.Of(id).Descriptor;
        var promise = Promised().Matches(Repository.Read("src/MlDebt.Analyzers/Descriptors/Rules.cs")).Single(m => m.Groups[1].Value == id).Groups[2].Value;

        var (severity, isOn) = Enum.Parse<Promise>(promise) switch
        {
            Promise.Certain => (DiagnosticSeverity.Warning, true),
            Promise.Likely => (DiagnosticSeverity.Info, true),
            _ => (DiagnosticSeverity.Info, false),
        };
        Assert.Equal((severity, isOn), (descriptor.DefaultSeverity, descriptor.IsEnabledByDefault));
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void The_title_fits_a_list(string id)
    {
        var title = Invariant(ShippedRule.Of(id).Descriptor.Title);

        Assert.InRange(title.Length, 10, 60);
        Assert.DoesNotMatch("[.{}]", title);
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void The_message_names_the_value_the_sink_and_what_to_do(string id)
    {
        var message = Invariant(ShippedRule.Of(id).Descriptor.MessageFormat);

        Assert.Contains("{0}", message, StringComparison.Ordinal);
        Assert.Contains("{1}", message, StringComparison.Ordinal);
        Assert.Contains("; ", message, StringComparison.Ordinal);
        Assert.False(message.EndsWith('.'), message);
    }

    [Theory]
    [MemberData(nameof(ShippedRule.Ids), MemberType = typeof(ShippedRule))]
    public void The_description_says_why_it_costs_in_whole_sentences(string id) =>
        Assert.Matches(@"^[A-Z].{40,}\.$", Invariant(ShippedRule.Of(id).Descriptor.Description));

    [Fact]
    public void The_release_notes_list_exactly_the_rules()
    {
        var noted = new[] { "Shipped", "Unshipped" }
            .SelectMany(part => Release().Matches(Repository.Read($"src/MlDebt.Analyzers/AnalyzerReleases.{part}.md")))
            .Select(m => string.Join(" | ", m.Groups.Values.Skip(1).Select(g => g.Value)))
            .Order(StringComparer.Ordinal);

        Assert.Equal(ShippedRule.All.Select(rule => $"{rule.Id} | {rule.Descriptor.Category} | {rule.Descriptor.DefaultSeverity} | {Invariant(rule.Descriptor.Title)}"), noted);
    }

    private static string Invariant(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"""(MLD\d{3})"", DebtCategory\.\w+, Promise\.(\w+),")]
    private static partial Regex Promised();

    [GeneratedRegex(@"^(MLD\d{3}) \| (\S+) \| (\w+) \| (.+)$", RegexOptions.Multiline)]
    private static partial Regex Release();
}
