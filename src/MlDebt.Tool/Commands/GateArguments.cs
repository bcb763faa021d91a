using System.CommandLine;
using MlDebt.Tool.Ratchet;

namespace MlDebt.Tool.Commands;

/// <summary>The options that ask for numbers.</summary>
internal sealed class GateArguments
{
    private Option<decimal?> MaxHours { get; } = new("--max-hours") { Description = "Most hours a week debt may cost." };

    private Option<int?> MaxScore { get; } = new("--max-score") { Description = "Highest score a category may have, 1 to 5." };

    private Option<decimal?> MaxMaintenance { get; } = new("--max-maintenance") { Description = "Largest maintenance share, e.g. 0.40." };

    private Option<decimal?> MinMonitoring { get; } = new("--min-monitoring") { Description = "Smallest monitoring coverage, e.g. 0.8." };

    private Option<string?> Ratchet { get; } = new("--ratchet") { Description = "metrics: no tracked share may fall below the last recorded audit." };

    private Option<decimal> Tolerance { get; } = new("--tolerance") { Description = "By how much a tracked share may fall all the same, e.g. 0.01." };

    /// <summary>Adds all to a command.</summary>
    public void AddTo(Command command)
    {
        Ratchet.AcceptOnlyFromAmong("metrics");
        foreach (var option in new Option[] { MaxHours, MaxScore, MaxMaintenance, MinMonitoring, Ratchet, Tolerance })
            command.Options.Add(option);
    }

    /// <summary>What the user asked for.</summary>
    public GateOptions Read(ParseResult parsed) => new(
        parsed.GetValue(MaxHours),
        parsed.GetValue(MaxScore),
        parsed.GetValue(MaxMaintenance),
        parsed.GetValue(MinMonitoring),
        parsed.GetValue(Ratchet) is not null,
        parsed.GetValue(Tolerance));
}
