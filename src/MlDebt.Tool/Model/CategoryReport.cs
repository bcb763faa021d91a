namespace MlDebt.Tool.Model;

/// <summary>Which logs a score stands on.</summary>
internal enum Evidence
{
    /// <summary>No log: exposure only.</summary>
    None,

    /// <summary>Incidents without a time log: hours are a floor.</summary>
    IncidentsOnly,

    /// <summary>A time log without incidents: frequency is unknown.</summary>
    TimeOnly,

    /// <summary>Both logs.</summary>
    Both,
}

/// <summary>How far a score can be wrong.</summary>
internal enum Confidence
{
    /// <summary>The range is wider than two scores, or a log is missing, short or estimated.</summary>
    Low,

    /// <summary>Two neighbouring scores are in the range.</summary>
    Medium,

    /// <summary>One score only is in the range.</summary>
    High,
}

/// <summary>One category with every number its score was made of; null is "not measured", never zero.</summary>
internal sealed record CategoryReport(
    DebtCategory Category,
    Evidence Evidence,
    decimal? Incidents,
    FrequencyReport? Frequency,
    decimal IncidentHours,
    decimal WorkaroundHours,
    decimal? HoursPerWeek,
    decimal? Share,
    int? TimeBand,
    int? Score,
    int? ScoreLow,
    int? ScoreHigh,
    Confidence? Confidence,
    int IncidentRows,
    int TimeRows,
    ExposureReport? Exposure,
    int Open,
    int Accepted,
    int Unexplained,
    decimal PrincipalHours);

/// <summary>The incident rate a week with its 80 % interval, and the bands of all three.</summary>
internal sealed record FrequencyReport(decimal PerWeek, int Band, double Low, double High, int LowBand, int HighBand);

/// <summary>The share of the inventoried sites of a category that have an open finding.</summary>
internal sealed record ExposureReport(int Sites, int WithFinding, int Band);
