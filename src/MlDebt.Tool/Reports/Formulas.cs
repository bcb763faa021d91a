using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;

namespace MlDebt.Tool.Reports;

/// <summary>Every figure with the sum behind it, filled in: a reader needs a pencil, not trust.</summary>
internal static class Formulas
{
    public static string CategoryHours(CategoryReport category, AuditReport report) => category.HoursPerWeek is not { } hours
        ? "No log holds hours."
        : $"({Number(category.IncidentHours)} incident h + {Number(category.WorkaroundHours)} workaround h) ÷ {report.Window.Weeks} weeks = {Number(hours)} h/week, from {Count(category.IncidentRows, "incident")} and {Count(category.TimeRows, "time-log row")}";

    public static string CategoryShare(CategoryReport category, AuditReport report) => category.Share is not { } share
        ? "No log holds hours."
        : $"{Number(category.HoursPerWeek!.Value)} ÷ {Number(report.Settings.Capacity)} h = {Percent(share)} → time band {category.TimeBand}";

    public static string CategoryFrequency(CategoryReport category, AuditReport report) => category.Frequency is not { } frequency
        ? "No incident log: frequency unknown."
        : $"{Number(category.Incidents!.Value)} ÷ {report.Window.Weeks} = {Number(frequency.PerWeek)} a week → frequency band {frequency.Band}; 80 % interval {Number(frequency.Low)}–{Number(frequency.High)} → bands {frequency.LowBand}–{frequency.HighBand}";

    public static string CategoryScore(CategoryReport category, AuditReport report) => (category.Score, category.Frequency, category.TimeBand) switch
    {
        ({ } score, { } frequency, { } time) when report.Settings.Combine == "max" => $"max({frequency.Band}, {time}) = {score}",
        ({ } score, { } frequency, { } time) => $"⌈({frequency.Band} + {time}) ÷ 2⌉ = {score}",
        ({ } score, _, _) => $"time band alone = {score}",
        _ => "no score",
    };

    /// <summary>"3 (3–4), medium: 2 incidents in 8 weeks".</summary>
    public static string Reading(CategoryReport category, AuditReport report) => category.Score is null
        ? NotMeasured
        : $"{Score(category)}, {Confidence(category)}: {(category.Incidents is { } n ? Number(n) + (n == 1 ? " incident" : " incidents") : "incidents unknown")} in {report.Window.Weeks} weeks";

    public static string Confidence(CategoryReport category) => category.Confidence?.ToString().ToLowerInvariant() ?? "–";

    public static string Exposure(ExposureReport? exposure) => exposure is null
        ? "n/a"
        : $"{exposure.Band} ({exposure.WithFinding} of {exposure.Sites} sites)";

    public static string Impact(AuditReport report) => report.Velocity.Impact is not { } impact
        ? "No logs: hours and velocity are not measured."
        : $"{string.Join(" + ", report.Categories.Select(category => Number(category.HoursPerWeek ?? 0)))} = {Number(report.Velocity.HoursPerWeek!.Value)} h/week; ÷ {Number(report.Settings.Capacity)} h = {Percent(impact)}; ÷ {Number(report.Settings.HoursPerWeek)} h = {Hours(report.Velocity.FullTimeEquivalents!.Value)} full-time engineers";

    public static string? Points(AuditReport report) => report.Velocity is not { PotentialPoints: { } potential, LostPoints: { } lost, Impact: { } impact }
        ? null
        : $"{Number(report.Settings.VelocityPoints!.Value)} ÷ (1 − {Number(impact)}) = {Number(Math.Round(potential, 1))} points a sprint without debt: {Number(Math.Round(lost, 1))} lost (taking speed to grow with time)";

    public static string Maintenance(AuditReport report) => report.Velocity.MaintenanceShare is not { } share
        ? "No logs: not measured."
        : $"({Number(report.Velocity.HoursPerWeek!.Value)} debt h + {Number(report.Velocity.MaintenanceHours)} maintenance h ÷ {report.Window.Weeks}) ÷ {Number(report.Settings.Capacity)} h = {(report.Velocity.MaintenanceIsFloor ? "at least " : "")}{Percent(share)}; watch from {Percent(report.Settings.Watch)}, critical above {Percent(report.Settings.Critical)}";

    public static string Value(ItemReport item, AuditReport report) =>
        $"({Number(item.Incidents)} + ½) ÷ {report.Window.Weeks} × (1 + {item.Radius}) = {Number(item.Value)}";

    public static string Effort(ItemReport item) => item.Effort.PerFinding == 0
        ? $"{Number(item.Effort.Hours)} h ({item.Effort.Source})"
        : $"{Number(item.Effort.Fixed)} + {Number(item.Effort.PerFinding)} × {item.Effort.Findings} = {Number(item.Effort.Hours)} h ({item.Effort.Source})";

    public static string Payback(ItemReport item) => item.PaybackWeeks is not { } weeks
        ? "no logged hours name this item"
        : $"{Number(item.Effort.Hours)} h ÷ {Number(item.HoursPerWeek)} h/week = {Weeks(weeks)} weeks";

    public static string Budget(AuditReport report) =>
        $"⌊{Number(report.Settings.Allocation)} × {Number(report.Settings.Capacity)} h × {report.Settings.SprintWeeks} weeks⌋ = {Number(report.Plan.Budget)} h";

    public static string Principal(AuditReport report) => report.Plan.PaybackWeeks is not { } weeks
        ? $"{Number(report.Plan.PrincipalHours)} h to repair everything"
        : $"{Number(report.Plan.PrincipalHours)} h to repair everything ÷ {Number(report.Velocity.HoursPerWeek!.Value)} h/week = {Weeks(weeks)} weeks to pay back";

    public static string Recovered(SprintReport sprint) => sprint.ImpactAfter is not { } after
        ? $"recovers up to {Hours(sprint.RecoveredHoursPerWeek)} h/week"
        : $"recovers up to {Hours(sprint.RecoveredHoursPerWeek)} h/week; then {Percent(after)} of the team's time, if the fixes remove the cause entirely";

    /// <summary>Where the metric's number comes from.</summary>
    public static string Metric(MetricReport metric) => metric.Value is null
        ? metric.Note ?? "nothing to measure"
        : $"{metric.Part} {(metric.IsShare ? "÷" : "of")} {metric.Whole}{(metric.Note is null ? "" : "; " + metric.Note)}";

    /// <summary>The line published figures give to compare with; not a target.</summary>
    public const string Context = "For comparison: developers lost 23 % of their time to debt in Besker et al. (2018); 42 % went to maintenance and bad code in Stripe's survey (2018).";
}
