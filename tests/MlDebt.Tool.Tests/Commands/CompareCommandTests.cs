using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Commands;

/// <summary><c>mldebt check</c> on finished audits, on numbers, and as a report.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Two_finished_audits_compare_without_a_build()
    {
        await Audit("old.json");
        Assert.Equal(0, await Against("old.json", "old.json"));
        Assert.Contains("passed: 0 new (0 at warning or above), 2 unchanged, 0 absent", _shop.Out, StringComparison.Ordinal);

        _shop.Add("MLD302", "q > 0.5f");
        _shop.Log();
        await Audit("new.json");
        var builds = _shop.Build.Ran.Count;
        Assert.Equal(1, await Against("old.json", "new.json"));
        Assert.Equal(0, await Against("new.json", "old.json"));
        Assert.Equal(1, await Against("new.json", "old.json", "--ci"));
        Assert.Equal(2, await Against("old.json", "none.json"));
        Assert.Equal(builds, _shop.Build.Ran.Count);
    }

    [Fact]
    public async Task A_verdict_is_a_report_too()
    {
        await _shop.Run("baseline", "create", "SHOP");
        _shop.Repair("p > 0.8f");
        _shop.Add("MLD302", "q > 0.5f");
        _shop.Log();

        Assert.Equal(1, await Check("--format", "sarif"));
        var results = System.Text.Json.JsonDocument.Parse(_shop.Out).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        Assert.Equal(["absent", "new", "unchanged"], results.Select(result => result.GetProperty("baselineState").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains("1 new (1 at warning or above)", _shop.Error, StringComparison.Ordinal);

        Assert.Equal(1, await Check("--format", "markdown"));
        Assert.Contains("0.5f", _shop.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("leaves", _shop.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_nobody_measured_hold_no_gate()
    {
        await _shop.Run("baseline", "create", "SHOP");
        Assert.Equal(1, await Check("--max-hours", "10"));
        Assert.Contains("FAILED --max-hours: not measured", _shop.Out, StringComparison.Ordinal);
        Assert.Equal(1, await Check("--max-score", "4"));
        Assert.Equal(1, await Check("--min-monitoring", "0.8"));
    }

    private Task<int> Check(params string[] more) => _shop.Run(["check", "SHOP", "--no-reach", .. more]);

    private async Task Audit(string file)
    {
        Assert.Equal(0, await _shop.Run("audit", "SHOP", "--no-reach", "--format", "json"));
        _shop.Folder.Write("out/" + file, _shop.Out);
    }

    private Task<int> Against(string old, string now, params string[] more) => _shop.Run(["check", "--against", "SHOP/out/" + old, "SHOP/out/" + now, .. more]);
}
