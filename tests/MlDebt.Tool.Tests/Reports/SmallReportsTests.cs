using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Reports;

public class SmallReportsTests
{
    [Fact]
    public void The_badge_says_hours_and_share() =>
        Assert.Equal("{\n  \"schemaVersion\": 1,\n  \"label\": \"ML debt\",\n  \"message\": \"31.8 h/week · 19.8 %\",\n  \"color\": \"yellow\"\n}\n", BadgeReport.Endpoint(Golden.Report));

    [Fact]
    public void The_badge_draws_itself()
    {
        var svg = XElement.Parse(BadgeReport.Svg(Golden.Report));
        Assert.Equal("ML debt: 31.8 h/week · 19.8 %", svg.Elements().First().Value);
        Assert.Equal("img", svg.Attribute("role")!.Value);
    }

    [Fact]
    public void A_badge_without_logs_invents_no_hours() =>
        Assert.Contains("1 open finding, hours not measured", BadgeReport.Endpoint(Reported.WithNastyTexts), StringComparison.Ordinal);

    [Fact]
    public void OpenMetrics_has_the_numbers_of_the_report() => Expected.Same("golden.openmetrics.txt", OpenMetricsReport.Write(Golden.Report));

    [Fact]
    public void OpenMetrics_leaves_out_what_was_not_measured()
    {
        var text = OpenMetricsReport.Write(Reported.WithNastyTexts);
        Assert.DoesNotContain("mldebt_hours_per_week", text, StringComparison.Ordinal);
        Assert.Contains("mldebt_open_findings{category=\"configuration\"} 1\n", text, StringComparison.Ordinal);
        Assert.EndsWith("# EOF\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_writer_has_the_numbers_of_the_json()
    {
        using var json = JsonDocument.Parse(ReportJson.Write(Golden.Report));
        var hours = json.RootElement.GetProperty("velocity").GetProperty("hoursPerWeek").GetDecimal().ToString(CultureInfo.InvariantCulture);
        Assert.All(
            [TextReport.Plain(Golden.Report), MarkdownReport.Write(Golden.Report), HtmlReportTests.Page("golden")],
            text => Assert.Contains(hours + " h/week", text, StringComparison.Ordinal));
    }
}
