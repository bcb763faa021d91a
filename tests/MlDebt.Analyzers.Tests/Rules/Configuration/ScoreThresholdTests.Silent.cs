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

    [Theory]
    [InlineData("class Service(Microsoft.Extensions.Options.IOptions<Tuning> options)", "options.Value.Cutoff")]
    [InlineData("class Service(Microsoft.Extensions.Options.IOptionsMonitor<Tuning> options)", "options.CurrentValue.Cutoff")]
    [InlineData("class Service(Tuning tuning, FraudOptions options)", "options.Cutoff")]
    [InlineData("class Service(Tuning tuning, FraudSettings options)", "options.Cutoff")]
    public Task Options(string type, string bound) => Verify(
        $$"""
        {{type}} { bool Accept(Fraud.Prediction prediction) => prediction.Score > {{bound}}; }
        class Tuning { public float Cutoff { get; set; } = 0.8f; }
        class FraudOptions { public float Cutoff { get; set; } = 0.8f; }
        class FraudSettings { public float Cutoff { get; init; } = 0.8f; }
        """);

    [Theory]
    [InlineData("float.Parse(configuration[\"Cutoff\"]!)")]
    [InlineData("configuration.GetValue<float>(\"Cutoff\")")]
    [InlineData("configuration.GetValue<float>(\"Cutoff\", 0.8f)")]
    [InlineData("configuration.GetSection(\"Fraud\").GetValue<float>(\"Cutoff\")")]
    [InlineData("float.Parse(Environment.GetEnvironmentVariable(\"CUTOFF\")!)")]
    [InlineData("(float.TryParse(configuration[\"Cutoff\"], out var c) ? c : 0.8f)")]
    public Task Configuration(string bound) => Verify(
        $$"""
        using Microsoft.Extensions.Configuration;
        class Service(IConfiguration configuration) { bool Accept(Fraud.Prediction prediction) => prediction.Score > {{bound}}; }
        """);

    [Fact]
    public Task The_command_line() => VerifyProgram(
        """
        var cutoff = args.Length > 0 ? float.Parse(args[0]) : 0.8f;
        bool Accept(Fraud.Prediction prediction) => prediction.Score > cutoff;
        Console.WriteLine(Accept(new Fraud.Prediction()));
        """);

    [Fact]
    public Task A_parameter_of_a_public_library_api() => Verify(
        """
        public class Service
        {
            public bool Accept(Fraud.Prediction prediction, float cutoff) => prediction.Score > cutoff;
            public bool Refuse(Fraud.Prediction prediction, float cutoff = 0.2f) => prediction.Score < cutoff;
        }
        """);

    [Fact]
    public Task A_default_that_a_caller_overrides() => Verify(
        """
        class Service
        {
            internal bool Accept(Fraud.Prediction prediction, float cutoff = 0.8f) => prediction.Score > cutoff;
            bool One(Fraud.Prediction prediction) => Accept(prediction);
            bool Two(Fraud.Prediction prediction, FraudOptions options) => Accept(prediction, options.Cutoff);
        }
        class FraudOptions { public float Cutoff { get; set; } }
        """);

    [Fact]
    public Task Of_two_callers_only_the_one_that_writes_a_literal() => Verify(
        """
        class Service
        {
            static bool IsAbove(float score, float cutoff) => score > cutoff;
            bool One(Fraud.Prediction prediction) => IsAbove(prediction.Score, [|0.8f|]);
            bool Two(Fraud.Prediction prediction, FraudOptions options) => IsAbove(prediction.Score, options.Cutoff);
        }
        class FraudOptions { public float Cutoff { get; set; } }
        """);

    [Fact]
    public Task A_field_that_configuration_may_set() => Verify(
        """
        using Microsoft.Extensions.Configuration;
        class Service
        {
            private float _cutoff = 0.8f;

            public Service(IConfiguration configuration) => _cutoff = configuration.GetValue<float>("Cutoff");

            bool Accept(Fraud.Prediction prediction) => prediction.Score > _cutoff;
        }
        """);

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
