using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD302.</summary>
public partial class ScoreThresholdTests : RuleTests<ScoreThresholdAnalyzer>
{
    protected override string Debt => "class Service { bool Accept(Fraud.Prediction prediction) => prediction.Score > [|0.8f|]; }";

    [Fact]
    public Task Message_of_a_score() => Verify(
        "class Service { bool Accept(Fraud.Prediction prediction) => prediction.Probability >= {|#0:0.85f|}; }",
        expected: Diagnostic().WithLocation(0).WithMessage("0.85f decides on Prediction.Probability; move it to ServiceOptions.ProbabilityThreshold"));

    [Fact]
    public Task Message_of_a_quality_gate() => Verify(
        """
        using Microsoft.ML.Data;
        class Gate { bool Passes(BinaryClassificationMetrics metrics) => metrics.F1Score >= {|#0:0.7|}; }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("0.7 decides on BinaryClassificationMetrics.F1Score, a quality gate; move it to GateOptions.F1ScoreThreshold"));

    [Fact]
    public Task Message_names_the_wrapper_a_score_came_through() => Verify(
        """
        class Scorer(Fraud.IEngines engines) { public float Rate(Fraud.Transaction t) => engines.Engine.Predict(t).Score; }
        class Service(Scorer scorer) { bool Accept(Fraud.Transaction t) => {|#1:scorer.Rate(t)|} > {|#0:0.8f|}; }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithMessage("0.8f decides on Prediction.Score (via Rate); move it to ServiceOptions.RateThreshold"));

    [Fact]
    public Task A_value_from_elsewhere_names_its_comparison() => Verify(
        """
        class Service
        {
            private const float Cutoff = {|#0:0.8f|};

            bool Accept(Fraud.Prediction prediction) => {|#1:prediction.Score > Cutoff|};
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithMessage("0.8f decides on Prediction.Score; move it to ServiceOptions.ScoreThreshold"));

    [Fact]
    public Task A_value_in_its_comparison_needs_no_other_place() => Verify(
        "class Service { bool Accept(Fraud.Prediction prediction) => prediction.Score > {|#0:0.8f|}; }",
        expected: Diagnostic().WithLocation(0).WithMessage("0.8f decides on Prediction.Score; move it to ServiceOptions.ScoreThreshold"));

    [Fact]
    public Task One_constant_of_two_comparisons_is_one_debt() => Verify(
        """
        class Service
        {
            private const float Cutoff = [|0.8f|];

            bool Accept(Fraud.Prediction prediction) => prediction.Score > Cutoff;
            bool Refuse(Fraud.Prediction prediction) => prediction.Score <= Cutoff;
        }
        """);

    [Fact]
    public Task A_threshold_that_an_ml_api_also_takes_is_its_rule() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            private const double Confidence = 0.8;

            object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Out", "In", Confidence, history);
            bool Accept(Fraud.Prediction prediction) => prediction.Score > Confidence;
        }
        """);
}
