using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>No class to inject into: overloads and locals.</summary>
public sealed class StaticAndProgramTests : MoveTest
{
    private const string Log = "\npublic static class Log\n{\n    public static string Text = \"\";\n}\n";

    [Fact]
    public async Task A_static_method_gets_an_overload_and_method_groups_still_bind()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "using System.Linq;\n\npublic static class Rules\n{\n    /// <summary>Hits.</summary>\n    public static bool Hit(this Prediction p) => p.Score > 0.75f;\n\n    public static int Count(params Prediction[] all) => all.Count(Hit);\n}\n"),
            ("Model.cs", Model),
            ("Probe.cs", "public static class Probe\n{\n    public static string Run(string[] settings) => \"\" + new Prediction(0.8f).Hit() + Rules.Count(new(0.8f), new(0.1f));\n}\n")));
        Assert.Contains("    /// <summary>Hits.</summary>\n    public static bool Hit(this Prediction p) =>\n        Hit(p, new RulesOptions());\n\n    /// <summary>The same with settings of the caller's own.</summary>\n    public static bool Hit(this Prediction p, RulesOptions options) => p.Score > options.ScoreThreshold;\n", await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("public static bool Hit(float score, int n = 2)\n    {\n        return score > 0.75f && n > 1;\n    }", "T.Hit(s)")]
    [InlineData("public static bool Hit(float score, out int n)\n    {\n        n = 1;\n        return score > 0.75f;\n    }", "T.Hit(s, out _)")]
    [InlineData("public static bool Hit(in float score) => score > 0.75f;", "T.Hit(s)")]
    [InlineData("public static async System.Threading.Tasks.Task<bool> Later(float score)\n    {\n        await System.Threading.Tasks.Task.Yield();\n        return score > 0.75f;\n    }", "T.Later(s).GetAwaiter().GetResult()")]
    [InlineData("public static bool Hit<TItem>(TItem item, float score) where TItem : class => score > 0.75f && item is not null;", "T.Hit(\"\", s)")]
    [InlineData("public static System.Collections.Generic.IEnumerable<bool> All(float score)\n    {\n        yield return score > 0.75f;\n        yield return score > 0.5f;\n    }", "string.Concat(T.All(s))")]
    [InlineData("public static bool Hit(float score, string options) => score > 0.75f && options.Length > 0;", "T.Hit(s, \"a\")")]
    public async Task Signatures_are_repeated(string method, string use)
    {
        var sample = await MoveAsync(new Sample(("A.cs", "public static class T\n{\n    " + method + "\n}\n"), ("Probe.cs", Probe(use))));
        Assert.DoesNotContain("0.75f", await sample.TextAsync("A.cs"));
        Assert.Contains("TOptions options", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task A_static_method_that_takes_options_reads_them()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public static class Rules\n{\n    public static bool Hit(float score, RulesOptions options) => score > 0.75f && options.On;\n}\n\npublic class RulesOptions\n{\n    public bool On { get; set; } = true;\n}\n"),
            ("Probe.cs", Probe("Rules.Hit(s, new RulesOptions())"))));
        Assert.Contains("score > options.ScoreThreshold && options.On;", await sample.TextAsync("A.cs"));
        Assert.Single((await sample.TextAsync("A.cs")).Split("bool Hit(").Skip(1));
    }

    [Fact]
    public async Task Static_methods_that_take_different_options_share_one_class()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public static class Rules\n{\n    public static bool Hit(float score, HitOptions options) => score > 0.75f && options.On;\n    public static bool Hot(float score, HotOptions options) => score > 0.5f && options.On;\n}\n\npublic class HitOptions\n{\n    public bool On { get; set; } = true;\n}\n\npublic class HotOptions\n{\n    public bool On { get; set; } = true;\n}\n"),
            ("Probe.cs", Probe("Rules.Hit(s, new HitOptions()) + \"\" + Rules.Hot(s, new HotOptions())"))));
        Assert.Contains("Hit(float score, HitOptions options) => score > options.HitScoreThreshold", await sample.TextAsync("A.cs"));
        Assert.Contains("Hot(float score, HotOptions options, HitOptions options2) => score > options2.HotScoreThreshold", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task A_top_level_program_binds_from_its_builder()
    {
        var sample = await MoveAsync(new Sample(
            new SampleShape { Kind = OutputKind.ConsoleApplication, Additional = [("appsettings.json", "{}")] },
            ("Program.cs", "using Microsoft.Extensions.Hosting;\n\n// the host\nvar builder = Host.CreateApplicationBuilder(args);\nvar p = new Prediction(0.8f);\nif (p.Score > 0.75f)\n{\n    Log.Text += \"hit\";\n}\n\nLog.Text += Load(\"models/fraud.zip\");\n\nint Load(string modelPath) => modelPath.Length + (p.Score > 0.5f ? 1 : 0);\n\n" + Model + Log)));
        var text = await sample.TextAsync("Program.cs");
        Assert.Contains("using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.Hosting;\nusing Sample;\n\n// the host\nvar builder", text);
        Assert.Contains("(args);\nvar options = builder.Configuration.GetSection(SampleOptions.SectionName).Get<SampleOptions>() ?? new SampleOptions();\nvar p", text);
        Assert.Single(text.Split("var options").Skip(1));
        Assert.Equal("{\n  \"Sample\": {\n    \"HitScoreThreshold\": 0.75,\n    \"ScoreThreshold\": 0.5,\n    \"ModelPath\": \"models/fraud.zip\"\n  }\n}", await sample.TextAsync("appsettings.json"));
        await ObeysAsync(sample, "Sample:HitScoreThreshold=0.9");
        await ObeysAsync(sample, "Sample:ModelPath=x");
    }

    [Fact]
    public async Task A_top_level_program_without_host_gets_a_local()
    {
        var sample = await MoveAsync(new Sample(
            new SampleShape { Kind = OutputKind.ConsoleApplication, Hosting = false },
            ("Program.cs", "var p = new Prediction(0.8f);\nLog.Text += p.Score > 0.75f;\nLog.Text += Load(\"models/fraud.zip\");\n\nstatic int Load(string modelPath) => modelPath.Length;\n\n" + Model + Log)));
        Assert.StartsWith("using Sample;\n\nvar options = new SampleOptions();\nvar p = ", await sample.TextAsync("Program.cs"));
        Assert.Contains("public string ModelPath { get; set; } = \"models/fraud.zip\";", await sample.TextAsync("SampleOptions.cs"));
    }

    [Theory]
    [InlineData("var config = new ConfigurationBuilder().AddCommandLine(args).Build();", "config.GetSection(SampleOptions.SectionName)")]
    [InlineData("IConfiguration config = new ConfigurationBuilder().AddCommandLine(args).Build();", "config.GetSection(SampleOptions.SectionName)")]
    public async Task Main_binds_from_configuration_in_scope(string declaration, string expected)
    {
        var sample = await MoveAsync(new Sample(
            new SampleShape { Kind = OutputKind.ConsoleApplication },
            ("Program.cs", "using Microsoft.Extensions.Configuration;\n\npublic static class Program\n{\n    public static void Main(string[] args)\n    {\n        " + declaration + "\n        var p = new Prediction(0.8f);\n        Log.Text += p.Score > 0.75f;\n    }\n}\n\n" + Model + Log)));
        Assert.Contains(expected, await sample.TextAsync("Program.cs"));
        await ObeysAsync(sample, "Sample:ScoreThreshold=0.9");
    }

    [Theory]
    [InlineData("public static void Main()\n    {\n        var p = new Prediction(0.8f);\n        Log.Text += p.Score > 0.75f;\n    }")]
    [InlineData("public static void Main() { var p = new Prediction(0.8f); Log.Text += p.Score > 0.75f; }")]
    [InlineData("private static int Main(string[] options)\n    {\n        // note\n        Log.Text += new Prediction(0.8f).Score > 0.75f;\n        return options.Length;\n    }")]
    public async Task Main_gets_a_local(string main)
    {
        var sample = await MoveAsync(new Sample(
            new SampleShape { Kind = OutputKind.ConsoleApplication },
            ("Program.cs", "public class Trainer\n{\n    " + main + "\n}\n\n" + Model + Log)));
        Assert.Contains(" = new TrainerOptions();", await sample.TextAsync("Program.cs"));
    }
}
