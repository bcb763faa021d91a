using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>Options that are there already are used and extended.</summary>
public sealed class ReuseTests : MoveTest
{
    private const string Settings = "public class ScorerSettings\n{\n    public float Minimum { get; set; } = 0.1f;\n    public float ScoreThreshold { get; set; } = 0.2f;\n}\n";

    [Theory]
    [InlineData("private readonly IOptionsMonitor<ScorerSettings> _settings;\n    public Scorer(IOptionsMonitor<ScorerSettings> settings) => _settings = settings;", "_settings.CurrentValue")]
    [InlineData("private readonly IOptionsSnapshot<ScorerSettings> _settings;\n    public Scorer(IOptionsSnapshot<ScorerSettings> settings) { _settings = settings; }", "_settings.Value")]
    [InlineData("private readonly ScorerSettings _settings;\n    public Scorer(IOptions<ScorerSettings> settings) => _settings = settings.Value;", "_settings")]
    [InlineData("public ScorerSettings Settings { get; set; } = new ScorerSettings();", "Settings")]
    [InlineData("private readonly ScorerSettings settings = new ScorerSettings();\n    public int N(int settings) => settings;", "settings")]
    public async Task Held_options_are_extended(string held, string access)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "using Microsoft.Extensions.Options;\npublic class Scorer\n{\n    " + held + "\n    public bool Hit(Prediction p) => p.Score > 0.75f && p.Score > " + access + ".Minimum;\n    public bool Known(Prediction p) => p.Score > 0.2f;\n}\n"),
            ("B.cs", Settings), ("Model.cs", Model), ("Probe.cs", "using Microsoft.Extensions.Options;\n" + Idle)));
        Assert.Equal(["A.cs", "B.cs", "Model.cs", "Probe.cs"], sample.Files);
        Assert.Contains("p.Score > " + access + ".HitScoreThreshold && p.Score > " + access + ".Minimum", await sample.TextAsync("A.cs"));
        Assert.Contains("Known(Prediction p) => p.Score > " + access + ".ScoreThreshold;", await sample.TextAsync("A.cs"));
        Assert.Contains("public float HitScoreThreshold { get; set; } = 0.75f;\n}\n", await sample.TextAsync("B.cs"));
    }

    [Fact]
    public async Task A_setting_that_only_looks_alike_is_another_one()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    private readonly ScorerSettings _settings = new ScorerSettings();\n    public bool Hit(float score) => score > 0.75f && _settings.AlarmScoreThreshold > 0;\n}\n\npublic class ScorerSettings\n{\n    public float AlarmScoreThreshold { get; set; } = 0.75f;\n}\n"),
            ("Probe.cs", Probe("new Scorer().Hit(s)"))));
        Assert.Contains("score > _settings.HitScoreThreshold &&", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task A_parameter_of_a_primary_constructor_is_read()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "using Microsoft.Extensions.Options;\npublic class Scorer(IOptions<ScorerSettings> settings)\n{\n    public bool Hit(Prediction p) => p.Score > 0.75f && p.Score > settings.Value.Minimum;\n}\n"),
            ("B.cs", Settings), ("Model.cs", Model), ("Probe.cs", Probe("new Scorer(Microsoft.Extensions.Options.Options.Create(new ScorerSettings())).Hit(new(s))"))));
        Assert.Contains("p.Score > settings.Value.HitScoreThreshold", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task A_constructor_reads_its_own_parameter()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    private readonly ScorerSettings _settings;\n    public bool Ok;\n    public Scorer(ScorerSettings settings, float score)\n    {\n        Ok = score > 0.75f;\n        _settings = settings;\n    }\n    public float M => _settings.Minimum;\n}\n"),
            ("B.cs", Settings), ("Probe.cs", Probe("new Scorer(new ScorerSettings(), s).Ok"))));
        Assert.Contains("Ok = score > settings.", await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("private ScorerSettings? _settings;\n    public void Set(ScorerSettings s) => _settings = s;\n    public float M => _settings?.Minimum ?? 0;")]
    [InlineData("private ScorerSettings? _settings = new();\n    public float M => _settings?.Minimum ?? 0;")]
    public async Task Options_that_may_be_absent_are_not_read(string held)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    " + held + "\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("B.cs", Settings), ("Probe.cs", Probe("new Scorer().Hit(s)"))));
        Assert.Contains("score > _options.ScoreThreshold", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task A_class_of_the_right_name_is_extended_and_injected()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "namespace N;\npublic class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("B.cs", "namespace N;\npublic class ScorerOptions { }\n"), ("Probe.cs", Probe("new N.Scorer().Hit(s)"))));
        Assert.Equal(3, sample.Files.Length);
        Assert.Contains("public float ScoreThreshold { get; set; } = 0.75f;", await sample.TextAsync("B.cs"));
    }

    [Theory]
    [InlineData("public record ScorerOptions(int A);")]
    [InlineData("public static class ScorerOptions { public const int A = 1; }")]
    [InlineData("public class ScorerOptions { public required int A { get; init; } }")]
    [InlineData("public interface ScorerOptions { }")]
    public async Task A_type_that_cannot_grow_leaves_its_name(string other)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"), ("ScorerOptions.cs", other), ("Probe.cs", Probe("new Scorer().Hit(s)"))));
        Assert.Contains("class ScorerOptions2", await sample.TextAsync("ScorerOptions2.cs"));
    }

    [Fact]
    public async Task One_rule_after_the_other_fills_one_class()
    {
        var sample = await MoveAsync(new Sample(
            new SampleShape { Additional = [("appsettings.json", "{\n}\n")] },
            ("A.cs", "using Microsoft.Extensions.DependencyInjection;\nusing Microsoft.Extensions.Hosting;\n\npublic class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n    public int Load() => Open(\"models/fraud.zip\");\n    private static int Open(string modelPath) => modelPath.Length;\n}\n\npublic static class Setup\n{\n    public static void Add(HostApplicationBuilder builder)\n    {\n        builder.Services.AddSingleton<Scorer>();\n    }\n}\n"),
            ("Probe.cs", Probe("new Scorer().Hit(s) + \"\" + new Scorer().Load()"))));
        Assert.Contains("class ScorerOptions", await sample.TextAsync("ScorerOptions.cs"));
        Assert.Contains("[Required]\n    public string ModelPath { get; set; } = \"models/fraud.zip\";", await sample.TextAsync("ScorerOptions.cs"));
        Assert.Single((await sample.TextAsync("A.cs")).Split("AddOptions").Skip(1));
        Assert.Equal("{\n  \"Scorer\": {\n    \"ScoreThreshold\": 0.75,\n    \"ModelPath\": \"models/fraud.zip\"\n  }\n}\n", await sample.TextAsync("appsettings.json"));
    }
}
