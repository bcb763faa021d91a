using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD301.</summary>
public partial class ThresholdArgumentTests : RuleTests<ThresholdArgumentAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Service { object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Out", "In", [|95.0|], history); }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.ML;
        class Service { object Filter(MLContext ml, IDataView data) => ml.Data.FilterRowsByColumn(data, "Amount", lowerBound: {|#0:25|}); }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("25 is the lower bound of DataOperationsCatalog.FilterRowsByColumn; move it to ServiceOptions.LowerBound"));

    [Fact]
    public Task Two_literals_of_one_call_are_one_debt() => Verify(
        """
        using Microsoft.ML;
        class Service { object Filter(MLContext ml, IDataView data) => ml.Data.FilterRowsByColumn(data, "Amount", upperBound: {|#0:500|}, lowerBound: {|#1:25|}); }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithMessage("500 is the upper bound of DataOperationsCatalog.FilterRowsByColumn; move it to ServiceOptions.UpperBound"));

    [Fact]
    public Task A_value_from_elsewhere_names_its_argument() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            private const double Confidence = {|#0:95|};

            object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Out", "In", {|#1:Confidence|}, history);
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithMessage("95 is the confidence of DetectIidSpike; move it to ServiceOptions.Confidence"));

    [Theory]
    [InlineData("ml.Transforms.DetectIidSpike(\"Out\", \"In\", [|95|], history)")]
    [InlineData("ml.Transforms.DetectIidSpike(\"Out\", \"In\", confidence: [|99.5|], pvalueHistoryLength: history)")]
    [InlineData("ml.Transforms.DetectIidChangePoint(\"Out\", \"In\", confidence: [|95d|], changeHistoryLength: history)")]
    [InlineData("ml.Transforms.DetectSpikeBySsa(\"Out\", \"In\", [|95d|], history, history, history)")]
    [InlineData("ml.Transforms.DetectAnomalyBySrCnn(\"Out\", \"In\", threshold: [|0.4|])")]
    [InlineData("ml.AnomalyDetection.DetectEntireAnomalyBySrCnn(data, \"Out\", \"In\", threshold: [|0.35|], sensitivity: 64.0)")]
    [InlineData("ml.AnomalyDetection.DetectSeasonality(data, \"In\", randomnessThreshold: [|0.9|])")]
    [InlineData("ml.Forecasting.ForecastBySsa(\"Out\", \"In\", history, history, history, history, confidenceLevel: [|0.9f|])")]
    [InlineData("ml.Data.FilterRowsByColumn(data, \"Amount\", [|2.5|], 1)")]
    [InlineData("ml.BinaryClassification.ChangeModelThreshold(binary, [|0.35f|])")]
    [InlineData("ml.AnomalyDetection.ChangeModelThreshold(anomaly, [|0.35f|])")]
    public Task Every_decision_of_the_libraries(string call) => Detects(call);

    [Theory]
    [InlineData("new SrCnnEntireAnomalyDetectorOptions { Threshold = [|0.35|] }")]
    [InlineData("new SrCnnEntireAnomalyDetectorOptions() { Threshold = [|0.35|], Sensitivity = 80, BatchSize = 512 }")]
    [InlineData("((SrCnnEntireAnomalyDetectorOptions)(new() { Threshold = [|0.35|] }))")]
    [InlineData("Configure(o => o.Threshold = [|0.35|])")]
    public Task A_librarys_own_options(string options) => Verify(
        $$"""
        using Microsoft.ML.TimeSeries;
        class Service
        {
            object Make() => {{options}};
            SrCnnEntireAnomalyDetectorOptions Configure(Action<SrCnnEntireAnomalyDetectorOptions> set) { var made = new SrCnnEntireAnomalyDetectorOptions(); set(made); return made; }
        }
        """);

    [Theory]
    [InlineData("private const double Confidence = [|95|];")]
    [InlineData("private static readonly double Confidence = [|95.0|];")]
    [InlineData("private double Confidence { get; } = [|95.0|];")]
    [InlineData("private double Confidence => [|95.0|];")]
    [InlineData("private double Confidence; public Service() => Confidence = [|95.0|];")]
    [InlineData("private const double Percent = [|95|]; private static double Confidence => Percent;")]
    [InlineData("private static double Read() => [|95.0|]; private double Confidence = Read();")]
    public Task A_member_of_the_type(string member) => Verify(
        $$"""
        using Microsoft.ML;
        class Service
        {
            {{member}}

            object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Out", "In", Confidence, history);
        }
        """);

    [Fact]
    public Task The_librarys_own_default_is_a_number_somebody_wrote() => Detects("ml.Transforms.DetectAnomalyBySrCnn(\"Out\", \"In\", threshold: [|0.3|])");

    private static Task Detects(string call, string editorConfig = "") => Verify(
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Calibrators;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;

        class Service
        {
            object Detect(
                MLContext ml, IDataView data, int history,
                BinaryPredictionTransformer<LinearBinaryModelParameters> binary, AnomalyPredictionTransformer<PcaModelParameters> anomaly) => {{call}};
        }
        """,
        p => p.EditorConfig = editorConfig);
}
