using System.Text;
using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;

namespace MlDebt.Tool.Reports;

/// <summary>The tables of the Markdown report.</summary>
internal static class MarkdownTables
{
    public static void Scores(StringBuilder text, AuditReport report, AuditReport? before)
    {
        var rows = report.Categories.Where(category => before is null || Changed(category, before)).ToArray();
        if (rows.Length == 0)
        {
            text.Append("No score changed.\n\n");
            return;
        }

        text.Append(before is null ? "| category | score | h/week | share | open | accepted |\n" : "| category | score | was | h/week | share | open | accepted |\n");
        text.Append(before is null ? "| --- | --- | ---: | ---: | ---: | ---: |\n" : "| --- | --- | --- | ---: | ---: | ---: | ---: |\n");
        foreach (var category in rows)
        {
            var score = category.Score is null ? $"exposure {Formulas.Exposure(category.Exposure)}" : Formulas.Reading(category, report);
            var was = before is null ? "" : $" {Score(Of(category, before))} |";
            text.Append($"| {Name(category.Category)} | {score} |{was} {Hours(category.HoursPerWeek)} | {Percent(category.Share)} | {category.Open} | {category.Accepted} |\n");
        }

        text.Append('\n');
    }

    public static void Plan(StringBuilder text, AuditReport report)
    {
        if (report.Plan.Sprints.IsEmpty)
        {
            return;
        }

        var sprint = report.Plan.Sprints[0];
        text.Append($"<details><summary>Next sprint: {Number(sprint.Hours)} of {Number(report.Plan.Budget)} h, {Formulas.Recovered(sprint)}</summary>\n\n");
        text.Append("| item | hours | value | pay-back weeks |\n| --- | ---: | ---: | ---: |\n");
        foreach (var work in sprint.Work)
        {
            var item = report.Items.First(item => item.Id == work.Item);
            text.Append($"| {MarkdownReport.Escape(PlanText.Label(report, work.Item))} | {Hours(work.Hours)} | {Number(Math.Round(work.Value, 2))} | {Weeks(item.PaybackWeeks)} |\n");
        }

        text.Append("\n</details>\n\n");
    }

    public static void Metrics(StringBuilder text, AuditReport report)
    {
        text.Append("<details><summary>Tracked metrics</summary>\n\n| metric | now | from |\n| --- | ---: | --- |\n");
        foreach (var metric in report.Metrics)
        {
            text.Append($"| {metric.Title} | {Metric(metric)}{Arrow(metric)} | {MarkdownReport.Escape(Formulas.Metric(metric))} |\n");
        }

        text.Append("\n</details>\n\n");
    }

    private static bool Changed(CategoryReport category, AuditReport before)
    {
        var was = Of(category, before);
        return (was.Score, was.ScoreLow, was.ScoreHigh, was.Exposure?.Band) != (category.Score, category.ScoreLow, category.ScoreHigh, category.Exposure?.Band);
    }

    private static CategoryReport Of(CategoryReport category, AuditReport report) => report.Categories.First(other => other.Category == category.Category);
}
