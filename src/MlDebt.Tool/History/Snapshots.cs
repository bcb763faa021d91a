using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.History;

/// <summary>Makes the line of the history that an audit leaves behind.</summary>
internal static class Snapshots
{
    public static Snapshot Of(AuditReport report, DateOnly? commitDate) => new(
        Snapshot.CurrentSchema,
        report.Commit,
        commitDate,
        report.AsOf,
        report.Tool,
        report.Ruleset,
        report.Window.Weeks,
        [.. report.Categories.Select(Category)],
        report.Velocity.HoursPerWeek,
        report.Velocity.Impact,
        report.Velocity.MaintenanceShare,
        report.Metrics.ToImmutableSortedDictionary(metric => metric.Key, metric => metric.Value, StringComparer.Ordinal),
        report.OpenFindings().GroupBy(finding => finding.RuleId).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal),
        report.ManualSteps,
        null);

    /// <summary>A commit that could not be audited: recorded as such, so that a gap in the line has a reason.</summary>
    public static Snapshot Failed(string commit, DateOnly? commitDate, DateOnly asOf, string tool, string ruleset, string reason) => new(
        Snapshot.CurrentSchema, commit, commitDate, asOf, tool, ruleset, 0, [], null, null, null,
        ImmutableSortedDictionary<string, decimal?>.Empty, ImmutableSortedDictionary<string, int>.Empty, [], reason);

    private static CategorySnapshot Category(CategoryReport category) => new(
        category.Category,
        category.Incidents,
        category.HoursPerWeek,
        category.Frequency?.Band,
        category.TimeBand,
        category.Score,
        category.ScoreLow,
        category.ScoreHigh,
        category.Open,
        category.Accepted,
        category.PrincipalHours);
}
