using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules;

/// <summary>What a finding hands to fixes, SARIF and the audit beside its words.</summary>
public class FindingPropertiesTests
{
    [Fact]
    public async Task Of_a_score_threshold() => Assert.Equal(
        "kind=Threshold maximum=1.0 minimum=0.0 setting=ProbabilityThreshold sink=Prediction.Probability",
        await Properties("bool D(Fraud.Prediction p) => p.Probability > 0.8f;"));

    [Fact]
    public async Task A_margin_has_no_range() => Assert.Equal(
        "kind=Threshold setting=ScoreThreshold sink=Prediction.Score",
        await Properties("bool D(Fraud.Prediction p) => p.Score > 0.8f;"));

    [Fact]
    public async Task Of_a_quality_gate() => Assert.Equal(
        "kind=QualityGate setting=RSquaredThreshold sink=RegressionMetrics.RSquared",
        await Properties("bool D(Microsoft.ML.Data.RegressionMetrics m) => m.RSquared < 0.9;"));

    [Fact]
    public async Task Of_two_hyperparameters_that_move_together() => Assert.Equal(
        "kind=Hyperparameter minimum=2 setting=NumberOfLeaves setting.0=LearningRate sink=FastTree",
        await Properties("object D(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfLeaves: 31, learningRate: 0.05);"));

    [Fact]
    public async Task Of_a_percentage() => Assert.Equal(
        "kind=Threshold maximum=100 minimum=0 setting=Confidence sink=DetectIidSpike",
        await Properties("object D(MLContext ml, int[] n) => ml.Transforms.DetectIidSpike(\"a\", \"b\", 95.0, n.Length);"));

    [Fact]
    public async Task Of_a_model_path() => Assert.Equal(
        "kind=ModelPath model=fraud.zip setting=ModelPath sink=ModelOperationsCatalog.Load",
        await Properties("object D(MLContext ml) => ml.Model.Load(\"fraud.zip\", out _);"));

    [Fact]
    public async Task Of_a_data_path() => Assert.Equal(
        "kind=DataPath setting=DataPath sink=LoadFromTextFile",
        await Properties("object D(MLContext ml) => ml.Data.LoadFromTextFile(\"train.csv\");"));

    [Fact]
    public async Task Where_nothing_moves_no_setting_is_proposed() => Assert.Equal(
        "kind=MissingCheck sink=ModelOperationsCatalog.Load",
        await Properties("object D(MLContext ml, Stream s, IDataView d) => ml.Model.Load(s, out _).Transform(d);"));

    [Theory]
    [InlineData("bool D(Fraud.Prediction p) => p.Probability > 0.8f;", "M:Service.D(Fraud.Prediction)")]
    [InlineData("bool D(Fraud.Prediction p) { bool Local() => p.Probability > 0.8f; return Local(); }", "M:Service.D(Fraud.Prediction)")]
    [InlineData("System.Func<Fraud.Prediction, bool> D => p => p.Probability > 0.8f;", "P:Service.D")]
    [InlineData("Fraud.Prediction P; bool D { get { return P.Probability > 0.8f; } }", "P:Service.D")]
    [InlineData("const float Limit = 0.8f; bool D(Fraud.Prediction p) => p.Probability > Limit;", "F:Service.Limit")]
    [InlineData("class Inner<T> { bool D(Fraud.Prediction p) => p.Probability > 0.8f; }", "M:Service.Inner`1.D(Fraud.Prediction)")]
    public async Task The_symbol_is_the_member_that_holds_it(string member, string symbol) =>
        Assert.Equal(symbol, (await Single(member)).Properties["mldebt.symbol"]);

    /// <summary>Without the symbol, which is the same for all: the member itself.</summary>
    private static async Task<string> Properties(string member)
    {
        var properties = (await Single(member)).Properties;
        Assert.StartsWith("M:Service.D(", properties["mldebt.symbol"], StringComparison.Ordinal);
        return string.Join(' ', properties.Remove("mldebt.symbol").OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key.Replace("mldebt.", "", StringComparison.Ordinal)}={p.Value}"));
    }

    private static async Task<Diagnostic> Single(string member)
    {
        var program = AnalyzerRun.Program($"using Microsoft.ML; class Service {{ {member} static void Main() {{ }} }}");
        Assert.Empty(AnalyzerRun.Errors(program));
        return Assert.Single(await AnalyzerRun.Findings(program));
    }
}
