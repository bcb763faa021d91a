using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDebt.Analyzers.Rules.Configuration;
using Xunit;

namespace MlDebt.Analyzers.Tests.Options;

/// <summary>What the options page promises about keys, read from a real <c>.editorconfig</c>.</summary>
public class OptionsTests
{
    private const string Source = """
        using Microsoft.ML;

        class Row { }

        class Prediction { public float Score; }

        class Scorer(PredictionEngine<Row, Prediction> engine)
        {
            public bool IsHigh(Row row) => engine.Predict(row).Score > 0.8f;
        }
        """;

    [Theory]
    [InlineData("[*.cs]\nmldebt.allowed_values = 0.8")]
    [InlineData("[*.cs]\nmldebt.MLD302.allowed_values = 0.5, 0.8")]
    [InlineData("[*.cs]\ndotnet_code_quality.MLD302.allowed_values = 0.8")]
    [InlineData("[*.cs]\nMLDEBT.mld302.ALLOWED_VALUES = 0.8")]
    [InlineData("is_global = true\nmldebt.allowed_values = 0.8")]
    public async Task Every_spelling_of_a_key_is_read(string config) => Assert.Empty(await Findings(config));

    [Theory]
    [InlineData("[*.cs]")]
    [InlineData("[*.cs]\nmldebt.MLD301.allowed_values = 0.8")]
    [InlineData("[Other.cs]\nmldebt.allowed_values = 0.8")]
    [InlineData("[*.cs]\nmldebt.allowed_values = 0.8\nmldebt.MLD302.allowed_values = 0.5")]
    [InlineData("[*.cs]\ndotnet_code_quality.MLD302.allowed_values = 0.8\nmldebt.MLD302.allowed_values = 0.5")]
    public async Task A_key_of_another_rule_or_file_is_none_and_the_own_key_wins(string config) =>
        Assert.Equal("MLD302", Assert.Single(await Findings(config)).Id);

    [Theory]
    [InlineData("is_global = true\nbuild_property.IsTestProject = true", 0)]
    [InlineData("is_global = true\nbuild_property.IsTestProject = true\nmldebt.analyze_tests = true", 1)]
    [InlineData("[*.cs]\nbuild_property.IsTestProject = true", 1)]
    public async Task A_test_project_is_silent_until_a_team_asks(string config, int expected) =>
        Assert.Equal(expected, (await Findings(config)).Count);

    [Theory]
    [InlineData("[*.cs]\nmldebt.analyze_tests = true", 1)]
    [InlineData("[*.cs]\nmldebt.MLD302.analyze_tests = true", 1)]
    [InlineData("[*.cs]\nmldebt.MLD301.analyze_tests = true", 0)]
    [InlineData("[Other.cs]\nmldebt.analyze_tests = true", 0)]
    public async Task A_team_may_ask_file_by_file_and_rule_by_rule(string config, int expected) =>
        Assert.Equal(expected, (await Findings("is_global = true\nbuild_property.IsTestProject = true", config)).Count);

    private static async Task<IReadOnlyList<Diagnostic>> Findings(params string[] configs)
    {
        var tree = CSharpSyntaxTree.ParseText(Source, path: "/project/Scorer.cs");
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Scoring", [tree], references, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        var set = AnalyzerConfigSet.Create(configs.Select(Parsed).ToList());
        var options = new AnalyzerOptions([], new Provider(set));
        return await compilation.WithAnalyzers([new ScoreThresholdAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private static AnalyzerConfig Parsed(string text) =>
        AnalyzerConfig.Parse(text, text.StartsWith("is_global", StringComparison.Ordinal) ? "/project/.globalconfig" : "/project/.editorconfig");

    private sealed class Provider(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
