using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Commands;

/// <summary>What every command answers when it is used wrongly, and the small commands.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("'bogus'", "bogus")]
    [InlineData("--fromat", "audit", "SHOP", "--fromat", "json")]
    [InlineData("add --output DIR", "audit", "SHOP", "--format", "json", "--format", "html")]
    [InlineData("\"soon\" is no day. Write it as 2026-11-01.", "audit", "SHOP", "--as-of", "soon")]
    [InlineData("no such file or folder", "audit", "SHOP/none")]
    [InlineData("no such file. Write one with `mldebt init`", "audit", "SHOP", "--config", "none.yml")]
    [InlineData("is no rule of this tool. Did you mean", "rules", "MLD30")]
    [InlineData("is a file; give a folder", "audit", "SHOP", "--no-reach", "--output", "SHOP/Shop.slnx")]
    [InlineData("--allocation: is a share", "plan", "SHOP", "--allocation", "20")]
    public async Task Wrong_usage_is_2_and_says_what_to_do(string said, params string[] arguments)
    {
        Assert.Equal(2, await _shop.Run(arguments));
        Assert.Contains(said, _shop.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _shop.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("audit", "--help")]
    [InlineData("rules")]
    [InlineData("rules", "mld302")]
    public async Task Asking_is_no_error(params string[] arguments)
    {
        Assert.Equal(0, await _shop.Run(arguments));
        Assert.NotEmpty(_shop.Out);
    }

    [Fact]
    public async Task Init_writes_what_is_missing_and_touches_nothing_else()
    {
        _shop.Folder.Write("incidents.csv", "mine");
        Assert.Equal(0, await _shop.Run("init", "SHOP"));
        Assert.Equal("mine", _shop.Folder.Read("incidents.csv"));
        Assert.Contains("engineers: 4", _shop.Folder.Read("mldebt.yml"), StringComparison.Ordinal);
        Assert.Contains("merge=union", _shop.Folder.Read(".gitattributes"), StringComparison.Ordinal);

        var files = Directory.GetFiles(_shop.Folder.Path).ToDictionary(file => file, File.ReadAllText);
        Assert.Equal(0, await _shop.Run("init", "SHOP"));
        Assert.All(files, file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
    }

    [Fact]
    public async Task What_init_writes_validates_and_is_audited()
    {
        Assert.Equal(0, await _shop.Run("init", "SHOP"));
        Assert.Equal(0, await _shop.Run("validate", "SHOP/mldebt.yml", "SHOP/incidents.csv", "SHOP/timelog.csv"));
        Assert.Equal(0, await _shop.Run("audit", "SHOP", "--no-reach"));
    }

    [Fact]
    public async Task Every_format_is_a_whole_file()
    {
        Assert.Equal(0, await _shop.Run("audit", "SHOP", "--no-reach", "--output", "SHOP/out", "--format", "text", "markdown", "html", "json", "sarif", "badge", "openmetrics"));
        string[] files = ["mldebt-badge.json", "mldebt-badge.svg", "mldebt.html", "mldebt.json", "mldebt.md", "mldebt.prom", "mldebt.sarif", "mldebt.txt"];
        Assert.Equal(files, Directory.GetFiles(_shop.Folder.File("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.Equal(0, await _shop.Run("plan", "SHOP/out/mldebt.json", "--sprints", "1", "--capacity", "160"));
        Assert.NotEmpty(_shop.Out);
        Assert.Equal(0, await _shop.Run("plan", "SHOP/out/mldebt.json", "--explain", "MLD302@T:A"));
        Assert.Contains("Api/A.cs(1,1): p > 0.8f", _shop.Out, StringComparison.Ordinal);
        Assert.Equal(2, await _shop.Run("plan", "SHOP/out/mldebt.json", "--explain", "MLD302@T:B"));
    }

    [Fact]
    public async Task A_recorded_audit_is_a_line_of_the_history()
    {
        Assert.Equal(0, await _shop.Run("audit", "SHOP", "--no-reach", "--record"));
        Assert.Equal(0, await _shop.Run("audit", "SHOP", "--no-reach", "--record", "--as-of", "2026-10-25"));
        Assert.Equal(2, File.ReadAllLines(_shop.Folder.File(".mldebt/history.jsonl")).Length);
        Assert.Equal(0, await _shop.Run("trend", "SHOP"));
        Assert.Contains("Not enough data", _shop.Out, StringComparison.Ordinal);

        _shop.Folder.Write(".mldebt/history.jsonl", "<<<<<<< HEAD\n");
        Assert.Equal(2, await _shop.Run("trend", "SHOP"));
        Assert.Contains(".mldebt/history.jsonl:1", _shop.Error, StringComparison.Ordinal);
    }
}
