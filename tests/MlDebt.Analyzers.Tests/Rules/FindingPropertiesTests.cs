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
        "kind=Threshold maximum=100 minimum=0 setting=Confidence sink=DetectIidSpike unit=percent",
        await Properties("object D(MLContext ml, int[] n) => ml.Transforms.DetectIidSpike(\"a\", \"b\", 95.0, n.Length);"));

    [Fact]
    public async Task Of_a_model_path() => Assert.Equal(
        "kind=ModelPath setting=ModelPath sink=ModelOperationsCatalog.Load",
        await Properties("object D(MLContext ml) => ml.Model.Load(\"fraud.zip\", out _);"));

    [Fact]
    public async Task Of_a_data_path() => Assert.Equal(
        "kind=DataPath setting=DataPath sink=LoadFromTextFile",
        await Properties("object D(MLContext ml) => ml.Data.LoadFromTextFile(\"train.csv\");"));

    [Fact]
    public async Task Where_nothing_moves_no_setting_is_proposed() => Assert.Equal(
        "kind=MissingCheck sink=ModelOperationsCatalog.Load",
        await Properties("object D(MLContext ml, Stream s, IDataView d) => ml.Model.Load(s, out _).Transform(d);"));

    private static async Task<string> Properties(string member)
    {
        var program = AnalyzerRun.Program($"using Microsoft.ML; class Service {{ {member} static void Main() {{ }} }}");
        Assert.Empty(AnalyzerRun.Errors(program));
        var finding = Assert.Single(await AnalyzerRun.Findings(program));
        return string.Join(' ', finding.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key.Replace("mldebt.", "", StringComparison.Ordinal)}={p.Value}"));
    }
}
