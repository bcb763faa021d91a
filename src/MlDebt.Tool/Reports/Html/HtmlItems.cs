using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>Every item with its sums, and the findings behind them.</summary>
internal static class HtmlItems
{
    private const int MostFindings = 500;

    public static string Write(AuditReport report) => report.Findings.IsEmpty
        ? ""
        : Section("items", "Items", Items(report) + Findings(report));

    private static string Items(AuditReport report) => Table(
        "Items by value; the sums stand below each number",
        ["item", "category", "value", "effort", "pay-back"],
        report.Items.Select((item, index) => new[]
        {
            $"{index + 1} {HtmlPlan.ItemName(item)}<span class=\"how\"><code>{E(item.Id)}</code></span>",
            Name(item.Category),
            Number(Math.Round(item.Value, 2)) + How(Formulas.Value(item, report)),
            $"{Hours(item.Effort.Hours)} h" + How(Formulas.Effort(item)),
            (item.PaybackWeeks is { } weeks ? Weeks(weeks) + " weeks" : "–") + How(Formulas.Payback(item)),
        }));

    private static string Findings(AuditReport report)
    {
        var rows = report.Findings.Take(MostFindings).Select(finding => new[]
        {
            $"<code>{E(finding.Path)}:{finding.Line}</code>",
            E(finding.RuleId),
            E(finding.Message),
            finding.Suppression is null ? "open" : finding.Suppression.Justification is { } reason ? $"accepted: {E(reason)}" : "accepted, unexplained",
        });
        var cut = report.Findings.Length > MostFindings ? $"<p>{report.Findings.Length - MostFindings} more are in the JSON report.</p>\n" : "";
        return $"<details><summary>{Count(report.Findings.Length, "finding")}</summary>\n{Table("Findings", ["place", "rule", "message", "state"], rows)}{cut}</details>\n";
    }
}
