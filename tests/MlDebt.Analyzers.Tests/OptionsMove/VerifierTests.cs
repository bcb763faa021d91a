using System.Text;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>The same fix under the testing library: added documents, changed additional files, every scope of Fix All.</summary>
public sealed class VerifierTests
{
    private const string Setup = "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n\npublic static class Setup\n{\n    public static void AddIt(this IServiceCollection services, IConfiguration config)\n    {\n        services.AddSingleton<Scorer>();\n    }\n}\n";

    private sealed class Test : CSharpCodeFixTest<ContractAnalyzer, ContractCodeFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(References.WithHosting);
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
        }
    }

    private static (string, SourceText) File(string path, string text) => (path, SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));

    [Fact]
    public async Task An_added_document_and_a_changed_additional_file()
    {
        var test = new Test();
        test.TestState.Sources.Add(("/0/Scorer.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > {|MLD302:0.75f|};\n    public bool Hot(float score) => score > {|MLD302:0.75f|};\n    public bool Mid(float probability) => probability > {|MLD302:0.5f|};\n}\n"));
        test.TestState.Sources.Add(("/0/Setup.cs", Setup));
        test.TestState.AdditionalFiles.Add(("/0/appsettings.json", "{\n}\n"));
        test.FixedState.Sources.Add(("/0/Scorer.cs", "using Microsoft.Extensions.Options;\n\npublic class Scorer\n{\n    private readonly ScorerOptions _options;\n\n    public Scorer()\n        : this(Microsoft.Extensions.Options.Options.Create(new ScorerOptions()))\n    {\n    }\n\n    public Scorer(IOptions<ScorerOptions> options)\n    {\n        _options = options.Value;\n    }\n\n    public bool Hit(float score) => score > _options.ScoreThreshold;\n    public bool Hot(float score) => score > _options.ScoreThreshold;\n    public bool Mid(float probability) => probability > _options.ProbabilityThreshold;\n}\n"));
        test.FixedState.Sources.Add(("/0/Setup.cs", Setup.Replace("        services.AddSingleton<Scorer>();", "        services.AddOptions<ScorerOptions>()\n            .Bind(config.GetSection(ScorerOptions.SectionName))\n            .ValidateDataAnnotations()\n            .ValidateOnStart();\n        services.AddSingleton<Scorer>();")));
        test.FixedState.Sources.Add(File("/0/ScorerOptions.cs", "using System.ComponentModel.DataAnnotations;\n\n/// <summary>Settings bound from the \"Scorer\" configuration section.</summary>\npublic sealed class ScorerOptions\n{\n    /// <summary>The configuration section these settings are bound from.</summary>\n    public const string SectionName = \"Scorer\";\n\n    /// <summary>Gets or sets the score threshold.</summary>\n    /// <remarks>Was hard-coded in <c>Scorer.Hit</c>; reaches <c>Score</c>.</remarks>\n    public float ScoreThreshold { get; set; } = 0.75f;\n\n    /// <summary>Gets or sets the probability threshold.</summary>\n    /// <remarks>Was hard-coded in <c>Scorer.Mid</c>; reaches <c>Probability</c>.</remarks>\n    [Range(0.0, 1.0)]\n    public float ProbabilityThreshold { get; set; } = 0.5f;\n}\n"));
        test.FixedState.AdditionalFiles.Add(("/0/appsettings.json", "{\n  \"Scorer\": {\n    \"ScoreThreshold\": 0.75,\n    \"ProbabilityThreshold\": 0.5\n  }\n}\n"));

        // One by one, the second value finds the class made for the first.
        test.NumberOfIncrementalIterations = 2;
        await test.RunAsync();
    }

    [Fact]
    public async Task One_file_and_an_existing_section()
    {
        var test = new Test();
        test.TestState.Sources.Add(("/0/Scorer.cs", "public class Scorer\n{\n    private const float Limit = {|MLD302:0.75f|};\n\n    public bool Hit(float score) => score > Limit;\n}\n"));
        test.TestState.Sources.Add(("/0/Setup.cs", Setup));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmldebt.fix.options_placement = same_file\n"));
        test.TestState.AdditionalFiles.Add(("/0/appsettings.json", "{\n  \"Scorer\": {\n    \"Other\": 1\n  }\n}\n"));
        test.FixedState.Sources.Add(("/0/Scorer.cs", "using Microsoft.Extensions.Options;\n\npublic class Scorer\n{\n    private readonly ScorerOptions _options;\n\n    public Scorer()\n        : this(Microsoft.Extensions.Options.Options.Create(new ScorerOptions()))\n    {\n    }\n\n    public Scorer(IOptions<ScorerOptions> options)\n    {\n        _options = options.Value;\n    }\n\n    public bool Hit(float score) => score > _options.ScoreThreshold;\n}\n\n/// <summary>Settings bound from the \"Scorer\" configuration section.</summary>\npublic sealed class ScorerOptions\n{\n    /// <summary>The configuration section these settings are bound from.</summary>\n    public const string SectionName = \"Scorer\";\n\n    /// <summary>Gets or sets the score threshold.</summary>\n    /// <remarks>Was hard-coded in <c>Scorer.Limit</c>; reaches <c>Score</c>.</remarks>\n    public float ScoreThreshold { get; set; } = 0.75f;\n}\n"));
        test.FixedState.Sources.Add(("/0/Setup.cs", Setup.Replace("        services.AddSingleton<Scorer>();", "        services.AddOptions<ScorerOptions>()\n            .Bind(config.GetSection(ScorerOptions.SectionName));\n        services.AddSingleton<Scorer>();")));
        test.FixedState.AdditionalFiles.Add(("/0/appsettings.json", "{\n  \"Scorer\": {\n    \"Other\": 1,\n    \"ScoreThreshold\": 0.75\n  }\n}\n"));
        await test.RunAsync();
    }
}
