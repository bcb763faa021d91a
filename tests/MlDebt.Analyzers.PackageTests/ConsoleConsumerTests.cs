using MlDebt.Analyzers.PackageTests.Infrastructure;

namespace MlDebt.Analyzers.PackageTests;

/// <summary>A console program restores the package, is warned by its build, and tunes the warnings.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsoleConsumerTests(ConsoleConsumerTests.RestoredConsole console) : IClassFixture<ConsoleConsumerTests.RestoredConsole>
{
    private const string Program = """
        using Microsoft.ML;
        using Microsoft.ML.Data;

        var ml = new MLContext();
        var model = ml.Model.Load("models/fraud.zip", out _); // MLD305
        var engine = ml.Model.CreatePredictionEngine<Input, Output>(model);
        var output = engine.Predict(new Input { Amount = float.Parse(args[0]) });
        Console.WriteLine(output.Probability > 0.83f ? "block" : "pass"); // MLD302
        Console.WriteLine(TimeSpan.FromHours(42.5));

        public sealed class Input
        {
            public float Amount { get; set; }
        }

        public sealed class Output
        {
            [ColumnName("Probability")]
            public float Probability { get; set; }
        }
        """;

    private static readonly string ModelLocation = Consumer.Promised(Program).Single(f => f.EndsWith("MLD305", StringComparison.Ordinal));

    private static readonly string ScoreThreshold = Consumer.Promised(Program).Single(f => f.EndsWith("MLD302", StringComparison.Ordinal));

    [Fact]
    public async Task Build_warns_at_the_lines_that_carry_the_debt() =>
        Assert.Equal([$"warning {ModelLocation}", $"warning {ScoreThreshold}"], await BuildAsync(passes: true));

    [Fact]
    public async Task A_rule_can_be_switched_off() =>
        Assert.Equal([$"warning {ModelLocation}"], await BuildAsync(passes: true, "dotnet_diagnostic.MLD302.severity = none"));

    [Fact]
    public async Task A_rule_can_fail_the_build() =>
        Assert.Equal([$"warning {ModelLocation}", $"error {ScoreThreshold}"], await BuildAsync(passes: false, "dotnet_diagnostic.MLD302.severity = error"));

    [Fact]
    public async Task A_category_can_fail_the_build() =>
        Assert.Equal(
            [$"error {ModelLocation}", $"error {ScoreThreshold}"],
            await BuildAsync(passes: false, "dotnet_analyzer_diagnostic.category-MlDebt.Configuration.severity = error"));

    [Fact]
    public async Task A_test_project_is_left_alone()
    {
        console.Project.Delete(".editorconfig");
        var build = await console.Project.BuildAsync("-p:IsTestProject=true");
        Assert.Empty(build.Succeeded().Findings(console.Project.Folder));
    }

    [Fact]
    public async Task Facts_beside_the_project_count()
    {
        console.Project.Write("own.mldebt.facts", "library Own kind=platform assemblies=System.Runtime\nthreshold M:System.TimeSpan.FromHours parameter=value\n");
        var findings = await BuildAsync(passes: true);
        console.Project.Delete("own.mldebt.facts");
        Assert.Equal([$"warning {ModelLocation}", $"warning {ScoreThreshold}", "warning Program.cs:9:MLD301"], findings);
    }

    [Fact]
    public void The_package_it_took_is_the_packed_one()
    {
        var taken = Path.Combine(console.Package.Packages, "mldebt.analyzers", console.Package.Version, $"mldebt.analyzers.{console.Package.Version}.nupkg");
        Assert.Equal(File.ReadAllBytes(console.Package.File), File.ReadAllBytes(taken));
    }

    private async Task<IEnumerable<string>> BuildAsync(bool passes, string setting = "")
    {
        console.Project.Write(".editorconfig", $"root = true\n[*.cs]\n{setting}\n");
        var build = await console.Project.BuildAsync();
        Assert.True(build.ExitCode == 0 == passes, build.Output);
        return build.Findings(console.Project.Folder).Select(f => $"{f.Severity} {f}");
    }

    /// <summary>The project, restored once for all tests of this class.</summary>
    public sealed class RestoredConsole(PackedPackage package) : IAsyncLifetime
    {
        internal Consumer Project { get; } = new(package, "console", "Microsoft.NET.Sdk", Program);

        internal PackedPackage Package => package;

        /// <inheritdoc/>
        public Task InitializeAsync() => Project.RestoreAsync();

        /// <inheritdoc/>
        public Task DisposeAsync() => Task.CompletedTask;
    }
}
