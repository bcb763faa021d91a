using MlDebt.Analyzers.PackageTests.Infrastructure;

namespace MlDebt.Analyzers.PackageTests;

/// <summary>A web project restores the package; its settings file is shown to the compiler, once.</summary>
[Collection(PackageCollection.Name)]
public sealed class WebConsumerTests(WebConsumerTests.RestoredWeb web) : IClassFixture<WebConsumerTests.RestoredWeb>
{
    private const string Program = """
        using Microsoft.ML;
        using Microsoft.ML.Data;

        var builder = WebApplication.CreateBuilder(args);
        var ml = new MLContext();
        var model = ml.Model.Load("models/fraud.zip", out _); // MLD305
        var app = builder.Build();
        app.MapPost("/score", (Input input) =>
        {
            using var engine = ml.Model.CreatePredictionEngine<Input, Output>(model); // MLD502
            return engine.Predict(input).Probability > 0.83f ? "block" : "pass"; // MLD302
        });
        app.Run();

        public sealed record Input
        {
            public float Amount { get; set; }
        }

        public sealed record Output
        {
            [ColumnName("Probability")]
            public float Probability { get; set; }
        }
        """;

    [Fact]
    public async Task Build_warns_at_the_lines_that_carry_the_debt()
    {
        var build = (await web.Project.BuildAsync()).Succeeded();
        Assert.Equal(Consumer.Promised(Program), build.Findings(web.Project.Folder).Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<AdditionalFiles Include=\"appsettings.json\" />")]
    [InlineData("<AdditionalFiles Include=\"$(MSBuildProjectDirectory)/appsettings.json\" />")]
    public async Task Settings_file_is_listed_once(string listedByTheProject)
    {
        web.Project.Write("Directory.Build.props", $"<Project><ItemGroup>{listedByTheProject}</ItemGroup></Project>");
        Assert.Single(await web.Project.ItemsAsync("AdditionalFiles"), "appsettings.json");
    }

    [Fact]
    public async Task Settings_file_can_be_kept_from_the_compiler()
    {
        web.Project.Write("Directory.Build.props", "<Project />");
        Assert.DoesNotContain("appsettings.json", await web.Project.ItemsAsync("AdditionalFiles", "-p:MlDebtUseAppSettings=false"));
    }

    [Fact]
    public async Task Compiler_sees_what_kind_of_project_it_is() =>
        Assert.Superset(
            new HashSet<string> { "IsTestProject", "OutputType", "RootNamespace", "UsingMicrosoftNETSdkWeb", "PublishAot", "PublishTrimmed", "EnableTrimAnalyzer", "EnableAotAnalyzer" },
            (await web.Project.ItemsAsync("CompilerVisibleProperty")).ToHashSet());

    /// <summary>The project, restored once for all tests of this class.</summary>
    public sealed class RestoredWeb : IAsyncLifetime
    {
        /// <summary>Writes the project and its settings file.</summary>
        public RestoredWeb(PackedPackage package)
        {
            Project = new(package, "web", "Microsoft.NET.Sdk.Web", Program);
            Project.Write("appsettings.json", "{ }");
        }

        internal Consumer Project { get; }

        /// <inheritdoc/>
        public Task InitializeAsync() => Project.RestoreAsync();

        /// <inheritdoc/>
        public Task DisposeAsync() => Task.CompletedTask;
    }
}
