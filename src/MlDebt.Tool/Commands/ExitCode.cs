namespace MlDebt.Tool.Commands;

/// <summary>What the tool answers to the shell; the worst wins.</summary>
internal static class ExitCode
{
    /// <summary>Done; findings do not matter to an audit.</summary>
    public const int Fine = 0;

    /// <summary>A gate failed; only <c>check</c> says so.</summary>
    public const int GateFailed = 1;

    /// <summary>Wrong usage, configuration or input.</summary>
    public const int Usage = 2;

    /// <summary>The analysis is not whole.</summary>
    public const int Incomplete = 3;

    /// <summary>A server did not take what was sent.</summary>
    public const int PushFailed = 4;

    /// <summary>Somebody pressed Ctrl+C.</summary>
    public const int Cancelled = 130;
}
