using System.Collections.Immutable;

namespace MlDebt.Tool.Inputs;

/// <summary>Something went wrong in production and people spent hours on it.</summary>
internal sealed record Incident(
    string Id,
    DateOnly Date,
    string? Title,
    ImmutableArray<CategoryWeight> Categories,
    decimal Hours,
    bool Estimated,
    string? Severity,
    DebtLinks Links,
    string? Source);

/// <summary>Every incident the team wrote down; <see cref="Given"/> tells an empty log from none.</summary>
internal sealed record IncidentLog(bool Given, ImmutableArray<Incident> Incidents)
{
    public static IncidentLog None { get; } = new(false, []);
}
