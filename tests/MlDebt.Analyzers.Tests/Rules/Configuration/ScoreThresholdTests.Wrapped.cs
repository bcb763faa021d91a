using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>Scores that other types and methods of the project hand on.</content>
public partial class ScoreThresholdTests
{
    [Fact]
    public Task A_record_filled_from_a_prediction() => Verify(
        """
        record Result(string Name, float Score);
        class Service
        {
            Result Map(Fraud.Prediction prediction) => new(prediction.Name, prediction.Score);
            bool Accept(Fraud.Prediction prediction) => Map(prediction) is { Score: > [|0.8f|] };
        }
        """);

    [Fact]
    public Task A_property_filled_by_an_initializer() => Verify(
        """
        class Result { public float Confidence { get; init; } }
        class Service
        {
            Result Map(Fraud.Prediction prediction) => new() { Confidence = prediction.Score };
            bool Accept(Result result) => result.Confidence > [|0.8f|];
        }
        """);

    [Fact]
    public Task An_async_wrapper() => Verify(
        """
        class Service(Fraud.IEngines engines)
        {
            async Task<float> Score(Fraud.Transaction transaction) { await Task.Yield(); return engines.Engine.Predict(transaction).Score; }
            async Task<bool> Accept(Fraud.Transaction transaction) => await Score(transaction) > [|0.8f|];
        }
        """);

    [Fact]
    public Task An_interface_with_one_implementation() => Verify(
        """
        interface IScorer { float Score(Fraud.Transaction transaction); }
        class Scorer(Fraud.IEngines engines) : IScorer { public float Score(Fraud.Transaction transaction) => engines.Engine.Predict(transaction).Score; }
        class Service(IScorer scorer) { bool Accept(Fraud.Transaction transaction) => scorer.Score(transaction) > [|0.8f|]; }
        """);

    [Fact]
    public Task An_out_parameter() => Verify(
        """
        class Service(Fraud.IEngines engines)
        {
            void Score(Fraud.Transaction transaction, out float score) => score = engines.Engine.Predict(transaction).Score;
            bool Accept(Fraud.Transaction transaction) { Score(transaction, out var score); return score > [|0.8f|]; }
        }
        """);
}
