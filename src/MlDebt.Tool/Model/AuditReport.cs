using System.Collections.Immutable;

namespace MlDebt.Tool.Model;

/// <summary>The finished audit: every writer, gate and chart takes its numbers from here and nowhere else.</summary>
internal sealed record AuditReport(
    string Schema,
    string Tool,
    string Ruleset,
    string? Commit,
    DateOnly AsOf,
    WindowReport Window,
    LogReport Logs,
    SettingsReport Settings,
    ImmutableArray<CategoryReport> Categories,
    VelocityReport Velocity,
    ImmutableArray<WeekReport> Weeks,
    ImmutableArray<ItemReport> Items,
    PlanReport Plan,
    ImmutableArray<MetricReport> Metrics,
    ImmutableArray<DebtFinding> Findings,
    ImmutableArray<RuleInfo> Rules,
    bool RadiusMeasured,
    ImmutableArray<ManualStep> ManualSteps,
    ImmutableArray<string> Notes,
    ImmutableArray<string> IncompleteReasons)
{
    public const string SchemaName = "mldebt-audit/1";

    /// <summary>Findings nobody accepted.</summary>
    public IEnumerable<DebtFinding> OpenFindings() => Findings.Where(finding => finding.Suppression is null);
}

/// <summary>The days the logs are counted over, both ends included.</summary>
internal sealed record WindowReport(DateOnly From, DateOnly To, int Weeks);

/// <summary>The hours one week of the window lost to each category, in the order of the categories.</summary>
internal sealed record WeekReport(DateOnly From, ImmutableArray<decimal> Hours);

/// <summary>How much the team wrote down, and what of it lies in the window.</summary>
internal sealed record LogReport(bool IncidentsGiven, int IncidentRows, int IncidentsOutside, bool TimeGiven, int TimeRows, int TimeOutside, int WeeksCovered);

/// <summary>The numbers every formula uses, so that a reader can compute along.</summary>
internal sealed record SettingsReport(
    decimal? Engineers,
    decimal HoursPerWeek,
    decimal Capacity,
    bool CapacityAssumed,
    int SprintWeeks,
    decimal Allocation,
    decimal? VelocityPoints,
    ImmutableArray<decimal> FrequencyPerWeek,
    ImmutableArray<decimal> TimeShare,
    string Combine,
    decimal Watch,
    decimal Critical);

/// <summary>A step of a deployment somebody does by hand, as the history remembers it.</summary>
internal sealed record ManualStep(string Id, string Path);
