using System.Collections.Immutable;

namespace MlDebt.Tool.Commands;

/// <summary>What an audit shall look at.</summary>
/// <param name="Path">Folder, solution or project; null for the current folder.</param>
/// <param name="AsOf">The last day of the window.</param>
internal sealed record AuditRequest(string? Path, DateOnly AsOf)
{
    /// <summary>Globs of logs that CI made; empty to make them.</summary>
    public ImmutableArray<string> Sarif { get; init; } = [];

    /// <summary>False to read the logs of the last audit.</summary>
    public bool Build { get; init; } = true;

    /// <summary>True to build even where nothing changed.</summary>
    public bool Fresh { get; init; }

    /// <summary>False to do without a call graph.</summary>
    public bool Reach { get; init; } = true;

    /// <summary>The configuration file, where named.</summary>
    public string? Config { get; init; }

    /// <summary>The incident log, where named.</summary>
    public string? Incidents { get; init; }

    /// <summary>The time log, where named.</summary>
    public string? TimeLog { get; init; }

    /// <summary>Globs of coverage reports, where named.</summary>
    public ImmutableArray<string> Coverage { get; init; } = [];

    /// <summary>Length of the window, where it differs from the configuration.</summary>
    public int? Weeks { get; init; }
}
