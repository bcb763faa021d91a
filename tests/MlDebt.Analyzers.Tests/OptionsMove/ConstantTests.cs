using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>Named constants: the declaration goes, every use reads the setting.</summary>
public sealed class ConstantTests : MoveTest
{
    [Fact]
    public async Task A_private_constant_moves_with_its_uses_and_its_comments()
    {
        var sample = new Sample(
            ("A.cs", """
                public class Scorer
                {
                    // chosen on the <2023> data
                    private const float Limit = 0.75f; // see report

                    private const int Other = 2;

                    public bool Hit(float score) => score > Limit;

                    public string Text(float score)
                    {
                        return score > Scorer.Limit ? $"over {Limit:F1}" : "under" + Other;
                    }
                }

                """),
            ("Probe.cs", Probe("new Scorer().Hit(s) + new Scorer().Text(s)")));
        Assert.Equal("Move 0.75f to ScorerOptions.ScoreThreshold", (await sample.BulbAsync((await sample.DiagnosticsAsync()).Single()))!.Title);
        await MoveAsync(sample);
        Assert.Equal("""
            public class Scorer
            {
                private const int Other = 2;
                private readonly ScorerOptions _options;

                public Scorer()
                    : this(new ScorerOptions())
                {
                }

                public Scorer(ScorerOptions options)
                {
                    _options = options;
                }

                public bool Hit(float score) => score > _options.ScoreThreshold;

                public string Text(float score)
                {
                    return score > _options.ScoreThreshold ? $"over {_options.ScoreThreshold:F1}" : "under" + Other;
                }
            }

            """, await sample.TextAsync("A.cs"));
        Assert.Contains("<remarks>Was hard-coded in <c>Scorer.Limit</c>; reaches <c>Score</c>. chosen on the &lt;2023&gt; data see report</remarks>", await sample.TextAsync("ScorerOptions.cs"));
    }

    [Theory]
    [InlineData("private const float Limit = 0.75f;\n\n    public bool Hit(float score) => score > Limit;", "new T().Hit(s)")]
    [InlineData("private readonly float _limit = 0.75f;\n    public bool Hit(float score) => score > this._limit;", "new T().Hit(s)")]
    [InlineData("private static readonly double Limit = 0.75;\n    public bool Hit(float score) => score > T.Limit && -Limit < 0;", "new T().Hit(s)")]
    [InlineData("/// <summary>Where the cut is.</summary>\n    const float Limit = 0.75f;\n    const float Other = 0.5f;\n\n    public bool Hit(float score) => score > Limit || score < Other;", "new T().Hit(s)")]
    [InlineData("private const float Limit = 0.75f;\n    public static bool Hit(float score) => score > Limit;", "T.Hit(s)")]
    [InlineData("private const float Limit = 0.75f; public bool Hit(float score) => score is > Limit;", "new T().Hit(s)")]
    [InlineData("private const float Limit = 0.75f;\n    public int Band(float score) => score switch { > Limit => 2, _ => 1 };", "new T().Band(s)")]
    [InlineData("private const int Limit = 0;\n    public bool Hit(float score) => score > Limit;", "new T().Hit(s)")]
    public async Task Kinds_of_named_values(string members, string use)
    {
        var sample = await MoveAsync(new Sample(("A.cs", "public class T\n{\n    " + members + "\n}\n"), ("Probe.cs", Probe(use))));
        var text = await sample.TextAsync("A.cs");
        Assert.DoesNotMatch(@"\b_?[Ll]imit\b", text);
        Assert.DoesNotContain("\n\n\n", text);
        Assert.DoesNotContain("{\n\n", text);
    }

    [Fact]
    public async Task A_constant_of_a_partial_class_moves_from_one_file_and_changes_the_other()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public partial class T\n{\n    private const float Limit = 0.75f;\n}\n"),
            ("B.cs", "public partial class T\n{\n    public bool Hit(float score) => score > Limit;\n}\n"), ("Probe.cs", Probe("new T().Hit(s)"))));
        Assert.Contains("score > _options.ScoreThreshold", await sample.TextAsync("B.cs"));
    }

    [Theory]
    [InlineData("const float limit = 0.75f;\n        return score > limit;", "float limit = _options.ScoreThreshold;")]
    [InlineData("var limit = 0.75f;\n        return score > limit;", "var limit = _options.ScoreThreshold;")]
    [InlineData("double limit = 1;\n        return score >= limit;", "double limit = _options.ScoreThreshold;")]
    public async Task Locals_read_the_setting(string body, string expected)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class T\n{\n    public bool Hit(float score)\n    {\n        " + body + "\n    }\n}\n"), ("Probe.cs", Probe("new T().Hit(s)"))));
        Assert.Contains(expected, await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("public bool Hit(float score) => score is > 0.75f;", "score > _options.ScoreThreshold;")]
    [InlineData("public bool Hit(float score) => score is > 0.75f && true || score is<=-0.5f;", "score > _options.HitScoreThreshold && true || score <=_options.HitScoreThreshold2;")]
    [InlineData("public int Hit(float score) => score switch { > 0.75f => 2, >= 0.5f when System.Math.Abs(score) > 0 || score > 0.9f => 1, _ => 0 };", "{ var measured when measured > _options.HitScoreThreshold => 2, var measured when measured >= _options.HitScoreThreshold2 && (System.Math.Abs(score) > 0 || score > _options.HitScoreThreshold3) => 1, _ => 0 }")]
    [InlineData("public int Hit(float score)\n    {\n        switch (score)\n        {\n            case > 0.75f:\n                return 2;\n            case > 0.5f when score < 2:\n                return 1;\n            default:\n                return 0;\n        }\n    }", "case var measured when measured > _options.HitScoreThreshold:\n")]
    [InlineData("public float Hit(float score) => score>-0.75f?-0.75f:0;", "score>_options.ScoreThreshold?-0.75f")]
    public async Task Patterns_become_comparisons(string member, string expected)
    {
        var sample = await MoveAsync(new Sample(("A.cs", "public class T\n{\n    " + member + "\n}\n"), ("Probe.cs", Probe("new T().Hit(s)"))));
        Assert.Contains(expected, await sample.TextAsync("A.cs"));
    }
}
