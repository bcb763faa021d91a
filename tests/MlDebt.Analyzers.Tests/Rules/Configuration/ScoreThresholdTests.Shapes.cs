using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>The shapes a decision is written in, and what looks like one and is a search, a rounding or mathematics.</content>
public partial class ScoreThresholdTests
{
    [Theory]
    [InlineData("static readonly Dictionary<string, float> Cuts = new() { [\"a\"] = [|0.6f|], [\"b\"] = 0.7f }; bool D(Fraud.Prediction p) => p.Score > Cuts[p.Name];")]
    [InlineData("static readonly Dictionary<string, float> Cuts = new() { { \"a\", [|0.6f|] }, { \"b\", 0.7f } }; bool D(Fraud.Prediction p) => Cuts.TryGetValue(p.Name, out var c) && p.Score > c;")]
    [InlineData("static readonly IReadOnlyDictionary<string, float> Cuts = new Dictionary<string, float> { { \"a\", [|0.6f|] }, { \"b\", 0.7f } }; bool D(Fraud.Prediction p) => p.Score > Cuts.GetValueOrDefault(p.Name);")]
    [InlineData("static readonly float[] Cuts = { [|0.6f|], 0.7f }; bool D(Fraud.Prediction p) => p.Score > Cuts[0];")]
    public Task A_table_of_cutoffs_is_one_debt(string members) => Verify($"class Service {{ {members} }}");

