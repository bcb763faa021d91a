using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is not debt.</content>
public partial class ScoreThresholdTests
{
    [Theory]
    [InlineData("prediction.Score > 0")]
    [InlineData("prediction.Score > 0f")]
    [InlineData("prediction.Score < 1")]
    [InlineData("prediction.Score > -1f")]
    [InlineData("prediction.Score < float.NaN")]
    [InlineData("prediction.Score < float.MaxValue")]
    [InlineData("prediction.Score < float.PositiveInfinity")]
    public Task Allowed_values(string decision) => Decides(decision);

    [Theory]
    [InlineData("prediction.Score > prediction.Probability")]
    [InlineData("prediction.Score > Random.Shared.NextSingle()")]
    [InlineData("prediction.Score > Environment.TickCount64")]
    [InlineData("prediction.Score == 0.8f")]
    [InlineData("prediction.Scores.Length > 3")]
    [InlineData("prediction.Scores.Count(s => s > 0) > 3")]
    [InlineData("prediction.Name.Length > 20")]
    [InlineData("Random.Shared.NextSingle() > 0.8f")]
    [InlineData("DateTime.Now.TimeOfDay.TotalSeconds > 0.5")]
    [InlineData("prediction.Scores.Count(s => s > 0) / 2.0 > 1.5")]
    [InlineData("prediction.Scores.Select((s, i) => (double)i).Max() > 2.5")]
    [InlineData("prediction.Score > (float)DayOfWeek.Friday")]
    public Task Other_comparisons(string decision) => Decides(decision);

    [Fact]
    public Task The_best_score_so_far() => Verify(
        """
        class Service
        {
            float Best(Fraud.Prediction prediction)
            {
                var best = -100f;
                foreach (var score in prediction.Scores)
                    if (score > best)
                        best = score;
                return best;
            }
        }
        """);

    [Theory]
    [InlineData("transaction.Label > 0.5f")]
    [InlineData("transaction.Amount > 1000f")]
    [InlineData("transaction.Count > 12")]
    public Task Raw_data(string decision) => Verify($"class Service {{ bool Accept(Fraud.Transaction transaction) => {decision}; }}");

    [Fact]
    public Task A_look_alike_engine() => Verify(
        """
        using Mine;
        class Output { public float Score { get; set; } }
        class Service(PredictionEngine<Fraud.Transaction, Output> engine) { bool Accept(Fraud.Transaction t) => engine.Predict(t).Score > 0.8f; }
        namespace Mine { abstract class PredictionEngine<TIn, TOut> { public abstract TOut Predict(TIn input); } }
        """);

    [Fact]
    public Task No_library_at_all() => Run(
        [("/0/Test0.cs",
            """
            namespace Microsoft.ML { public abstract class PredictionEngine<TIn, TOut> { public abstract TOut Predict(TIn input); } }
            class Output { public float Score { get; set; } }
            class Service(Microsoft.ML.PredictionEngine<string, Output> engine) { bool Accept(string t) => engine.Predict(t).Score > 0.8f; }
            """)],
        project => { project.Libraries = References.Platform; project.Surroundings.Remove("Fraud.cs"); });

    [Theory]
    [InlineData("mldebt.allowed_values")]
    [InlineData("mldebt.MLD302.allowed_values")]
    [InlineData("dotnet_code_quality.MLD302.allowed_values")]
    public Task Values_the_team_allows(string key) => Verify(
        "class Service { bool Accept(Fraud.Prediction prediction) => prediction.Score > 0.5f || prediction.Probability > [|0.75f|] || prediction.Score < [|0|]; }",
        p => p.EditorConfig = key + " = 0.5, 0.25");

    [Fact]
    public Task A_rules_own_key_comes_first() => Verify(
        "class Service { bool Accept(Fraud.Prediction prediction) => prediction.Score > [|0.5f|] || prediction.Score > 0.25f; }",
        p => p.EditorConfig = "mldebt.allowed_values = 0.5\nmldebt.MLD302.allowed_values = 0.25");
}
