using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Commands;

/// <summary>Half an analysis is said to be half: exit code 3, and why, in every report.</summary>
public sealed class IncompleteAuditTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task A_failed_build_is_reported_and_marked()
    {
        _shop.Build.ExitCode = 1;
        _shop.Build.Output.Add($"{_shop.Folder.File("Api/A.cs")}(1,2): error CS0103: The name 'x' does not exist [{_shop.Project}]");
        Assert.Equal(3, await Audit());
        var reasons = ReportJson.Read(_shop.Out).IncompleteReasons;
        Assert.Equal(["The build failed with 1 error; projects that were not compiled were not analysed.", "Api: CS0103: The name 'x' does not exist"], reasons.AsEnumerable());
        Assert.Equal(3, await Audit());
        Assert.Equal(3, await Audit("--fail-incomplete"));
        Assert.Empty(_shop.Out);
    }

    [Fact]
    public async Task Where_the_whole_does_not_restore_each_project_is_tried()
    {
        _shop.Folder.Write("Shop.slnx", """<Solution><Project Path="Api/Api.csproj" /><Project Path="App/App.csproj" /></Solution>""");
        _shop.Folder.Write("App/App.csproj", "<Project />");
        var log = _shop.Build.Logs[_shop.Project];
        _shop.Build.Logs.Clear();
        _shop.Build.ExitCode = 1;
        _shop.Build.Output.Add($"{_shop.Folder.File("App/App.csproj")} : error NETSDK1147: a workload is missing [{_shop.Folder.File("App/App.csproj")}]");
        _shop.Build.Meanwhile = () =>
        {
            if (_shop.Build.Ran[^1].Contains("Api.csproj", StringComparison.Ordinal))
                _shop.Build.Logs[_shop.Project] = log;
        };

        Assert.Equal(3, await Audit());

        var report = ReportJson.Read(_shop.Out);
        Assert.Equal(2, report.Findings.Length);
        Assert.Equal(
            ["The build failed with 1 error; projects that were not compiled were not analysed.", "App: NETSDK1147: a workload is missing", "App: was not compiled (App/App.csproj), so nothing is known of it."],
            report.IncompleteReasons.AsEnumerable());
        Assert.Equal(3, _shop.Build.Ran.Count(line => line.StartsWith("dotnet build", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_project_without_a_log_is_named()
    {
        _shop.Build.Logs[_shop.Project] = null;
        Assert.Equal(3, await Audit());
        Assert.Equal(["Api: was not compiled (Api/Api.csproj), so nothing is known of it."], ReportJson.Read(_shop.Out).IncompleteReasons.AsEnumerable());
    }

    private Task<int> Audit(params string[] more) => _shop.Run(["audit", "SHOP", "--no-reach", "--format", "json", .. more]);
}