    [Fact]
    public Task A_row_of_a_table_is_named_by_its_key() => Verify(
        """
        class Service
        {
            static readonly Dictionary<string, float> Cuts = new() { ["cat"] = {|#0:0.6f|}, ["dog"] = {|#1:0.7f|} };

            bool Accept(Fraud.Prediction p) => {|#2:p.Score > Cuts[p.Name]|};
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithMessage("0.6f decides on Prediction.Score; move it to ServiceOptions.CatScoreThreshold"));

    [Theory]
    [InlineData("bool D(Fraud.Prediction p) => (int)(p.Score * 100) > [|80|];")]
    [InlineData("bool D(Fraud.Prediction p) { var percent = (int)Math.Round(p.Score * 100); return percent >= [|80|]; }")]
    [InlineData("bool D(Fraud.Prediction p) => Convert.ToInt32(p.Score * 100) > [|80|];")]
    [InlineData("object D(Fraud.Prediction p) => from s in p.Scores where s > [|0.6f|] select s;")]
    [InlineData("object D(Fraud.Prediction[] ps) => from p in ps let s = p.Score where s > [|0.6f|] select p;")]
    [InlineData("object D(Fraud.Prediction[] ps) => from p in ps from s in p.Scores where s > [|0.6f|] select p;")]
    [InlineData("object D(Fraud.Prediction[] ps) => from p in ps let s = p.Score orderby s where s > [|0.6f|] select new { p, s };")]
    [InlineData("object D(Fraud.Prediction p) { Func<float, bool> high = s => s > [|0.6f|]; return p.Scores.Where(high); }")]
    [InlineData("bool D(Fraud.Prediction p) { Func<float, bool> high = s => s > [|0.6f|]; return high(p.Score); }")]
    [InlineData("bool D(Fraud.Prediction p) { bool High(float s) => s > [|0.6f|]; return p.Scores.Any(High); }")]
    [InlineData("static bool High(float s) => s > [|0.6f|]; bool D(Fraud.Prediction p) => p.Scores.Any(High);")]
    [InlineData("bool D(Fraud.Prediction p) => float.Round(p.Score, 2) > [|0.6f|];")]
    [InlineData("bool D(Fraud.Prediction p) => Math.Round(p.Score, 2) > [|0.6|];")]
    [InlineData("bool D(Fraud.Prediction p) => Math.Max(p.Score, p.Probability) > [|0.6f|];")]
    [InlineData("bool D(Fraud.Prediction p) => Math.Clamp(p.Score, 0f, 1f) > [|0.6f|];")]
    [InlineData("bool D(Fraud.Prediction p) => Math.Min(p.Score, 0.9f) > [|0.6f|];")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score > Math.Max([|0.6f|], 0f);")]
    [InlineData("bool D(Fraud.Prediction p) { ref var s = ref p.Scores[0]; return s > [|0.6f|]; }")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score.CompareTo([|0.6f|]) > 0;")]
    [InlineData("bool D(Fraud.Prediction p) => 0 < p.Score.CompareTo([|0.6f|]);")]
    [InlineData("string D(Fraud.Prediction p) { switch (p.Score) { case > [|0.6f|]: return \"a\"; default: return \"b\"; } }")]
    [InlineData("string D(Fraud.Prediction p) => p switch { { Score: > [|0.6f|] and < [|0.9f|] } => \"a\", _ => \"b\" };")]
    [InlineData("string D(Fraud.Prediction p) => (p.Score, p.Name) switch { (> [|0.6f|], _) => \"a\", _ => \"b\" };")]
    [InlineData("string D(Fraud.Prediction p) { switch (p.Score) { case var s when s > [|0.6f|]: return \"a\"; default: return \"b\"; } }")]
    [InlineData("bool D(Fraud.Prediction p) => p.Scores is [> [|0.6f|], ..];")]
    [InlineData("bool D(Fraud.Prediction p) => !(p.Score < [|0.6f|]);")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score * 100 > [|60|];")]
    [InlineData("bool D(Fraud.Prediction p, bool strict) { var cut = [|0.6f|]; if (strict) cut += [|0.1f|]; return p.Score > cut; }")]
    [InlineData("void D(Fraud.Prediction[] ps, bool strict) { foreach (var p in ps) { var cut = [|0.6f|]; if (strict) cut += [|0.1f|]; if (p.Score > cut) return; } }")]
    public Task Every_shape_of_a_decision(string members) => Verify($"class Service {{ {members} }}");

    [Theory]
    [InlineData("void D(Fraud.Prediction p) { for (var t = .1f; t < 1; t += .05f) if (p.Score > t) return; }")]
    [InlineData("void D(Fraud.Prediction p) { var t = .1f; while (t < .9f) { if (p.Score > t) return; t += .05f; } }")]
    [InlineData("void D(Fraud.Prediction p) { var t = .1f; while (t < .9f) { if (p.Score > t) return; t = t + .05f; } }")]
    [InlineData("void D(Fraud.Prediction p) { for (var i = 0; i < 100; i++) { var t = i / 100f; if (p.Score > t) return; } }")]
    [InlineData("void D(Fraud.Prediction p) { for (var i = 0; i < 100; i++) { var t = 0.01f * i; if (p.Score > t) return; } }")]
    [InlineData("bool D(Fraud.Prediction p, float o) => Math.Abs(p.Score - o) < 1e-6f;")]
    [InlineData("bool D(Fraud.Prediction p) => Math.Abs(p.Score - p.Probability) < 1e-4;")]
    [InlineData("bool D(Fraud.Prediction p) { const float Tolerance = 1e-5f; return MathF.Abs(p.Score - p.Probability) <= Tolerance; }")]
    [InlineData("bool D(Fraud.Prediction p) => Math.Abs(p.Score) < float.Epsilon;")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score > double.Epsilon;")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score > Math.PI / 2;")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score > 0.5 * Math.PI;")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score > MathF.E;")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score > float.Pi;")]
    [InlineData("bool D(Fraud.Prediction p) => p.Score > 90 * Math.PI / 180;")]
    [InlineData("bool D(Fraud.Prediction p) => (int)p.Score > 80;")]
    [InlineData("bool D(Fraud.Prediction p) => p.Scores.Length * 100 > 80;")]
    [InlineData("bool D(Fraud.Prediction p) => p.Name.CompareTo(\"a\") > 0;")]
    [InlineData("void D(Fraud.Prediction p) { foreach (var t in Enumerable.Range(1, 99).Select(i => i / 100f)) if (p.Score > t) return; }")]
    public Task A_search_a_rounding_or_mathematics(string members) => Verify($"class Service {{ {members} }}");

    [Fact]
    public Task The_way_through_more_than_one_answer_is_shown() => Verify(
        """
        class Scorer(Fraud.IEngines engines)
        {
            float Raw(Fraud.Transaction t) => engines.Engine.Predict(t).Score;
            public float Rate(Fraud.Transaction t) => Math.Min({|#2:Raw(t)|}, 1f);
        }
        class Service(Scorer scorer) { bool Accept(Fraud.Transaction t) => {|#1:scorer.Rate(t)|} > {|#0:0.8f|}; }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithMessage("0.8f decides on Prediction.Score (via Rate); move it to ServiceOptions.RateThreshold"));
}
