using System.Collections.Immutable;

namespace MlDebt.Tool.Model;

/// <summary>Findings of one rule in one type or file: the unit a team plans with.</summary>
internal sealed record ItemReport(
    string Id,
    string? Name,
    string Title,
    string RuleId,
    DebtCategory Category,
    string Place,
    ImmutableArray<string> Fingerprints,
    EffortReport Effort,
    int Radius,
    decimal Incidents,
    decimal LinkedIncidents,
    decimal Value,
    decimal HoursPerWeek,
    decimal? PaybackWeeks,
    decimal? Density,
    string? Defer,
    bool Pin)
{
    /// <summary>The short name where the team gave one.</summary>
    public string Label => Name ?? Id;
}

/// <summary>Hours to repair an item, and where the two numbers come from.</summary>
internal sealed record EffortReport(decimal Hours, decimal Fixed, decimal PerFinding, int Findings, string Source);

/// <summary>What to repair next, sprint by sprint.</summary>
internal sealed record PlanReport(
    decimal Budget,
    ImmutableArray<SprintReport> Sprints,
    ImmutableArray<Deferral> Deferred,
    ImmutableArray<string> NeedsSplitting,
    decimal PrincipalHours,
    decimal? PaybackWeeks,
    bool AllocationIsHigh);

/// <summary>An item the team decided to leave, with its reason.</summary>
internal sealed record Deferral(string Item, string Reason);

/// <summary>One sprint: the best set of items within the budget, beside what picking by value per hour would have chosen.</summary>
internal sealed record SprintReport(
    int Number,
    ImmutableArray<PlannedWork> Work,
    decimal Value,
    decimal Hours,
    decimal Spare,
    ImmutableArray<string> Greedy,
    decimal GreedyValue,
    decimal GreedyHours,
    decimal RecoveredHoursPerWeek,
    decimal? ImpactAfter);

/// <summary>An item, or one part of an item too large for a sprint.</summary>
internal sealed record PlannedWork(string Item, int Part, int Parts, decimal Hours, decimal Value, decimal HoursPerWeek)
{
    /// <summary>The item with the part done of it.</summary>
    public string Label => Parts == 1 ? Item : $"{Item} ({Part}/{Parts})";
}
