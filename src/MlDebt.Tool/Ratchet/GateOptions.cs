namespace MlDebt.Tool.Ratchet;

/// <summary>The conditions of a check; all are optional and all mean "no worse than".</summary>
/// <param name="MaxHours">Most hours a week debt may cost.</param>
/// <param name="MaxScore">Highest score any category may have.</param>
/// <param name="MaxMaintenance">Largest maintenance share.</param>
/// <param name="MinMonitoring">Smallest monitoring coverage.</param>
/// <param name="Metrics">Whether a tracked share may not fall.</param>
/// <param name="Tolerance">By how much it may fall all the same.</param>
internal sealed record GateOptions(decimal? MaxHours = null, int? MaxScore = null, decimal? MaxMaintenance = null, decimal? MinMonitoring = null, bool Metrics = false, decimal Tolerance = 0);
