using System.Collections.Immutable;
using MlDebt.Tool.History;
using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>The audit as one page that needs nothing else: no script, no request, light and dark, screen and paper.</summary>
internal static class HtmlReport
{
    public static string Write(AuditReport report, ImmutableArray<Snapshot> history = default)
    {
        var sections = string.Concat(
            HtmlScores.Write(report),
            HtmlPlan.Write(report),
            HtmlTracked.Write(report, history.IsDefault ? [] : history),
            HtmlItems.Write(report),
            HtmlMethod.Write(report));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Machine-learning debt, {Day(report.AsOf)}</title>
            <style>
            {HtmlStyle.Css}
            </style>
            </head>
            <body>
            <header>
            <h1>Machine-learning debt</h1>
            <p class="soft">{Day(report.Window.From)} to {Day(report.Window.To)}, {report.Window.Weeks} weeks{Commit(report)}; {Logs(report)}</p>
            {Incomplete(report)}{Cards(report)}
            </header>
            <main>
            {sections}</main>
            <footer class="soft"><p>mldebt {E(report.Tool)}, rules {E(report.Ruleset)}, capacity {Number(report.Settings.Capacity)} h/week{(report.Settings.CapacityAssumed ? " (assumed)" : "")}.</p></footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Commit(AuditReport report) => report.Commit is null ? "" : $", commit <code>{E(report.Commit[..Math.Min(10, report.Commit.Length)])}</code>";

    private static string Logs(AuditReport report)
    {
        var incidents = report.Logs.IncidentsGiven ? Count(report.Logs.IncidentRows, "incident") : "no incident log";
        var time = report.Logs.TimeGiven ? $"{Count(report.Logs.TimeRows, "time-log row")} over {report.Logs.WeeksCovered} of {report.Window.Weeks} weeks" : "no time log";
        return $"{incidents}; {time}";
    }

    private static string Incomplete(AuditReport report) => report.IncompleteReasons.IsEmpty
        ? ""
        : $"<div class=\"banner\" role=\"alert\"><strong>The analysis is incomplete.</strong><ul>{string.Concat(report.IncompleteReasons.Select(reason => $"<li>{E(reason)}</li>"))}</ul></div>\n";

    private static string Cards(AuditReport report)
    {
        var velocity = report.Velocity;
        var state = VelocityText.State(velocity.MaintenanceState);
        var style = velocity.MaintenanceState is null ? "soft" : state;
        var floor = velocity is { MaintenanceIsFloor: true, MaintenanceShare: not null } ? "≥ " : "";
        var points = Formulas.Points(report) is { } sum ? How(sum) : "";
        return $"""
            <div class="cards">
            <div class="card">Debt takes<b>{(velocity.HoursPerWeek is { } hours ? Hours(hours) + " h/week" : NotMeasured)}</b>{How(Formulas.Impact(report))}</div>
            <div class="card">of the team's time<b>{Percent(velocity.Impact)}</b>{points}{How(Formulas.Context)}</div>
            <div class="card">Debt and maintenance<b class="{style}">{floor}{Percent(velocity.MaintenanceShare)}{(velocity.MaintenanceShare is null ? "" : $" · {state}")}</b>{How(Formulas.Maintenance(report))}</div>
            <div class="card">To repair everything<b>{Number(report.Plan.PrincipalHours)} h</b>{How(Formulas.Principal(report))}</div>
            </div>
            """;
    }
}
