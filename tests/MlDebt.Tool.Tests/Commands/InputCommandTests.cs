using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Commands;

/// <summary>Commands that read and write what people keep beside the code.</summary>
public sealed class InputCommandTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Tickets_become_rows_once_and_open_questions_are_2()
    {
        _shop.Folder.Write("map.yml", "version: 1\nimport: { labels: { ml-data: data } }\n");
        _shop.Folder.Write("issues.json", """
            [{"number":7,"title":"drift","labels":[{"name":"ml-data"}],"createdAt":"2026-10-01T08:00:00Z","closedAt":"2026-10-03T08:00:00Z","url":"u"}]
            """);
        string[] import = ["import", "github", "--in", "SHOP/issues.json", "--out", "SHOP/incidents.csv", "--map", "SHOP/map.yml"];

        Assert.Equal(2, await _shop.Run(import));
        Assert.Contains("1 added, 0 were there", _shop.Error, StringComparison.Ordinal);
        Assert.Contains("GH-7", _shop.Folder.Read("incidents.csv"), StringComparison.Ordinal);
        Assert.Equal(0, await _shop.Run(import));
        Assert.Contains("0 added, 1 were there", _shop.Error, StringComparison.Ordinal);

        File.Delete(_shop.Folder.File("incidents.csv"));
        Assert.Equal(0, await _shop.Run([.. import, "--hours-from", "elapsed", "--max-hours", "8"]));
        Assert.Equal(2, await _shop.Run([.. import, "--hours-from", "elapsed"]));
        Assert.Contains("belong together", _shop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_table_needs_a_map()
    {
        _shop.Folder.Write("t.csv", "key,when\nA,2026-10-01\n");
        Assert.Equal(2, await _shop.Run("import", "csv", "--in", "SHOP/t.csv", "--out", "SHOP/i.csv"));
        Assert.Contains("name at least id and date under import.columns", _shop.Error, StringComparison.Ordinal);
        Assert.Equal(2, await _shop.Run("import", "jira", "--in", "SHOP/none.csv", "--out", "SHOP/i.csv"));
    }

    [Fact]
    public async Task A_push_without_yes_sends_nothing()
    {
        Assert.Equal(0, await _shop.Run("audit", "SHOP", "--no-reach", "--format", "json"));
        _shop.Folder.Write("a.json", _shop.Out);
        Assert.Equal(0, await _shop.Run("push", "mlflow", "SHOP/a.json"));
        Assert.Contains("POST runs/create", _shop.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was sent", _shop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_an_analysis_is_not_pushed()
    {
        _shop.Build.ExitCode = 1;
        Assert.Equal(3, await _shop.Run("push", "mlflow", "SHOP"));
        Assert.Contains("Nothing was sent", _shop.Error, StringComparison.Ordinal);
        Assert.Empty(_shop.Out);
    }

    [Fact]
    public async Task Estimates_are_compared_with_what_repairs_took()
    {
        await _shop.Run("audit", "SHOP", "--no-reach", "--format", "json");
        _shop.Folder.Write("before.json", _shop.Out);
        Assert.Equal(0, await _shop.Run("calibrate", "SHOP/before.json", "SHOP"));
        Assert.Contains("Nothing to compare", _shop.Out, StringComparison.Ordinal);

        _shop.Repair("p > 0.8f");
        _shop.Log();
        _shop.Folder.Write("timelog.csv", "week,hours,kind,category,rules\n2026-10-19,3,remediation,configuration,MLD302\n");
        Assert.Equal(0, await _shop.Run("calibrate", "SHOP/before.json", "SHOP"));
        Assert.Contains("MLD302: repairs took 2 times the estimate (median of 1)", _shop.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifests_are_part_of_the_audit()
    {
        _shop.Folder.Write("mldebt.yml", "version: 1\ninputs: { manifests: [\"deploy/*.yaml\"] }\n");
        _shop.Folder.Write("deploy/s.yaml", """
            apiVersion: serving.kserve.io/v1beta1
            kind: InferenceService
            metadata: { name: fraud }
            spec: { predictor: { model: { modelFormat: { name: onnx }, storageUri: "s3://models/fraud/latest" } } }
            """);
        Assert.Equal(0, await _shop.Run("audit", "SHOP", "--no-reach", "--format", "json"));
        var finding = Assert.Single(Tool.Reports.ReportJson.Read(_shop.Out).Findings, finding => finding.RuleId == "MLD521");
        Assert.Equal(("deploy/s.yaml", 16), (finding.Path, finding.Fingerprint.Length));
    }
}
