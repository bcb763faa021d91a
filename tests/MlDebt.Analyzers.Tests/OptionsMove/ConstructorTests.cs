using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>Every shape of constructor keeps every <c>new</c> that exists.</summary>
public sealed class ConstructorTests : MoveTest
{
    [Fact]
    public async Task A_primary_constructor_gets_an_optional_parameter()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "namespace Sample;\n\npublic class Ranker(string name)\n{\n    public bool Keep(float similarity) => similarity >= -0.25f && name.Length > 0;\n}\n"),
            ("Probe.cs", Probe("new Sample.Ranker(\"a\").Keep(s)"))));
        Assert.Equal("namespace Sample;\n\npublic class Ranker(string name, RankerOptions? options = null)\n{\n    private readonly RankerOptions _options = options ?? new RankerOptions();\n\n    public bool Keep(float similarity) => similarity >= _options.SimilarityThreshold && name.Length > 0;\n}\n", await sample.TextAsync("A.cs"));
        Assert.Contains("    public float SimilarityThreshold { get; set; } = -0.25f;", await sample.TextAsync("RankerOptions.cs"));
        Assert.DoesNotContain("Range", await sample.TextAsync("RankerOptions.cs"));
    }

    [Fact]
    public async Task The_implicit_constructor_stays()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    public bool Hit(Prediction p) => p.Score > 0.75f;\n}\n"),
            ("Model.cs", Model),
            ("Probe.cs", "public static class Probe\n{\n    static T Make<T>() where T : new() => new T();\n    public static string Run(string[] settings)\n    {\n        Scorer direct = new();\n        return \"\" + Make<Scorer>().Hit(new(0.8f)) + direct.Hit(new(0.7f)) + ((Scorer)System.Activator.CreateInstance(typeof(Scorer))!).Hit(new(0.75f));\n    }\n}\n")));
        Assert.Equal("""
            public class Scorer
            {
                private readonly ScorerOptions _options;

                public Scorer()
                    : this(new ScorerOptions())
                {
                }

                public Scorer(ScorerOptions options)
                {
                    _options = options;
                }

                public bool Hit(Prediction p) => p.Score > _options.ScoreThreshold;
            }

            """, await sample.TextAsync("A.cs"));
        Assert.DoesNotContain("SectionName", await sample.TextAsync("ScorerOptions.cs"));
    }

    [Theory]
    [InlineData("public Scorer(int n) => _n = n;\n    public Scorer(int n, int m) : this(n + m) { }", "new Scorer(1).Hit(s) + \"\" + new Scorer(1, 2).Hit(s)")]
    [InlineData("public Scorer() { _n = 1; }", "new Scorer().Hit(s)")]
    [InlineData("public Scorer() : base()\n    {\n        // first\n        _n = 1;\n    }\n\n    public Scorer(int n)\n    {\n        _n = n;\n    }", "new Scorer().Hit(s) + \"\" + new Scorer(3).Hit(s)")]
    [InlineData("internal Scorer(int n, System.Threading.CancellationToken token = default) { _n = n; }", "new Scorer(1).Hit(s) + \"\" + new Scorer(1, default).Hit(s)")]
    [InlineData("public Scorer(string options) => _n = options.Length;", "new Scorer(\"ab\").Hit(s) + \"\" + new Scorer(options: \"ab\").Hit(s)")]
    [InlineData("public Scorer(int n)\n    {\n        System.Func<int, int> twice = options => options * 2;\n        _n = twice(n);\n    }", "new Scorer(1).Hit(s)")]
    [InlineData("public Scorer(float score) => _n = score > 0.5f ? 1 : 0; // tuned", "new Scorer(0.6f).Hit(s)")]
    [InlineData("public Scorer(float score)\n    {\n        if (score > 0.5f)\n            _n = 1;\n    }", "new Scorer(0.6f).Hit(s)")]
    public async Task Written_constructors(string constructors, string use)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    private readonly int _n;\n    " + constructors + "\n    public bool Hit(float score) => score > 0.75f && _n > 0;\n}\n"),
            ("Probe.cs", Probe(use))));
        Assert.Contains("ScoreThreshold && _n > 0", await sample.TextAsync("A.cs"));
        Assert.DoesNotContain("0.75f", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task Derived_classes_keep_the_defaults()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public abstract class Base\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n\npublic class Derived : Base\n{\n    public Derived(int n) { }\n}\n\npublic class Other(int n) : Base\n{\n    public int N => n;\n}\n"),
            ("Probe.cs", Probe("new Derived(1).Hit(s) + \"\" + new Other(2).Hit(s)"))));
        Assert.Contains("protected Base(BaseOptions options)", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task Fields_without_underscore_are_matched()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    private readonly int count;\n\n    public Scorer(int count)\n    {\n        this.count = count;\n    }\n\n    public bool Hit(float score, int options) => score > 0.75f && options + count > 0;\n}\n"),
            ("Probe.cs", Probe("new Scorer(1).Hit(s, 1)"))));
        Assert.Contains("    private readonly int count;\n    private readonly ScorerOptions options;\n", await sample.TextAsync("A.cs"));
        Assert.Contains("this.options = options ?? new ScorerOptions();", await sample.TextAsync("A.cs"));
        Assert.Contains("score > this.options.ScoreThreshold && options + count > 0", await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("public class T { public bool Hit(float score) => score > 0.75f; }", "new T().Hit(s)")]
    [InlineData("public class T { private int _a = 1; public T(int b) { _a = b; } public bool Hit(float score) => score > 0.75f && _a > 0; }", "new T(1).Hit(s)")]
    [InlineData("public class T {\n\tint n = 0;\n\tpublic bool Hit(float score) => score > 0.75f && n == 0;\n}", "new T().Hit(s)")]
    [InlineData("public static class Outer\n{\n    public class T\n    {\n        public bool Hit(float score) => score > 0.75f;\n    }\n}\n", "new Outer.T().Hit(s)")]
    [InlineData("public class T<TItem>\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n", "new T<int>().Hit(s)")]
    [InlineData("public partial class T(int n);\n\npublic partial class T\n{\n    public bool Hit(float score) => score > 0.75f && n > 0;\n}\n", "new T(1).Hit(s)")]
    public async Task Odd_layouts_compile(string code, string use)
    {
        var sample = await MoveAsync(new Sample(("A.cs", code), ("Probe.cs", Probe(use))));
        Assert.Contains("options.ScoreThreshold", await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("System.Func<float, bool> f = score => score > 0.75f; return f(x);")]
    [InlineData("return Inner(x); bool Inner(float score) => score > 0.75f;")]
    [InlineData("float score = x; return new[] { 1 }.Select(_ => score > 0.75f).First();")]
    [InlineData("float score = x; return (from n in new[] { 1 } where score > 0.75f select n).Any();")]
    public async Task Lambdas_and_local_functions_capture_the_field(string body)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "using System.Linq;\n\npublic class T\n{\n    public bool Hit(float x)\n    {\n        " + body + "\n    }\n}\n"),
            ("Probe.cs", "using System.Linq;\n" + Probe("new T().Hit(s)").Replace("using System.Linq;\n", ""))));
        Assert.Contains("score > _options.ScoreThreshold", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task Documented_code_stays_documented()
    {
        var sample = await MoveAsync(new Sample(
            new SampleShape { Documented = true },
            ("A.cs", "/// <summary>One.</summary>\npublic class One\n{\n    /// <summary>Hits.</summary>\n    /// <param name=\"score\">A score.</param>\n    /// <returns>A hit.</returns>\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("B.cs", "/// <summary>Two.</summary>\npublic class Two\n{\n    private readonly int _n;\n\n    /// <summary>Makes it.</summary>\n    /// <param name=\"n\">A number.</param>\n    public Two(int n) => _n = n;\n\n    /// <summary>Makes one.</summary>\n    public Two() => _n = 1;\n\n    /// <summary>Hits.</summary>\n    /// <param name=\"score\">A score.</param>\n    /// <returns>A hit.</returns>\n    public bool Hit(float score) => score > 0.5f && _n > 0;\n}\n"),
            ("C.cs", "/// <summary>Three.</summary>\n/// <param name=\"n\">A number.</param>\npublic class Three(int n)\n{\n    /// <summary>Hits.</summary>\n    /// <param name=\"score\">A score.</param>\n    /// <returns>A hit.</returns>\n    public bool Hit(float score) => score > 0.5f && n > 0;\n}\n\n/// <summary>Four.</summary>\npublic static class Four\n{\n    /// <summary>Hits.</summary>\n    /// <param name=\"score\">A score.</param>\n    /// <returns>A hit.</returns>\n    public static bool Hit(float score) => score > 0.5f;\n}\n"),
            ("Probe.cs", Probe("new One().Hit(s) + \"\" + new Two().Hit(s) + new Three(1).Hit(s) + Four.Hit(s)").Replace("public static class", "internal static class").Replace("public static string", "public static string"))));
        Assert.Contains("/// <param name=\"options\">", await sample.TextAsync("C.cs"));
    }
}
