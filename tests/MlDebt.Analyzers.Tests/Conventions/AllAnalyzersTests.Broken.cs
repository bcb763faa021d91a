using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <content>Code that an editor shows while somebody types, and code that never ends.</content>
public partial class AllAnalyzersTests
{
    [Theory]
    [InlineData("class S { bool D(Fraud.Prediction p) => p.Score > ; }")]
    [InlineData("class S { bool D(Fraud.Prediction p) => p. > 0.8f; }")]
    [InlineData("class S { bool D(Fraud.Prediction p) => p is { Score: > } ; }")]
    [InlineData("class S { bool D(Fraud.Prediction p) => p.Score switch { > 0.5f => , }; }")]
    [InlineData("class S { bool D(Fraud.Prediction p) { var (a, b, c) = (p.Score, 0.8f); return a > b; } }")]
    [InlineData("class S { bool D(Fraud.Prediction p) { (var a, var b) = p; return a > 0.8f; } }")]
    [InlineData("class S { bool D(Fraud.Prediction p, float c = ) => p.Score > c; }")]
    [InlineData("class S { bool D(Missing p) => p.Score > 0.8f && p is { Other.Score: > 0.8f }; }")]
    [InlineData("class S { bool D(Fraud.IEngines e) => e.Engine.Predict().Score > 0.8f && e.Engine.Predict(1, 2).Score > 0.8f; }")]
    [InlineData("class S : Unknown { S() : base(0.8f) { } S(int x) : this(x, x) { } bool D(Fraud.Prediction p) => p.Score > Cutoff; }")]
    [InlineData("class S(float c) : B(c, 0.8f); class B(float a) { bool D(Fraud.Prediction p) => p.Score > a; }")]
    public async Task An_unfinished_decision(string source) => await CrashesNothing(source);

    [Theory]
    [InlineData("ml.Model.Load(")]
    [InlineData("ml.Model.Load(\"a.zip\")")]
    [InlineData("ml.Model.Load(\"a.zip\", out _, 1, 2)")]
    [InlineData("ml.Model.Load(filePath: , inputSchema: out _)")]
    [InlineData("ml.Model.Load(out _, \"a.zip\")")]
    [InlineData("ml.Model.Load(Path.Combine(), out _)")]
    [InlineData("ml.Model.Load($\"{}/{undeclared}/a.zip\", out _)")]
    [InlineData("ml.Model.Load(new(), out _)")]
    [InlineData("ml.Model.CreatePredictionEngine<>(ml.Model.Load(\"a.zip\", out _))")]
    [InlineData("ml.Model.CreatePredictionEngine<Fraud.Transaction>(ml.Model.Load(\"a.zip\", out _))")]
    [InlineData("ml.Model.CreatePredictionEngine<Missing, AlsoMissing>(ml.Model.Load(\"a.zip\", out undeclared))")]
    [InlineData("ml.Transforms.DetectIidSpike(confidence: 95, confidence: 96)")]
    [InlineData("ml.Transforms.DetectIidSpike(\"a\", \"b\", , 9)")]
    [InlineData("ml.Regression.Trainers.FastTree(numberOfTrees: \"many\", numberOfLeaves: undeclared, learningRate: 0.05")]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>()")]
    [InlineData("ml.Data.LoadFromTextFile<,>(\"a.csv\")")]
    [InlineData("new Microsoft.ML.Data.DatabaseSource(, , )")]
    [InlineData("new Microsoft.ML.Trainers.FastTree.FastTreeBinaryTrainer.Options { NumberOfTrees = , LearningRate, Unknown = 3 }")]
    [InlineData("new PredictionEngine<Fraud.Transaction, >()")]
    [InlineData("new() { NumberOfTrees = 3 }")]
    [InlineData("[..ml, 0.8f, ")]
    [InlineData("environment.IsProduction() ? ml.Model.Load(\"a.zip\", out _) :")]
    public async Task An_unfinished_call(string call) => await CrashesNothing(
        $$"""
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML;
        class S { object D(MLContext ml, IHostEnvironment environment) { var made = {{call}}; return made.Value; } }
        """);

