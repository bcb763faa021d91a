using System.Text;
using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;

namespace MlDebt.Tool.Reports;

/// <summary>The audit as a comment on a pull request: what changed first, the rest folded away, never above what a comment can hold.</summary>
internal static class MarkdownReport
{
    /// <summary>A bot finds its comment by this line and updates it instead of adding another.</summary>
    public const string Marker = "<!-- mldebt:audit -->";

    private const int MostCharacters = 60_000;
    private const int ShownFindings = 20;

    /// <param name="report">The audit of now.</param>
    /// <param name="before">The audit to compare with; null shows everything.</param>
    public static string Write(AuditReport report, AuditReport? before = null)
    {
        var known = before?.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal) ?? [];
        var shown = report.OpenFindings().Where(finding => !known.Contains(finding.Fingerprint)).ToArray();
        var text = new StringBuilder();
        text.Append(Marker).Append("\n## Machine-learning debt\n\n").Append(Verdict(report, before, shown.Length)).Append("\n\n");
        foreach (var reason in report.IncompleteReasons)
        {
            text.Append($"> **Incomplete:** {Escape(reason)}\n\n");
        }

        MarkdownTables.Scores(text, report, before);
        MarkdownTables.Plan(text, report);
        MarkdownTables.Metrics(text, report);
        Notes(text, report);
        Findings(text, shown, before is null ? "Open findings" : "New findings");
        return text.ToString();
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\r' or '\n' => " ",
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '|' or '*' or '_' or '`' or '[' or ']' or '\\' or '#' or '@' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string Verdict(AuditReport report, AuditReport? before, int shown)
    {
        var cost = report.Velocity is { HoursPerWeek: { } hours, Impact: { } impact }
            ? $"**{Hours(hours)} h/week, {Percent(impact)}** of the team's time"
            : "Hours are not measured";
        var open = report.OpenFindings().Count();
        if (before is null)
        {
            return $"{cost}; {Count(open, "open finding")}.";
        }

        var now = report.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var gone = before.OpenFindings().Count(finding => !now.Contains(finding.Fingerprint));
        return $"{cost}; {Count(open, "open finding")}: **{shown} new**, {gone} gone.";
    }

    private static void Notes(StringBuilder text, AuditReport report)
    {
        foreach (var note in report.Notes)
        {
            text.Append($"- {Escape(note)}\n");
        }

        text.Append(report.Notes.IsEmpty ? "" : "\n");
    }

    private static void Findings(StringBuilder text, DebtFinding[] findings, string heading)
    {
        if (findings.Length == 0)
        {
            return;
        }

        text.Append($"### {heading}\n\n");
        for (var i = 0; i < findings.Length; i++)
        {
            if (i == ShownFindings)
            {
                text.Append($"\n<details><summary>{findings.Length - ShownFindings} more</summary>\n\n");
            }

            var line = $"- `{findings[i].Path.Replace('`', '\'')}:{findings[i].Line}` {findings[i].RuleId} {Escape(findings[i].Message)}\n";
            if (text.Length + line.Length > MostCharacters - 200)
            {
                text.Append($"- and {findings.Length - i} more: a comment cannot hold them; see the JSON or HTML report\n");
                break;
            }

            text.Append(line);
        }

        text.Append(findings.Length > ShownFindings ? "\n</details>\n" : "");
    }
}
