using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>Fix All is the same as any order of light bulbs.</summary>
public sealed class FixAllTests : MoveTest
{
    private const string A = "public partial class Scorer\n{\n    public string Band(float probability) => probability > 0.9f ? \"high\" : probability > 0.5f ? \"mid\" : \"low\";\n    public bool Again(float probability) => probability > 0.9f;\n    public int Spam() => Open(\"models/yolo-v8s.onnx\");\n}\n";
    private const string B = "public partial class Scorer\n{\n    public bool Sure(float confidence) => confidence >= 0.99f;\n    public int Load() => Open(\"models/fraud.zip\") + Tune(confidenceLevel: 95);\n    private static int Open(string modelPath) => modelPath.Length;\n    private static int Tune(double confidenceLevel) => (int)confidenceLevel;\n}\n";
    private static readonly string Run = Probe("new Scorer().Band(s) + new Scorer().Again(s) + new Scorer().Sure(s) + new Scorer().Load() + new Scorer().Spam()");

    [Fact]
    public async Task One_class_distinct_names_same_answer_in_any_order_of_files_and_rules()
    {
        var first = await MoveAsync(new Sample(("A.cs", A), ("B.cs", B), ("Probe.cs", Run)));
        var second = await MoveAsync(new Sample(("Probe.cs", Run), ("B.cs", B), ("A.cs", A)));
        var third = new Sample(("B.cs", B), ("Probe.cs", Run), ("A.cs", A));
        await third.FixAllAsync(reverse: true);
        Assert.Equal(["A.cs", "B.cs", "Probe.cs", "ScorerOptions.cs"], first.Files);
        foreach (var file in first.Files)
            Assert.Equal(await first.TextAsync(file), await second.TextAsync(file));
        Assert.Equal(await first.TextAsync("A.cs"), await third.TextAsync("A.cs"));
        Assert.Equal(Lines(await first.TextAsync("ScorerOptions.cs")), Lines(await third.TextAsync("ScorerOptions.cs")));
        var options = await first.TextAsync("ScorerOptions.cs");
        Assert.Equal(6, options.Split("{ get; set; }").Length - 1);
        Assert.Contains("string YoloV8sModelPath { get; set; } = \"models/yolo-v8s.onnx\";", options);
        Assert.Contains("string FraudModelPath { get; set; } = \"models/fraud.zip\";", options);
        Assert.Contains("[Range(0.0, 100.0)]\n    public double ConfidenceLevel { get; set; } = 95;", options);
    }

