using System.Collections.Immutable;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Reports;

public class ReportJsonTests
{
    [Fact]
    public void What_is_read_is_what_was_written()
    {
        var json = ReportJson.Write(Golden.Report);
        Assert.Equal(json, ReportJson.Write(ReportJson.Read(json)));
    }

    [Fact]
    public void Properties_come_in_ordinal_order_and_come_back()
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add("b", "2").Add("a", null).Add("B", "<&>");
        var report = Golden.Report with { Findings = [Golden.Finding("MLD301", "X", "f") with { Properties = properties }] };
        var json = ReportJson.Write(report);
        Assert.Contains("\"properties\": {\n        \"B\": \"<&>\",\n        \"a\": null,\n        \"b\": \"2\"\n      }", json, StringComparison.Ordinal);
        Assert.Equal(properties, ReportJson.Read(json).Findings[0].Properties);
    }

    [Theory]
    [InlineData("{\"schema\":\"mldebt-audit/9\"}", "The file follows mldebt-audit/9; this tool reads mldebt-audit/1.")]
    [InlineData("{}", "The file follows no schema; this tool reads mldebt-audit/1.")]
    [InlineData("[]", "The file is no mldebt-audit/1: ")]
    [InlineData("nonsense", "The file is no mldebt-audit/1: ")]
    [InlineData("{\"schema\":\"mldebt-audit/1\"}", "The file lacks tool, ruleset, commit, asOf, ")]
    public void A_foreign_file_is_told(string json, string start) =>
        Assert.StartsWith(start, Assert.Throws<FormatException>(() => ReportJson.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Numbers_are_written_without_idle_zeros() =>
        Assert.Contains("\"hoursPerWeek\": 31.75,", ReportJson.Write(Golden.Report with { Velocity = Golden.Report.Velocity with { HoursPerWeek = 31.7500m } }), StringComparison.Ordinal);

    [Fact]
    public void A_file_is_replaced_whole_and_nothing_is_left_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("mldebt");
        try
        {
            var path = Path.Combine(folder.FullName, "deep", "audit.json");
            AtomicFile.Write(path, "one");
            AtomicFile.Write(path, "zwei ü");
            Assert.Equal("zwei ü", File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
