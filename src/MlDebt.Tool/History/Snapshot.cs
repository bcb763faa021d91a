using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.History;

/// <summary>One line of the history: the numbers of one audit, small enough to keep for years.</summary>
internal sealed record Snapshot(
    int Schema,
    string? Commit,
    DateOnly? CommitDate,
    DateOnly AsOf,
    string Tool,
    string Ruleset,
    int WindowWeeks,
    ImmutableArray<CategorySnapshot> Categories,
    decimal? HoursPerWeek,
    decimal? Impact,
    decimal? MaintenanceShare,
    ImmutableSortedDictionary<string, decimal?> Metrics,
    ImmutableSortedDictionary<string, int> Rules,
    ImmutableArray<ManualStep> ManualSteps,
    string? Failure)
{
    public const int CurrentSchema = 1;
}

/// <summary>One category as the history keeps it.</summary>
internal sealed record CategorySnapshot(
    DebtCategory Category,
    decimal? Incidents,
    decimal? Hours,
    int? FrequencyBand,
    int? TimeBand,
    int? Score,
    int? ScoreLow,
    int? ScoreHigh,
    int Open,
    int Accepted,
    decimal Principal);
