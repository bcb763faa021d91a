using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Commands;

/// <summary><c>mldebt audit</c> with a build that is played.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Findings_do_not_matter_to_an_audit()
    {
        Assert.Equal(0, await Audit());
        var report = ReportJson.Read(_shop.Out);
        Assert.Equal(["MLD302", "MLD303"], report.Findings.Select(finding => finding.RuleId));
        Assert.All(report.Findings, finding => Assert.Equal("Api/A.cs", finding.Path));
        Assert.Empty(report.IncompleteReasons);
    }

    [Fact]
    public async Task A_second_audit_of_the_same_tree_builds_nothing_and_says_the_same()
    {
        await Audit();
        var first = _shop.Out;
        Assert.Equal(0, await Audit());
        Assert.Equal(first, _shop.Out);
        Assert.Single(_shop.Build.Ran, line => line.StartsWith("dotnet build", StringComparison.Ordinal));
        Assert.Contains("nothing changed", _shop.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Api/A.cs")]
    [InlineData("Api/New.cs")]
    [InlineData(".editorconfig")]
    public async Task Whatever_changed_a_build_sees(string file)
    {
        await Audit();
        _shop.Folder.Write(file, "// other");
        await Audit();
        Assert.Equal(2, _shop.Build.Ran.Count(line => line.StartsWith("dotnet build", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_log_that_was_deleted_is_made_again()
    {
        await Audit();
        File.Delete(Directory.GetFiles(_shop.Folder.Path, "*.sarif", SearchOption.AllDirectories).Single());
        Assert.Equal(0, await Audit());
        Assert.Equal(2, ReportJson.Read(_shop.Out).Findings.Length);
    }

    [Fact]
    public async Task A_failed_build_is_reported_and_marked()
    {
        _shop.Build.ExitCode = 1;
        _shop.Build.Output.Add($"{_shop.Folder.File("Api/A.cs")}(1,2): error CS0103: The name 'x' does not exist [{_shop.Project}]");
        Assert.Equal(3, await Audit());
        var reasons = ReportJson.Read(_shop.Out).IncompleteReasons;
        Assert.Equal(["The build failed with 1 error; projects that were not compiled were not analysed.", "Api: CS0103: The name 'x' does not exist"], reasons.AsEnumerable());
        Assert.Equal(3, await Audit());
    }

    [Fact]
    public async Task A_project_without_a_log_is_named()
    {
        _shop.Build.Logs[_shop.Project] = null;
        Assert.Equal(3, await Audit());
        Assert.Equal(["Api: was not compiled (Api/Api.csproj), so nothing is known of it."], ReportJson.Read(_shop.Out).IncompleteReasons.AsEnumerable());
    }

    [Fact]
    public async Task Logs_of_a_ci_need_no_build()
    {
        _shop.Folder.Write("logs/obj/Api.sarif", _shop.Build.Logs[_shop.Project]!);
        Assert.Equal(0, await Audit("--sarif", "SHOP/logs/**/*.sarif"));
        Assert.Equal(2, ReportJson.Read(_shop.Out).Findings.Length);
        Assert.DoesNotContain(_shop.Build.Ran, line => line.StartsWith("dotnet", StringComparison.Ordinal));

        Assert.Equal(2, await Audit("--sarif", "SHOP/none/*.sarif"));
        Assert.Contains("no file matches", _shop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_path_of_the_machine_gets_into_the_report()
    {
        _shop.Build.ExitCode = 1;
        _shop.Build.Output.Add($"error MSB1009: {_shop.Folder.File("x.csproj")} is missing [{_shop.Project}]");
        _shop.Folder.Write("logs/bad.sarif", "{");
        await Audit();
        Assert.DoesNotContain(_shop.Folder.Path, _shop.Out, StringComparison.Ordinal);
        Assert.Equal(3, await Audit("--sarif", "SHOP/logs/*.sarif"));
        Assert.DoesNotContain(_shop.Folder.Path, _shop.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_inputs_are_said_at_once_and_before_any_build()
    {
        _shop.Folder.Write("mldebt.yml", "version: 1\nsprint: { weeks: many }\nwindo: { weeks: 8 }\n");
        _shop.Folder.Write("incidents.csv", "id,date,categories,hours\nA,2026-10-01,data,six\n");
        Assert.Equal(2, await Audit());
        Assert.Contains("mldebt.yml:2", _shop.Error, StringComparison.Ordinal);
        Assert.Contains("mldebt.yml:3", _shop.Error, StringComparison.Ordinal);
        Assert.Contains("incidents.csv:2 hours: \"six\" is not a number", _shop.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_shop.Build.Ran, line => line.StartsWith("dotnet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ctrl_C_leaves_nothing_half_written_and_nothing_to_trust()
    {
        await Audit();
        _shop.Folder.Write("Api/A.cs", "// changed");
        using var stop = new CancellationTokenSource();
        _shop.Build.Meanwhile = stop.Cancel;

        Assert.Equal(130, await _shop.RunAsync(stop.Token, "audit", "SHOP", "--no-reach"));

        Assert.Empty(Directory.GetFiles(_shop.Folder.Path, "*.tmp", SearchOption.AllDirectories));
        _shop.Build.Meanwhile = () => { };
        await Audit();
        Assert.Equal(3, _shop.Build.Ran.Count(line => line.StartsWith("dotnet build", StringComparison.Ordinal)));
    }

    private Task<int> Audit(params string[] more) => _shop.Run(["audit", "SHOP", "--no-reach", "--format", "json", .. more]);
}
