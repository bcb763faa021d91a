using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>All rules together: silent where nothing is owed, and never a crash, whatever the code looks like.</summary>
public partial class AllAnalyzersTests
{
    public static TheoryData<string> Clean => [.. Samples.Clean()];

    public static TheoryData<string> Indebted => [.. Samples.Indebted()];

    [Fact]
    public void Every_rule_of_the_catalogue_has_its_analyzer() => Assert.Equal(
        typeof(Descriptors.Rules).GetFields().Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>().Select(d => d.Id).Order(StringComparer.Ordinal),
        AnalyzerRun.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Clean))]
    public async Task Nothing_is_said_of_clean_code(string sample)
    {
        var program = AnalyzerRun.Program(Samples.Text(sample));
        Assert.Empty(AnalyzerRun.Errors(program));
        Assert.Empty(await AnalyzerRun.Findings(program));
    }

    [Fact]
    public async Task Every_rule_says_something_of_the_indebted_code()
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sample in Samples.Indebted())
        {
            var program = AnalyzerRun.Program(Samples.Text(sample));
            Assert.Empty(AnalyzerRun.Errors(program));
            said.UnionWith((await AnalyzerRun.Findings(program)).Select(d => d.Id));
        }

        Assert.Equal(ShippedRule.All.Where(rule => rule.IsAboutCode).Select(rule => rule.Id), said.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Indebted))]
    public async Task Nothing_is_said_where_no_ml_library_is_referenced(string sample)
    {
        var program = AnalyzerRun.Program(Samples.Text(sample)).WithReferences(References.Platform);
        Assert.NotEmpty(AnalyzerRun.Errors(program));
        Assert.Empty(await AnalyzerRun.Findings(program));
    }

    [Theory]
    [MemberData(nameof(Indebted))]
    public async Task Findings_do_not_depend_on_the_run(string sample)
    {
        var first = await AnalyzerRun.Findings(AnalyzerRun.Program(Samples.Text(sample)));
        var second = await AnalyzerRun.Findings(AnalyzerRun.Program(Samples.Text(sample)));
        Assert.NotEmpty(first);
        Assert.Equal(Lines(first), Lines(second));
    }

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> findings) =>
        findings.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => $"{d} {string.Join(' ', d.AdditionalLocations.Select(l => l.SourceSpan))}");
}
