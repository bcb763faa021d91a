using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>Values that differ because their decisions do.</content>
public partial class DivergingSettingsTests
{
    [Fact]
    public Task The_same_value_everywhere() => Verify(
        """
        using Fraud;
        class Queue { bool Holds(Prediction prediction) => prediction.Score > 0.8f; }
        class Mail { bool Sends(Prediction prediction) => prediction.Score > 0.8; }
        """);

    [Theory]
    [InlineData("p.Score switch { > 0.9f => 3, > 0.6f => 2, _ => 1 }")]
    [InlineData("p.Score > 0.9f ? 3 : p.Score > 0.6f ? 2 : 1")]
    [InlineData("p.Score > (p.Name == \"card\" ? 0.9f : 0.6f) ? 1 : 0")]
    [InlineData("p.Score > new Dictionary<string, float> { [\"card\"] = 0.9f, [\"wire\"] = 0.6f }[p.Name] ? 1 : 0")]
    public Task Tiers_arms_and_tables_of_one_type(string tiers) => Verify(
        $$"""
        using Fraud;
        class Bands { int Of(Prediction p) => {{tiers}}; }
        class Mail { bool Sends(Prediction prediction) => prediction.Score > 0.75f; }
        """);

    [Theory]
    [InlineData("prediction.Probability > 0.75f")]
    [InlineData("prediction.Score < 0.2f")]
    [InlineData("prediction.Score > 0")]
    [InlineData("prediction.Score > limit")]
    [InlineData("prediction.PredictedLabel")]
    public Task Another_member_another_side_or_no_constant(string test) => Verify(
        $$"""
        using Fraud;
        class Queue { bool Holds(Prediction prediction) => prediction.Score > 0.8f; }
        class Mail { public bool Sends(Prediction prediction, float limit) => {{test}}; }
        """);

    [Fact]
    public Task A_pair_in_one_member_and_ground_truth() => Verify(
        """
        using Fraud;
        class Queue { bool Holds(Prediction p) => p.Score > 0.5f && p.Score > 0.8f; }
        class Mail { bool Sends(Prediction p) => p.Score > 0.75f; }
        class Labels { bool IsFraud(Transaction t) => t.Label > 0.5f; }
        class Marks { bool IsFraud(Transaction t) => t.Label > 0.7f; }
        """);

    [Fact]
    public Task Gates_of_two_trainings() => Verify(
        """
        using Microsoft.ML.Data;
        class Fares { bool Good(RegressionMetrics metrics) => metrics.RSquared > 0.9; }
        class Prices { bool Good(RegressionMetrics metrics) => metrics.RSquared > 0.8; }
        """);

    [Fact]
    public Task Detectors_of_other_columns_and_trainers_of_other_models() => Verify(
        """
        using Microsoft.ML;
        class Sales { object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Alert", "Sales", 95.0, history); }
        class Returns { object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Alert", "Returns", 98.0, history); }
        class Fares { object Train(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfTrees: 250); }
        class Prices { object Train(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfTrees: 400); }
        """);

    [Fact]
    public Task Two_agents_of_their_own_temperature() => Verify(
        """
        using Microsoft.Extensions.AI;
        class Poet { object Options => new ChatOptions { ModelId = "gpt-4o", Temperature = 0.9f }; }
        class Clerk { object Options => new ChatOptions { ModelId = "gpt-4o", Temperature = 0.2f }; }
        """);
}
