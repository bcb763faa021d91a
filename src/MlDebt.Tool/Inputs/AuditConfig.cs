using System.Collections.Immutable;

namespace MlDebt.Tool.Inputs;

/// <summary>Everything a team can set in mldebt.yml; the defaults are those of the documentation.</summary>
internal sealed record AuditConfig
{
    public static AuditConfig Default { get; } = new();

    public TeamConfig Team { get; init; } = new(null, 40, null);

    public SprintConfig Sprint { get; init; } = new(2, 0.20m, null);

    public int WindowWeeks { get; init; } = 8;

    public BandConfig Bands { get; init; } = new([0m, 0.25m, 0.5m, 1m], [0.01m, 0.04m, 0.08m, 0.20m]);

    public Combine Combine { get; init; } = Combine.Mean;

    public MaintenanceConfig Maintenance { get; init; } = new(0.30m, 0.40m);

    public InputConfig Inputs { get; init; } = new(["incidents.csv"], ["timelog.csv"], [], []);

    /// <summary>Effort by rule id or path glob.</summary>
    public ImmutableSortedDictionary<string, EffortConfig> Effort { get; init; } = ImmutableSortedDictionary.Create<string, EffortConfig>(StringComparer.Ordinal);

    /// <summary>Attributes that mark an entry point beside the known ones.</summary>
    public ImmutableArray<string> EntryPointAttributes { get; init; } = [];

    public ImmutableSortedDictionary<string, ItemConfig> Items { get; init; } = ImmutableSortedDictionary.Create<string, ItemConfig>(StringComparer.Ordinal);

    public ImportConfig Import { get; init; } = new(ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, string>.Empty);
}

/// <summary>Who works: capacity is engineers × hours unless it is given itself.</summary>
internal sealed record TeamConfig(decimal? Engineers, decimal HoursPerWeek, decimal? CapacityHoursPerWeek)
{
    /// <summary>Nobody said how large the team is; every share then stands on one engineer, and the report says so.</summary>
    public bool Assumed => Engineers is null && CapacityHoursPerWeek is null;

    public decimal Capacity => CapacityHoursPerWeek ?? (Engineers ?? 1) * HoursPerWeek;

    public decimal Headcount => Engineers ?? Capacity / HoursPerWeek;
}

/// <summary>The sprint a plan fills.</summary>
internal sealed record SprintConfig(int Weeks, decimal Allocation, decimal? VelocityPoints);

/// <summary>Upper ends of frequency bands 1–4 (inclusive) and lower ends of time bands 2–5 (inclusive).</summary>
internal sealed record BandConfig(ImmutableArray<decimal> FrequencyPerWeek, ImmutableArray<decimal> TimeShare);

/// <summary>How two bands make one score.</summary>
internal enum Combine
{
    /// <summary>Their mean, ties upward.</summary>
    Mean,

    /// <summary>The higher one.</summary>
    Max,
}

/// <summary>The lines drawn for the share of maintenance.</summary>
internal sealed record MaintenanceConfig(decimal Watch, decimal Critical);

/// <summary>Files beside the code, as globs relative to the configuration.</summary>
internal sealed record InputConfig(ImmutableArray<string> Incidents, ImmutableArray<string> TimeLog, ImmutableArray<string> Coverage, ImmutableArray<string> Manifests);

/// <summary>Hours to repair: once for the item, and again for each finding.</summary>
internal sealed record EffortConfig(decimal Fixed, decimal PerFinding)
{
    public decimal Hours(int findings) => Fixed + (PerFinding * findings);
}

/// <summary>What the team decided about one item.</summary>
internal sealed record ItemConfig(string? Name, string? Title, decimal? Effort, string? Defer, bool Pin);

/// <summary>How tickets become rows: label to category, and which column of a foreign CSV holds which field.</summary>
internal sealed record ImportConfig(ImmutableSortedDictionary<string, string> Labels, ImmutableSortedDictionary<string, string> Columns);
