using System.Collections.Immutable;
using MlDebt.Tool.History;
using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>The four tracked metrics and the course of the history.</summary>
internal static class HtmlTracked
{
    public static string Write(AuditReport report, ImmutableArray<Snapshot> history)
    {
        var metrics = Table("Tracked metrics", ["metric", ">now", "from"], report.Metrics.Select(metric => new[] { E(metric.Title), Metric(metric) + Arrow(metric), E(Formulas.Metric(metric)) }));
        var trend = TrendChart.Svg(history, report.Settings.Critical) is { } svg
            ? $"<figure><figcaption>Share of engineering time lost to debt</figcaption>\n{svg}{TrendChart.Table(history)}</figure>\n"
            : "<p class=\"soft\">A trend needs two snapshots: <code>mldebt audit --record</code> keeps one.</p>\n";
        return Section("tracked", "Tracked over time", metrics + trend);
    }
}
