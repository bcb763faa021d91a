using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>Debt whose value and comparison stand in different members, types and files.</content>
public partial class ScoreThresholdTests
{
    [Fact]
    public Task A_constant_in_another_file() => VerifyFiles(
        "class Service { bool Accept(Fraud.Prediction prediction) => prediction.Score > Constants.Scoring.Cutoff; }",
        "static class Constants { public static class Scoring { public const float Cutoff = [|0.8f|]; } }");

    [Fact]
    public Task A_constructor_argument_in_another_file() => VerifyFiles(
        """
        class Service
        {
            private readonly float _cutoff;

            public Service(float cutoff) => _cutoff = cutoff;

            public bool Accept(Fraud.Prediction prediction) => prediction.Score > _cutoff;
        }
        """,
        "class Root { Service Make() => new Service(cutoff: [|0.8f|]); }");

    [Fact]
    public Task A_primary_constructor_argument() => VerifyFiles(
        "class Service(float cutoff) { public bool Accept(Fraud.Prediction prediction) => prediction.Score > cutoff; }",
        "class Root { Service _service = new([|0.8f|]); }");

    [Fact]
    public Task A_base_constructor_argument() => Verify(
        """
        abstract class Service(float cutoff) { public bool Accept(Fraud.Prediction prediction) => prediction.Score > cutoff; }
        class Strict() : Service([|0.8f|]);
        """);

    [Fact]
    public Task A_default_parameter_that_nobody_overrides() => Verify(
        """
        class Service
        {
            internal bool Accept(Fraud.Prediction prediction, float cutoff = [|0.8f|]) => prediction.Score > cutoff;
            bool Use(Fraud.Prediction prediction) => Accept(prediction);
        }
        """);

    [Fact]
    public Task A_public_default_parameter_of_a_program() => VerifyProgram(
        """
        System.Console.WriteLine(new Service());
        public class Service { public bool Accept(Fraud.Prediction prediction, float cutoff = [|0.8f|]) => prediction.Score > cutoff; }
        """);

    [Fact]
    public Task Named_arguments_of_a_helper() => Verify(
        """
        class Service
        {
            static bool IsAbove(float cutoff, float score) => score > cutoff;
            bool Accept(Fraud.Prediction prediction) => IsAbove(score: prediction.Score, cutoff: [|0.8f|]);
        }
        """);

    [Fact]
    public Task A_generic_helper() => Verify(
        """
        static class Extensions { public static IEnumerable<T> Above<T>(this IEnumerable<T> items, Func<T, float> score, float cutoff) => items.Where(i => score(i) > cutoff); }
        class Service { object Accept(Fraud.Prediction[] predictions) => predictions.Above(p => p.Score, [|0.8f|]); }
        """);

    [Fact]
    public Task A_top_level_program() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = new MLContext();
        var model = ml.Model.Load(args[0], out _);
        var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);
        const float cutoff = [|0.8f|];
        if (engine.Predict(new Fraud.Transaction()).Score > cutoff)
            Console.WriteLine("fraud");
        """);

    [Fact]
    public Task The_raw_output_of_an_onnx_session() => Verify(
        """
        using Microsoft.ML.OnnxRuntime;
        class Service(InferenceSession session)
        {
            bool Accept(IReadOnlyCollection<NamedOnnxValue> inputs)
            {
                using var results = session.Run(inputs);
                var scores = results.First().AsEnumerable<float>().ToArray();
                return scores[1] > [|0.8f|];
            }
        }
        """);

    [Fact]
    public Task A_pooled_engine() => Verify(
        """
        using Microsoft.Extensions.ML;
        class Output { public float Certainty { get; set; } }
        class Service(PredictionEnginePool<Fraud.Transaction, Output> pool) { bool Accept(Fraud.Transaction t) => pool.Predict(t).Certainty > [|0.8f|]; }
        """);

    [Theory]
    [InlineData("bool D(Fraud.Prediction[] ps) => (from p in ps where p.Score > [|0.5f|] select p).Any();")]
    [InlineData("bool D(Fraud.Prediction[] ps) => ps.GroupBy(p => p.Name).Any(g => g.Max(p => p.Score) > [|0.5f|]);")]
    [InlineData("bool D(Fraud.Prediction[] ps) => ps.ToDictionary(p => p.Name, p => p.Score)[\"a\"] > [|0.5f|];")]
    [InlineData("bool D(Fraud.Prediction[] ps) => ps.Average(p => p.Score) > [|0.5|] && ps.Sum(p => p.Score) > [|20|];")]
    [InlineData("bool D(Fraud.Prediction[] ps) => ps.Any(IsHigh); static bool IsHigh(Fraud.Prediction p) => p.Score > [|0.5f|];")]
    [InlineData("bool D(Fraud.Prediction p) { ReadOnlySpan<float> s = p.Scores; return s[0] > [|0.5f|]; }")]
    [InlineData("bool D(Fraud.Prediction p) { float? s = p.Score; return s > [|0.5f|] || s.Value > [|0.6f|] || (s ?? 0) > [|0.7f|]; }")]
    [InlineData("struct V { public float S; } bool D(Fraud.Prediction p) { V v; v.S = p.Score; return v.S > [|0.5f|]; }")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score > For(p.Name); static float For(string n) => n switch { \"a\" => [|0.5f|], _ => [|0.6f|] };")]
    [InlineData("T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b; bool D(Fraud.Prediction p) => Max(p.Score, p.Probability) > [|0.5f|];")]
    [InlineData("abstract class B { protected abstract float Cut { get; } public bool D(Fraud.Prediction p) => p.Score > Cut; } class C : B { protected override float Cut => [|0.7f|]; }")]
    public Task Every_way_a_score_takes(string members) => Verify($"class Service {{ {members} }}");
}
