using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>What <c>.editorconfig</c> and the host decide.</summary>
public sealed class FixSettingsTests : MoveTest
{
    private const string Scorer = "namespace N;\n\npublic class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n";
    private const string Setup = "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\npublic static class Setup\n{\n    public static void AddIt(this IServiceCollection services, IConfiguration config)\n    {\n        services.AddSingleton<N.Scorer>();\n    }\n}\n";

    private static Task<Sample> WithAsync(string settings, Workspace? workspace = null, string scorer = Scorer) => MoveAsync(new Sample(
        new SampleShape { EditorConfig = settings, Workspace = workspace ?? new AdhocWorkspace(), Additional = [("appsettings.json", "{}")] },
        ("A/Scorer.cs", scorer), ("Setup.cs", Setup), ("Probe.cs", Probe("new N.Scorer().Hit(s)"))));

    [Fact]
    public async Task Suffix_folder_and_section()
    {
        var sample = await WithAsync("mldebt.fix.options_suffix = Settings\nmldebt.fix.options_folder = Config\nmldebt.fix.section_prefix = Ml\n");
        Assert.Contains("SectionName = \"Ml:Scorer\"", await sample.TextAsync("Config/ScorerSettings.cs"));
        Assert.Equal("{\n  \"Ml\": {\n    \"Scorer\": {\n      \"ScoreThreshold\": 0.75\n    }\n  }\n}", await sample.TextAsync("appsettings.json"));
    }

    [Fact]
    public async Task Plain_options_ignore_the_container()
    {
        var sample = await WithAsync("mldebt.fix.options_accessor = plain\n");
        Assert.DoesNotContain("IOptions", await sample.TextAsync("A/Scorer.cs"));
        Assert.Equal(Setup, await sample.TextAsync("Setup.cs"));
        Assert.Equal("{}", await sample.TextAsync("appsettings.json"));
    }

    [Fact]
    public async Task Registration_and_settings_file_can_be_left_to_the_team()
    {
        var quiet = await WithAsync("mldebt.fix.register = false\n");
        Assert.Equal(Setup, await quiet.TextAsync("Setup.cs"));
        Assert.Equal("{}", await quiet.TextAsync("appsettings.json"));
        var bound = await WithAsync("mldebt.fix.update_appsettings = false\n");
        Assert.Contains("AddOptions", await bound.TextAsync("Setup.cs"));
        Assert.Equal("{}", await bound.TextAsync("appsettings.json"));
    }

    [Fact]
    public async Task Scores_are_probabilities_where_the_team_says_so()
    {
        Assert.DoesNotContain("Range", await (await WithAsync("")).TextAsync("A/ScorerOptions.cs"));
        Assert.Contains("[Range(0.0, 1.0)]", await (await WithAsync("mldebt.fix.range_for_scores = true\n")).TextAsync("A/ScorerOptions.cs"));
        Assert.DoesNotContain("Range", await (await WithAsync("mldebt.fix.range_for_scores = true\n", scorer: Scorer.Replace("0.75f", "1.75f"))).TextAsync("A/ScorerOptions.cs"));
    }

    [Fact]
    public async Task A_header_template_heads_the_new_file() =>
        Assert.StartsWith("// ScorerOptions.cs of Contoso\n// All rights.\n\nnamespace N;", await (await WithAsync("file_header_template = {fileName} of Contoso\\nAll rights.\n")).TextAsync("A/ScorerOptions.cs"));

    [Theory]
    [InlineData("mldebt.fix.options_placement = same_file\n", "Custom")]
    [InlineData("", WorkspaceKind.MSBuild)]
    public async Task One_file(string settings, string kind)
    {
        var sample = await WithAsync(settings, new HostWorkspace(kind));
        Assert.Equal(3, sample.Files.Length);
        Assert.Contains("_options.ScoreThreshold;\n}\n\n/// <summary>Settings bound from", await sample.TextAsync("A/Scorer.cs"));
    }

    [Fact]
    public async Task A_host_that_adds_no_files_gets_one_file()
    {
        var sample = await WithAsync("mldebt.fix.options_placement = new_file\n", new HostWorkspace("Custom", ApplyChangesKind.AddDocument));
        Assert.Equal(3, sample.Files.Length);
        var forced = await WithAsync("mldebt.fix.options_placement = new_file\n", new HostWorkspace(WorkspaceKind.MSBuild));
        Assert.Equal(4, forced.Files.Length);
    }

    [Theory]
    [InlineData("namespace N\n{\n    public class Scorer\n    {\n        public bool Hit(float probability) => probability > 0.75f;\n    }\n}")]
    [InlineData("namespace N { public class Scorer { public bool Hit(float probability) => probability > 0.75f; } }")]
    [InlineData("namespace N;\npublic class Scorer { public bool Hit(float probability) => probability > 0.75f; }")]
    public async Task One_file_in_any_layout(string scorer)
    {
        var sample = await WithAsync("mldebt.fix.options_placement = same_file\n", scorer: scorer);
        Assert.Contains("[Range(0.0, 1.0)]", await sample.TextAsync("A/Scorer.cs"));
    }

    [Fact]
    public async Task A_program_in_one_file_under_dotnet_format()
    {
        var sample = await MoveAsync(new Sample(
            new SampleShape { Kind = OutputKind.ConsoleApplication, Workspace = new HostWorkspace(WorkspaceKind.MSBuild) },
            ("Program.cs", "var p = new Prediction(0.8f);\nLog.Text += p.Score > 0.75f;\nLog.Text += Load(\"models/fraud.zip\");\n\nstatic int Load(string modelPath) => modelPath.Length;\n\n" + Model + "\npublic static class Log\n{\n    public static string Text = \"\";\n}")));
        Assert.Single(sample.Files);
        Assert.Single((await sample.TextAsync("Program.cs")).Split("var options").Skip(1));
    }

    [Fact]
    public async Task Flavours_of_one_project_are_edited_once()
    {
        var sample = new Sample(("A/Scorer.cs", Scorer));
        var first = sample.Project;
        var id = ProjectId.CreateNewId();
        var info = ProjectInfo.Create(id, VersionStamp.Default, first.Name + "(net8.0)", first.AssemblyName, LanguageNames.CSharp, first.FilePath, compilationOptions: first.CompilationOptions, parseOptions: first.ParseOptions, metadataReferences: first.MetadataReferences);
        var document = first.Documents.Single();
        var solution = sample.Solution.AddProject(info).AddDocument(DocumentId.CreateNewId(id), document.Name, await document.GetTextAsync(), document.Folders, document.FilePath);
        sample.Continue(solution);
        await sample.FixAllAsync();
        var second = sample.Solution.GetProject(id)!;
        Assert.Equal(2, second.Documents.Count());
        Assert.Contains("score > _options.ScoreThreshold", await sample.TextAsync("A/Scorer.cs"));
        Assert.DoesNotContain((await second.GetCompilationAsync())!.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
    }
}