    [Fact]
    public async Task Any_order_of_single_bulbs_is_Fix_All()
    {
        var all = await MoveAsync(new Sample(("A.cs", A), ("B.cs", B), ("Probe.cs", Run)));
        foreach (var seed in new[] { 1, 2, 3, 4, 5, 6 })
        {
            var random = new Random(seed);
            var single = new Sample(("A.cs", A), ("B.cs", B), ("Probe.cs", Run));
            for (var left = await single.DiagnosticsAsync(); left.Length > 0; left = await single.DiagnosticsAsync())
                await single.FixAsync(random.Next(left.Length));
            Assert.Empty(await single.ComplaintsAsync());
            Assert.Equal(await all.TextAsync("A.cs"), await single.TextAsync("A.cs"));
            Assert.Equal(Lines(await all.TextAsync("B.cs")), Lines(await single.TextAsync("B.cs")));
            Assert.Equal(Lines(await all.TextAsync("ScorerOptions.cs")), Lines(await single.TextAsync("ScorerOptions.cs")));
        }
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Every_scope_two_hits_in_one_method(FixAllScope scope)
    {
        var sample = new Sample(
            ("A.cs", "public class Scorer\n{\n    public int Hit(float score, float probability)\n    {\n        if (score > 0.75f && probability > 0.6f)\n            return 1;\n        return score > 0.75f || probability < 0.1f ? 2 : 3;\n    }\n}\n"),
            ("Probe.cs", Probe("new Scorer().Hit(s, s)")));
        var before = await sample.RunAsync();
        await sample.FixAllAsync(scope);
        Assert.Empty(await sample.DiagnosticsAsync());
        Assert.Empty(await sample.ComplaintsAsync());
        Assert.Equal(before, await sample.RunAsync());
        Assert.Contains("score > _options.ScoreThreshold && probability > _options.HitProbabilityThreshold)", await sample.TextAsync("A.cs"));
        Assert.Contains("score > _options.ScoreThreshold || probability < _options.HitProbabilityThreshold2 ?", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task A_bulb_takes_the_same_setting_of_the_class_along_and_nothing_else()
    {
        var sample = new Sample(("A.cs", A), ("B.cs", B), ("Probe.cs", Run));
        await sample.FixAsync();
        Assert.Equal(5, (await sample.DiagnosticsAsync()).Length);
        Assert.Contains("probability > _options.HighProbabilityThreshold;", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task A_group_that_would_not_compile_is_dropped_and_the_rest_moves()
    {
        // "new(null)" would still compile, and mean the constructor that takes options.
        var sample = new Sample(
            ("A.cs", "public class Odd\n{\n    public Odd() { }\n    public Odd(string? s) { }\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("B.cs", "public class Fine\n{\n    public bool Hit(float score) => score > 0.5f;\n}\n"),
            ("C.cs", "public static class Maker\n{\n    public static Odd Make() => new(null);\n}\n"),
            ("Probe.cs", Probe("Maker.Make().Hit(s) + \"\" + new Fine().Hit(s)")));
        var before = await sample.RunAsync();
        await sample.FixAllAsync();
        Assert.Empty(await sample.ComplaintsAsync());
        Assert.Equal(before, await sample.RunAsync());
        Assert.Contains("score > 0.75f", await sample.TextAsync("A.cs"));
        Assert.Contains("score > _options.ScoreThreshold", await sample.TextAsync("B.cs"));
    }

    [Fact]
    public async Task A_bulb_that_can_do_nothing_says_so()
    {
        var sample = new Sample(("A.cs", "public class Odd\n{\n    public Odd() { }\n    public Odd(string? s) { }\n    public bool Hit(float score) => score > 0.75f;\n    public static Odd Make() => new(null);\n}\n"));
        var before = await sample.TextAsync("A.cs");
        await sample.FixAsync();
        Assert.Equal(before, await sample.TextAsync("A.cs"));
        var root = (await sample.Project.Documents.Single().GetSyntaxRootAsync())!;
        Assert.NotEmpty(root.GetAnnotatedNodesAndTokens(Microsoft.CodeAnalysis.CodeActions.WarningAnnotation.Kind));
    }

    [Fact]
    public async Task Errors_that_were_there_do_not_stop_a_fix()
    {
        var sample = new Sample(("A.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n    public Missing M() => null;\n}\n"), ("B.cs", "class Broken { int X => y; }"));
        await sample.FixAllAsync();
        Assert.Contains("score > _options.ScoreThreshold", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task Hundreds_of_values_in_one_plan()
    {
        var sources = Enumerable.Range(0, 60).Select(i => ($"F{i:000}.cs", $"namespace N{i % 10};\n\npublic class Scorer{i}\n{{\n    private readonly int _n;\n\n    public Scorer{i}(int n) {{ _n = n; }}\n\n    public bool Hit(float score) => score > 0.75f;\n    public bool Mid(float probability) => probability > 0.5f;\n    public bool Low(float similarity) => similarity > 0.25f && _n > 0;\n}}\n")).ToList();
        sources.Add(("Setup.cs", "using Microsoft.Extensions.DependencyInjection;\nusing Microsoft.Extensions.Configuration;\n\npublic static class Setup\n{\n    public static void Add(IServiceCollection services, IConfiguration configuration)\n    {\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"        services.AddSingleton<N{i % 10}.Scorer{i}>();\n")) + "    }\n}\n"));
        var sample = new Sample(new SampleShape { Additional = [("appsettings.json", "{\n}\n")] }, [.. sources]);
        await sample.FixAllAsync();
        Assert.Equal(121, sample.Files.Length);
        Assert.Empty(await sample.DiagnosticsAsync());
        Assert.Empty(await sample.ComplaintsAsync());
        using var json = System.Text.Json.JsonDocument.Parse(await sample.TextAsync("appsettings.json"));
        Assert.Equal(60, json.RootElement.EnumerateObject().Count());
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Order(StringComparer.Ordinal);
}
