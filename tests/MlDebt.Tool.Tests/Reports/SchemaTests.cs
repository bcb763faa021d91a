using System.Runtime.CompilerServices;
using MlDebt.Tool.Model;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Scoring;
using NJsonSchema;

namespace MlDebt.Tool.Tests.Reports;

public class SchemaTests
{
    private const string Audit = "mldebt-audit-1.schema.json";

    [Fact]
    public void The_published_schema_is_the_one_of_the_records()
    {
        var schema = Schemas.Of(typeof(AuditReport), "audit/1", "An audit of machine-learning debt");
        if (Environment.GetEnvironmentVariable("MLDEBT_UPDATE") == "1")
        {
            File.WriteAllText(Published(Audit), schema);
        }

        Assert.Equal(File.ReadAllText(Published(Audit)), schema);
    }

    [Fact]
    public async Task An_audit_follows_its_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Published(Audit)));
        Assert.Empty(schema.Validate(ReportJson.Write(Golden.Report)));
        Assert.Empty(schema.Validate(ReportJson.Write(Golden.Compute(incidents: null, time: ""))));
    }

    [Theory]
    [InlineData("\"asOf\":", "\"as0f\":")]
    [InlineData("\"hoursPerWeek\": 31.75", "\"hoursPerWeek\": \"31.75\"")]
    [InlineData("\"category\": \"data\"", "\"category\": \"dates\"")]
    public async Task The_schema_tells_a_wrong_audit(string right, string wrong)
    {
        var schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Published(Audit)));
        var json = ReportJson.Write(Golden.Report);
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    internal static string Published(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "schemas", name));
}
