using MlDebt.Tool.Model;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Reports.Html;

namespace MlDebt.Tool.Commands;

/// <summary>A way to write an audit.</summary>
/// <param name="Name">As the option spells it.</param>
/// <param name="Files">The files it makes, the first of which is what is printed where no folder is given.</param>
internal sealed record ReportFormat(string Name, params (string File, Func<AuditReport, ReportContext, string> Write)[] Files)
{
    /// <summary>All ways.</summary>
    public static ReportFormat[] All { get; } =
    [
        new("text", ("mldebt.txt", (report, _) => TextReport.Plain(report))),
        new("markdown", ("mldebt.md", (report, context) => MarkdownReport.Write(report, context.Before))),
        new("html", ("mldebt.html", (report, context) => HtmlReport.Write(report, context.History))),
        new("json", ("mldebt.json", (report, _) => ReportJson.Write(report))),
        new("sarif", ("mldebt.sarif", (report, context) => SarifReport.Write(report, new(context.Before, context.IncludeSuppressed)))),
        new("badge", ("mldebt-badge.json", (report, _) => BadgeReport.Endpoint(report)), ("mldebt-badge.svg", (report, _) => BadgeReport.Svg(report))),
        new("openmetrics", ("mldebt.prom", (report, _) => OpenMetricsReport.Write(report))),
    ];
}
