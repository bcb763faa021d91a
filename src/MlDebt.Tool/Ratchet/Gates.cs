using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Ratchet;

/// <summary>Judges the numbers of an audit.</summary>
internal static class Gates
{
    /// <summary>Every condition that was asked for. What was never measured holds no condition: a gate that cannot see must not wave through.</summary>
    public static ImmutableArray<Gate> Judge(AuditReport report, GateOptions options) =>
    [
        .. options.MaxHours is { } hours ? [Most("--max-hours", report.Velocity.HoursPerWeek, hours, value => FormattableString.Invariant($"{value:0.##} h a week"))] : NoGates,
        .. options.MaxScore is { } score ? Scores(report, score) : NoGates,
        .. options.MaxMaintenance is { } share ? [Most("--max-maintenance", report.Velocity.MaintenanceShare, share, Percent)] : NoGates,
        .. options.MinMonitoring is { } least ? [Monitoring(report, least)] : NoGates,
        .. options.Metrics ? report.Metrics.Where(metric => metric is { IsShare: true, Before: not null }).Select(metric => NotFallen(metric, options.Tolerance)) : NoGates,
    ];

    private static Gate[] NoGates => [];

    private static Gate Most(string name, decimal? value, decimal most, Func<decimal, string> text) => value is { } measured
        ? new(name, measured <= most, $"{text(measured)}, allowed are {text(most)}")
        : new(name, false, "not measured: keep incidents.csv and timelog.csv (`mldebt init` writes both)");

    private static IEnumerable<Gate> Scores(AuditReport report, int most)
    {
        var scored = report.Categories.Where(category => category.Score is not null).ToList();
        return scored.Count == 0
            ? [new("--max-score", false, "no category has a score: keep incidents.csv and timelog.csv (`mldebt init` writes both)")]
            : scored.Select(category => new Gate("--max-score", category.Score <= most, $"{category.Category.ToString().ToLowerInvariant()} scores {category.Score}, allowed is {most}"));
    }

    private static Gate Monitoring(AuditReport report, decimal least)
    {
        var metric = report.Metrics.Single(metric => metric.Key == "monitoringCoverage");
        return metric.Value is { } value
            ? new("--min-monitoring", value >= least, $"{Percent(value)} ({metric.Part} of {metric.Whole} models), wanted are {Percent(least)}")
            : new("--min-monitoring", false, metric.Note ?? "not measured");
    }

    private static Gate NotFallen(MetricReport metric, decimal tolerance) => metric.Value is { } value
        ? new("--ratchet metrics", value >= metric.Before - tolerance, $"{metric.Title}: {Percent(value)}, before {Percent(metric.Before!.Value)}")
        : new("--ratchet metrics", false, $"{metric.Title}: {metric.Note ?? "not measured"}, before {Percent(metric.Before!.Value)}");

    private static string Percent(decimal share) => FormattableString.Invariant($"{100 * share:0.#} %");
}
