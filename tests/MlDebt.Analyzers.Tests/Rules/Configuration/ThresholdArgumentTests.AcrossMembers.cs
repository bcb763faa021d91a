using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>Debt whose value and use stand apart, and what is no debt.</content>
public partial class ThresholdArgumentTests
{
    private const string Detector =
        """
        using Microsoft.ML;
        class Detector(double confidence) { public object Make(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Out", "In", confidence, history); }
        """;

    [Theory]
    [InlineData("class Root { Detector Make() => new Detector([|95|]); }")]
    [InlineData("class Root { Detector Make() => new(confidence: [|95|]); }")]
    [InlineData("class Root { const double Sure = [|95|]; Lazy<Detector> _detector = new(() => new Detector(Sure)); }")]
    [InlineData("class Strict() : Detector([|95|]);")]
    [InlineData("class Root { Detector Make(bool strict) => new Detector(strict ? [|99|] : [|95|]); }")]
    public Task A_constructor_argument_in_another_file(string root) => VerifyFiles(Detector, root);

    [Theory]
    [InlineData("class Root { Detector Make(double confidence) => new Detector(confidence); public object Use() => Make(Random.Shared.NextDouble()); }")]
    [InlineData("class Root(Microsoft.Extensions.Options.IOptions<Tuning> o) { Detector Make() => new Detector(o.Value.Confidence); } class Tuning { public double Confidence { get; set; } = 95; }")]
    [InlineData("class Root(DetectorOptions o) { Detector Make() => new Detector(o.Confidence); } class DetectorOptions { public double Confidence { get; set; } = 95; }")]
    [InlineData("class Root { Detector Make(string[] args) => new Detector(double.Parse(Environment.GetCommandLineArgs()[1])); }")]
    [InlineData("class Root { Detector Make() => new Detector(double.NaN); }")]
    [InlineData("class Root { Detector Make() => new Detector(1); }")]
    [InlineData("class Root;")]
    public Task No_debt_in_another_file(string root) => VerifyFiles(Detector, root);

    [Fact]
    public Task A_wrapper_method_and_a_lambda() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            static object Spikes(MLContext ml, double confidence, int history) => ml.Transforms.DetectIidSpike("Out", "In", confidence, history);
            object Run(MLContext ml, int history)
            {
                Func<object> make = () => Spikes(ml, [|97.5|], history);
                return make();
            }
        }
        """);

    [Fact]
    public Task A_default_parameter_that_nobody_overrides() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            static object Spikes(MLContext ml, int history, double confidence = [|95|]) => ml.Transforms.DetectIidSpike("Out", "In", confidence, history);
            object Run(MLContext ml, int history) => Spikes(ml, history);
        }
        """);

    [Fact]
    public Task A_default_parameter_of_a_public_api_is_a_documented_default() => Verify(
        """
        using Microsoft.ML;
        public static class Extensions
        {
            public static object Spikes(this MLContext ml, int history, double confidence = 95) => ml.Transforms.DetectIidSpike("Out", "In", confidence, history);
        }
        """);

    [Fact]
    public Task A_top_level_program_with_async_code() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = new MLContext();
        const double confidence = [|95d|];
        var history = await Task.FromResult(args.Length);
        Console.WriteLine(ml.Transforms.DetectIidSpike("Out", "In", confidence, history));
        """);

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("double.NaN")]
    [InlineData("double.NegativeInfinity")]
    [InlineData("(double)history")]
    public Task Allowed_and_unknown_values(string value) => Verify(
        $$"""
        using Microsoft.ML;
        class Service { object Filter(MLContext ml, IDataView data, int history) => ml.Data.FilterRowsByColumn(data, "Amount", lowerBound: {{value}}); }
        """);

    [Theory]
    [InlineData("ml.Transforms.DetectAnomalyBySrCnn(\"Out\", \"In\", threshold: 0.3)")]
    [InlineData("ml.Transforms.DetectIidChangePoint(\"Out\", \"In\", 1.0, history, eps: 0.1)")]
    [InlineData("new Microsoft.ML.TimeSeries.SrCnnEntireAnomalyDetectorOptions { Threshold = 0.3, Sensitivity = 70 }")]
    public Task The_librarys_own_default_when_the_team_ignores_it(string call) => Detects(call, "mldebt.MLD301.ignore_defaults = true");

    [Fact]
    public Task Names_alone_say_nothing() => Verify(
        """
        class Retry
        {
            private const double ConfidenceThreshold = 0.9;

            void Configure(double failureThreshold) { if (failureThreshold > ConfidenceThreshold) Configure(failureThreshold: 0.5); }
        }
        """);

    [Fact]
    public Task A_look_alike_member() => Verify(
        """
        class Catalog { public object DetectIidSpike(string outputColumnName, string inputColumnName, double confidence, int pvalueHistoryLength) => this; }
        class Service { object Detect(Catalog catalog) => catalog.DetectIidSpike("Out", "In", 95, 9); }
        """);

    [Theory]
    [InlineData("mldebt.allowed_values")]
    [InlineData("mldebt.MLD301.allowed_values")]
    [InlineData("dotnet_code_quality.MLD301.allowed_values")]
    public Task Values_the_team_allows(string key) => Verify(
        """
        using Microsoft.ML;
        class Service { object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Out", "In", 95, history); }
        """,
        p => p.EditorConfig = key + " = 95");
}
