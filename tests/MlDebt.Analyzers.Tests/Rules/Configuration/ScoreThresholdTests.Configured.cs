using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is set from outside, or may be.</content>
public partial class ScoreThresholdTests
{
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
}
