using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is debt.</content>
public partial class ScoreThresholdTests
{
    [Theory]
    [InlineData("prediction.Score > [|0.8f|]")]
    [InlineData("[|0.8f|] <= prediction.Score")]
    [InlineData("prediction.Probability < [|0.5f|]")]
    [InlineData("!(prediction.Score >= [|-0.4f|])")]
    [InlineData("(double)prediction.Score >= [|0.8|]")]
    [InlineData("(decimal)prediction.Score >= [|0.8m|]")]
    [InlineData("prediction.Score >= [|0.4f + 0.4f|]")]
    [InlineData("prediction?.Score > [|0.8f|]")]
    [InlineData("prediction.Name == \"x\" && prediction.Score > ([|0.8f|])")]
    public Task A_literal(string decision) => Decides(decision);

    [Theory]
    [InlineData("prediction.Score is > [|0.8f|]")]
    [InlineData("prediction.Score is > [|0.2f|] and < [|0.8f|]")]
    [InlineData("prediction.Score is not (< [|0.2f|] or > [|0.8f|])")]
    [InlineData("prediction is { Score: >= [|0.8f|] }")]
    [InlineData("prediction.Score switch { >= [|0.9f|] => true, >= [|0.5f|] => true, _ => false }")]
    [InlineData("prediction switch { { Score: > [|0.9f|] } => true, _ => false }")]
    [InlineData("prediction.Score switch { var s when s > [|0.9f|] => true, _ => false }")]
    [InlineData("prediction switch { { Score: var s } when s > [|0.9f|] => true, _ => false }")]
    [InlineData("prediction is { Score: var s } && s > [|0.9f|]")]
    [InlineData("prediction is { } known && known.Score > [|0.9f|]")]
    [InlineData("((object)prediction) is Fraud.Prediction known && known.Score > [|0.9f|]")]
    public Task A_relational_pattern(string decision) => Decides(decision);

    [Theory]
    [InlineData("prediction.Score * 100 > [|80|]")]
    [InlineData("1 - prediction.Score > [|0.8f|]")]
    [InlineData("MathF.Round(prediction.Score, 2) >= [|0.75f|]")]
    [InlineData("Math.Max(prediction.Score, prediction.Probability) >= [|0.75f|]")]
    [InlineData("prediction.Scores[0] > [|0.6f|]")]
    [InlineData("prediction.Scores.Max() > [|0.6f|]")]
    [InlineData("prediction.Scores.OrderByDescending(s => s).First() > [|0.6f|]")]
    [InlineData("prediction.Scores.Any(s => s > [|0.6f|])")]
    [InlineData("new[] { prediction }.Where(p => p.Score > [|0.6f|]).Any()")]
    [InlineData("new[] { prediction }.Select(p => new { p.Score, p.Name }).Any(p => p.Score > [|0.6f|])")]
    [InlineData("new[] { prediction }.Select(p => (p.Name, p.Score)).Any(p => p.Score > [|0.6f|])")]
    [InlineData("(prediction.Score, prediction.Name).Item1 > [|0.6f|]")]
    public Task What_is_computed_from_a_score(string decision) => Decides(decision);

    [Theory]
    [InlineData("private const float Cutoff = [|0.8f|];")]
    [InlineData("private static readonly float Cutoff = [|0.8f|];")]
    [InlineData("private readonly float Cutoff = [|0.8f|];")]
    [InlineData("private float Cutoff { get; set; } = [|0.8f|];")]
    [InlineData("private float Cutoff => [|0.8f|];")]
    [InlineData("private float Cutoff { get { return [|0.8f|]; } }")]
    [InlineData("private const float Base = [|0.8f|]; private const float Cutoff = Base;")]
    [InlineData("private float Cutoff; public Service() { Cutoff = [|0.8f|]; }")]
    public Task A_member_of_the_type(string member) => Verify(
        $$"""
        class Service
        {
            {{member}}

            bool Accept(Fraud.Prediction prediction) => prediction.Score > Cutoff;
        }
        """);

    [Theory]
    [InlineData("const float cutoff = [|0.8f|]; return prediction.Score > cutoff;")]
    [InlineData("var cutoff = [|0.8f|]; return prediction.Score > cutoff;")]
    [InlineData("float cutoff; cutoff = [|0.8f|]; return prediction.Score > cutoff;")]
    [InlineData("var cutoff = prediction.Name == \"x\" ? [|0.8f|] : [|0.6f|]; return prediction.Score > cutoff;")]
    [InlineData("var (low, high) = ([|0.2f|], [|0.8f|]); return prediction.Score > high || prediction.Score < low;")]
    [InlineData("var score = prediction.Score; return score > [|0.8f|];")]
    [InlineData("bool High(float score) => score > [|0.8f|]; return High(prediction.Score);")]
    [InlineData("Func<Fraud.Prediction, bool> high = p => p.Score > [|0.8f|]; return high(prediction);")]
    [InlineData("foreach (var score in prediction.Scores) if (score > [|0.8f|]) return true; return false;")]
    [InlineData("switch (prediction.Score) { case > [|0.9f|]: return true; case > [|0.5f|] when prediction.PredictedLabel: return true; default: return false; }")]
    [InlineData("for (var i = 0; i < prediction.Scores.Length; i++) if (prediction.Scores[i] > [|0.8f|]) return true; return false;")]
    [InlineData("while (prediction.Score < [|0.8f|]) { } return true;")]
    [InlineData("var best = 0f; foreach (var s in prediction.Scores) if (s > best) best = s; return best > [|0.8f|];")]
    [InlineData("float[] cutoffs = [[|0.8f|], 0.6f]; return prediction.Score > cutoffs[0];")]
    public Task A_local(string body) => Verify(
        $$"""
        class Service
        {
            bool Accept(Fraud.Prediction prediction)
            {
                {{body}}
            }
        }
        """);

    private static Task Decides(string decision) =>
        Verify($"class Service {{ bool Accept(Fraud.Prediction prediction) => {decision}; }}");
}
