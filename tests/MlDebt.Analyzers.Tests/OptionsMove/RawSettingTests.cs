using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>A setting that is read by its key is bound where it stands: same time, same configuration, same answer.</summary>
public sealed class RawSettingTests : MoveTest
{
    private const string Reader = """
        using Microsoft.Extensions.Configuration;

        public class Scorer
        {
            private readonly IConfiguration _configuration;

            public Scorer(IConfiguration configuration) => _configuration = configuration;

            public string Go() => _configuration["Model:Path"] + _configuration.GetValue("Model:Limit", 0.5) + _configuration.GetValue<int>("Model:Rows") + _configuration["Name"] + (_configuration["Model:Path"] ?? "none");
        }

        """;

    [Fact]
    public async Task A_section_and_a_key_of_the_root()
    {
        var sample = Reading(Reader, "new Scorer(configuration).Go()");
        Assert.Equal("Bind \"Model:Path\" to ModelOptions.Path", (await sample.BulbAsync((await sample.DiagnosticsAsync())[0]))!.Title);
        var before = await sample.RunAsync("Model:Path=a.zip", "Model:Limit=0.75", "Name=n");
        await MoveAsync(sample);
        Assert.Equal(before, await sample.RunAsync("Model:Path=a.zip", "Model:Limit=0.75", "Name=n"));
        await ObeysAsync(sample, "Model:Path=b.zip");
        await ObeysAsync(sample, "Model:Limit=0.75");
        await ObeysAsync(sample, "Name=n");
        Assert.Contains("(_configuration.GetSection(ModelOptions.SectionName).Get<ModelOptions>() ?? new ModelOptions()).Path", await sample.TextAsync("A.cs"));
        Assert.Contains("(_configuration.Get<ScorerOptions>() ?? new ScorerOptions()).Name", await sample.TextAsync("A.cs"));
        var options = await sample.TextAsync("ModelOptions.cs");
        Assert.Contains("public const string SectionName = \"Model\";", options);
        Assert.Contains("    public string? Path { get; set; }\n", options);
        Assert.Contains("    public double Limit { get; set; } = 0.5;\n", options);
        Assert.Contains("    public int Rows { get; set; }\n", options);
    }

    [Fact]
    public async Task An_options_class_of_that_section_grows()
    {
        var sample = await MoveAsync(Reading(
            Reader + "\npublic class ModelOptions\n{\n    public const string SectionName = \"Model\";\n\n    public string? Path { get; set; }\n}\n", "new Scorer(configuration).Go()"));
        Assert.DoesNotContain("ModelOptions.cs", sample.Files);
        Assert.Contains("public double Limit { get; set; } = 0.5;", await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("configuration[\"Model:model-path\"]")]
    [InlineData("configuration[\"Model:0\"]")]
    [InlineData("configuration.GetValue<System.DayOfWeek>(\"Model:Day\").ToString()")]
    [InlineData("configuration.GetValue(\"Model:Path\", string.Concat(\"a\", \"b\"))")]
    public async Task What_a_property_could_not_read_alike_stays(string read)
    {
        var sample = Reading("using Microsoft.Extensions.Configuration;\n\npublic class Scorer\n{\n    public string? Go(IConfiguration configuration) => " + read + ";\n}\n", "new Scorer().Go(configuration)");
        Assert.Null(await sample.BulbAsync((await sample.DiagnosticsAsync()).Single()));
    }

    private static Sample Reading(string code, string use) => new(
        ("A.cs", code),
        ("Probe.cs", "using System.Linq;\nusing Microsoft.Extensions.Configuration;\npublic static class Probe\n{\n    public static string Run(string[] settings)\n    {\n        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => s.Split('=')).ToDictionary(s => s[0], s => (string?)s[1])).Build();\n        return \"\" + " + use + ";\n    }\n}\n"));
}
