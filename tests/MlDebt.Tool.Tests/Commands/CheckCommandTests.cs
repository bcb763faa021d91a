using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Commands;

/// <summary><c>mldebt baseline</c> and <c>mldebt check</c>, from the first day to the last debt.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Known_debt_passes_and_new_debt_fails()
    {
        Assert.Equal(2, await Check());
        Assert.Contains("does not exist. Make one with `mldebt baseline create`.", _shop.Error, StringComparison.Ordinal);

        Assert.Equal(0, await _shop.Run("baseline", "create", "SHOP"));
        Assert.Equal(0, await Check());
        Assert.Contains("passed: 0 new (0 at warning or above), 2 unchanged, 0 absent", _shop.Out, StringComparison.Ordinal);

        _shop.Add("MLD302", "q > 0.5f");
        _shop.Log();
        Assert.Equal(1, await Check());
        Assert.Contains("Api/A.cs(3,1): warning MLD302: q > 0.5f [new]", _shop.Out, StringComparison.Ordinal);
        Assert.Equal(0, await Check("--level", "error"));
    }

    [Fact]
    public async Task One_repaired_does_not_hide_one_new()
    {
        await _shop.Run("baseline", "create", "SHOP");
        _shop.Repair("p > 0.8f");
        _shop.Add("MLD302", "q > 0.5f");
        _shop.Log();
        Assert.Equal(1, await Check());
        Assert.Contains("1 new (1 at warning or above), 1 unchanged, 1 absent", _shop.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stale_entries_warn_here_and_fail_in_ci_until_they_are_pruned()
    {
        await _shop.Run("baseline", "create", "SHOP");
        _shop.Repair("p > 0.8f");
        _shop.Log();
        Assert.Equal(0, await Check());
        Assert.Equal(1, await Check("--ci"));
        Assert.Equal(0, await Check("--ci", "--allow-stale"));

        Assert.Equal(0, await _shop.Run("baseline", "prune", "SHOP"));
        Assert.Contains("1 removed, 1 left", _shop.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Check("--ci"));
    }

    [Fact]
    public async Task Pruning_never_takes_on_new_debt()
    {
        await _shop.Run("baseline", "create", "SHOP");
        _shop.Add("MLD302", "q > 0.5f");
        _shop.Log();
        await _shop.Run("baseline", "prune", "SHOP");
        Assert.Equal(1, await Check());
    }

    [Fact]
    public async Task New_debt_is_taken_on_for_a_reason_and_for_a_time()
    {
        await _shop.Run("baseline", "create", "SHOP");
        _shop.Add("MLD302", "q > 0.5f");
        _shop.Log();
        Assert.Equal(2, await _shop.Run("baseline", "update", "SHOP"));
        Assert.Equal(2, await _shop.Run("baseline", "update", "SHOP", "--accept-new", "--reason", " "));
        Assert.Equal(0, await _shop.Run("baseline", "update", "SHOP", "--accept-new", "--reason", "vendor", "--until", "2026-11-30"));
        Assert.Equal(0, await Check("--as-of", "2026-11-30"));
        Assert.Equal(1, await Check("--as-of", "2026-12-01"));

        Assert.Equal(0, await _shop.Run("baseline", "show", "SHOP"));
        Assert.Contains("MLD302 Api/A.cs M:A.B \"vendor\" until 2026-11-30", _shop.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_is_not_replaced_by_accident_nor_made_from_half_an_analysis()
    {
        await _shop.Run("baseline", "create", "SHOP");
        var before = _shop.Folder.Read(".mldebt/baseline.json");
        Assert.Equal(2, await _shop.Run("baseline", "create", "SHOP"));
        _shop.Add("MLD302", "q > 0.5f");
        _shop.Log();
        _shop.Build.ExitCode = 1;
        Assert.Equal(3, await _shop.Run("baseline", "create", "SHOP", "--force"));
        Assert.Equal(3, await _shop.Run("baseline", "prune", "SHOP"));
        Assert.Equal(before, _shop.Folder.Read(".mldebt/baseline.json"));
        Assert.Equal(3, await Check("--level", "error"));
    }

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
    public async Task Numbers_nobody_measured_hold_no_gate()
    {
        await _shop.Run("baseline", "create", "SHOP");
        Assert.Equal(1, await Check("--max-hours", "10"));
        Assert.Contains("FAILED --max-hours: not measured", _shop.Out, StringComparison.Ordinal);
        Assert.Equal(1, await Check("--max-score", "4"));
        Assert.Equal(1, await Check("--min-monitoring", "0.8"));
    }

    [Fact]
    public async Task Ways_to_compare_exclude_each_other()
    {
        Assert.Equal(2, await Check("--baseline", "a", "--diff", "b"));
        Assert.Contains("name one", _shop.Error, StringComparison.Ordinal);
    }

    private Task<int> Check(params string[] more) => _shop.Run(["check", "SHOP", "--no-reach", .. more]);

    private async Task Audit(string file)
    {
        Assert.Equal(0, await _shop.Run("audit", "SHOP", "--no-reach", "--format", "json"));
        _shop.Folder.Write("out/" + file, _shop.Out);
    }

    private Task<int> Against(string old, string now, params string[] more) => _shop.Run(["check", "--against", "SHOP/out/" + old, "SHOP/out/" + now, .. more]);
}
