namespace MlDebt.Tool.Model;

/// <summary>Which side of its lines the share of maintenance lies on.</summary>
internal enum MaintenanceState
{
    /// <summary>Below the watch line.</summary>
    Fine,

    /// <summary>On or above the watch line, not above the critical one.</summary>
    Watch,

    /// <summary>Above the critical line.</summary>
    Critical,
}

/// <summary>What the debt costs the team; null is "not measured".</summary>
internal sealed record VelocityReport(
    decimal? HoursPerWeek,
    decimal? Impact,
    decimal? FullTimeEquivalents,
    decimal? PotentialPoints,
    decimal? LostPoints,
    decimal MaintenanceHours,
    decimal? MaintenanceShare,
    bool MaintenanceIsFloor,
    MaintenanceState? MaintenanceState);

/// <summary>One of the four tracked metrics; a value of null is "n/a", with the reason in the note.</summary>
internal sealed record MetricReport(string Key, string Title, decimal? Value, bool IsShare, int Part, int Whole, decimal? Before, string? Note);
