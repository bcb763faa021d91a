using System.Collections.Immutable;
using MlDebt.Tool.History;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Planning;

namespace MlDebt.Tool.Scoring;

/// <summary>What else an audit may know, beside the source and the logs.</summary>
internal sealed record AuditExtras(CoverageLog Coverage, ImmutableArray<Snapshot> History, int Sprints, string Tool)
{
    public static AuditExtras None { get; } = new(CoverageLog.None, [], Planner.DefaultSprints, "0.1.0");
}

/// <summary>The whole audit as one pure function: the same input gives the same report, on any machine and any day.</summary>
internal static class Audit
{
    public static AuditReport Compute(AnalysedSource source, AuditConfig config, IncidentLog incidents, TimeLog time, DateOnly asOf, AuditExtras? extras = null)
    {
        extras ??= AuditExtras.None;
        var window = new LogWindow(incidents, time, asOf, config.WindowWeeks);
        var items = DebtItems.Of(source, config);
        var reports = ItemReports.Of(items, window);
        var categories = CategoryNames.All.Select(category => CategoryScorer.Score(category, window, config, Findings(category, source, reports))).ToImmutableArray();
        var velocity = Velocity.Of(categories, window, config);
        var settings = Settings(config);
        var steps = ManualSteps.Of(source);
        return new(
            AuditReport.SchemaName,
            extras.Tool,
            Ruleset.Of(extras.Tool, source.Rules),
            source.Commit,
            asOf,
            new(window.From, window.To, window.Weeks),
            window.ToReport(),
            settings,
            categories,
            velocity,
            WeeklyHours.Of(window),
            reports,
            Planner.Plan(reports, settings, velocity.HoursPerWeek, extras.Sprints),
            TrackedMetrics.Of(source, extras.Coverage, steps, extras.History),
            Sorted(source.Findings),
            [.. source.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            source.RadiusMeasured,
            steps,
            AuditNotes.Of(source, config, window, items, velocity),
            source.IncompleteReasons);
    }

    private static CategoryFindings Findings(DebtCategory category, AnalysedSource source, ImmutableArray<ItemReport> items)
    {
        var all = source.Findings.Where(finding => finding.Category == category).ToArray();
        var open = all.Where(finding => finding.Suppression is null).ToArray();
        return new(
            Exposure.Of(category, source.Facts, open),
            open.Length,
            all.Length - open.Length,
            all.Count(finding => finding.Suppression is { Justification: null }),
            items.Where(item => item.Category == category).Sum(item => item.Effort.Hours));
    }

    private static ImmutableArray<DebtFinding> Sorted(ImmutableArray<DebtFinding> findings) =>
    [
        .. findings.OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal),
    ];

    private static SettingsReport Settings(AuditConfig config) => new(
        config.Team.Engineers,
        config.Team.HoursPerWeek,
        config.Team.Capacity,
        config.Team.Assumed,
        config.Sprint.Weeks,
        config.Sprint.Allocation,
        config.Sprint.VelocityPoints,
        config.Bands.FrequencyPerWeek,
        config.Bands.TimeShare,
        config.Combine == Combine.Max ? "max" : "mean",
        config.Maintenance.Watch,
        config.Maintenance.Critical);
}