    [Theory]
    [InlineData("const float A = B; const float B = A; bool D(Fraud.Prediction p) => p.Score > A;")]
    [InlineData("float A => A; bool D(Fraud.Prediction p) => p.Score > A;")]
    [InlineData("float A { get => B; set => B = value; } float B { get => A; set => A = value; } bool D(Fraud.Prediction p) => p.Score > A;")]
    [InlineData("float _a = 0.8f; void W() => _a = _a; bool D(Fraud.Prediction p) => p.Score > _a;")]
    [InlineData("float F(float x) => x > 3 ? F(x / 2) : F(F(x)); bool D(Fraud.Prediction p) => F(p.Score) > F(0.8f);")]
    [InlineData("bool D(Fraud.Prediction p, float c = 0.8f) => p.Score > c || D(p, c) || D(p, c + 1);")]
    [InlineData("T F<T>(T x) => F<T>(F(x)); bool D(Fraud.Prediction p) => F(p.Score) > F<float>(0.8f);")]
    [InlineData("IEnumerable<float> Y(Fraud.Prediction p) { foreach (var y in Y(p)) yield return y; yield return p.Score; } bool D(Fraud.Prediction p) => Y(p).Max() > 0.8f;")]
    [InlineData("void O(out float x) => O(out x); bool D(Fraud.Prediction p) { O(out var x); return p.Score > x; }")]
    [InlineData("string P(string x) => System.IO.Path.Combine(P(x), \"a.zip\"); object D(Microsoft.ML.MLContext ml) => ml.Model.Load(P(\"b\"), out _);")]
    [InlineData("string P => $\"{P}/{Q}\"; string Q => P + Q; object D(Microsoft.ML.MLContext ml) => ml.Model.Load(Q, out _);")]
    [InlineData("Func<float, float>? F, G; void W() { F = x => G!(x); G = x => F!(x); } bool D(Fraud.Prediction p) => F!(p.Score) > G!(0.8f);")]
    [InlineData("void A(Action<float> f) => A(x => f(x)); bool D(Fraud.Prediction p) { A(x => { if (x > 0.8f) A(f => { }); }); return p.Score > 0.8f; }")]
    [InlineData("bool D(Fraud.Prediction p) { float a = p.Score, b = a; for (;;) { a = b; b = a; (a, b) = (b, a); if (a > b) return a > 0.8f; } }")]
    [InlineData("record R(R Next, float V) { public float Last => Next.Last + V; } bool D(Fraud.Prediction p) { var r = new R(null!, p.Score); r = r with { Next = r }; return r.Last > 0.8f; }")]
    [InlineData("S(float c) : this(c, c) { } S(float c, float d) : this(d) => _c = c; float _c; bool D(Fraud.Prediction p) => p.Score > _c;")]
    [InlineData("interface I { float V { get; } } class A(I i) : I { public float V => i.V; } class B(I i) : I { public float V => i.V; } bool D(Fraud.Prediction p, I i) => p.Score > i.V;")]
    [InlineData("float[] _a = []; bool D(Fraud.Prediction p) { _a[0] = _a[1]; _a = [.. _a, p.Score]; return _a[0] > 0.8f; }")]
    public async Task A_value_that_comes_from_itself(string members) => await CrashesNothing($"class S {{ {members} }}");

    [Fact]
    public async Task A_very_long_text() => await CrashesNothing(
        $"class S {{ object D(Microsoft.ML.MLContext ml, string x) => ml.Model.Load({string.Join(" + ", Enumerable.Range(0, 2000).Select(i => i % 2 == 0 ? $"\"{i}\"" : "x"))}, out _); }}");

    [Fact]
    public async Task A_very_long_constant_text_is_one_debt() => Assert.Equal(
        ["MLD305"],
        await Ids($"class S {{ object D(Microsoft.ML.MLContext ml) => ml.Model.Load({string.Join(" + ", Enumerable.Range(0, 2000).Select(i => $"\"{i}\""))}, out _); }}"));

    [Fact]
    public async Task Every_number_of_a_very_long_condition_is_a_debt() => Assert.Equal(
        Enumerable.Repeat("MLD302", 1000),
        await Ids($"class S {{ bool D(Fraud.Prediction p) => {string.Join(" || ", Enumerable.Range(2, 1000).Select(i => $"p.Score > {i}"))}; }}"));

    [Fact]
    public async Task Very_deep_calls() => await CrashesNothing(
        $"class S {{ static float F(float x) => x; bool D(Fraud.Prediction p) => {Nested("F(", "p.Score", ")")} > {Nested("F(", "0.8f", ")")}; }}");

    [Fact]
    public async Task A_very_deep_expression() => await CrashesNothing(
        $"class S {{ bool D(Fraud.Prediction p) => {Nested("(p.Score > 2 ? 3f : ", "p.Score", ")")} > {Nested("(1 + ", "0.8f", ")")}; }}");

    private static string Nested(string open, string core, string close) =>
        string.Concat(Enumerable.Repeat(open, 300)) + core + string.Concat(Enumerable.Repeat(close, 300));

    private static async Task<IEnumerable<string>> Ids(string source) => (await AnalyzerRun.Findings(AnalyzerRun.Program(source))).Select(d => d.Id);

    private static async Task CrashesNothing(string source) => await AnalyzerRun.Findings(AnalyzerRun.Program(source));
}
