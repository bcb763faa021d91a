using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary>What a command has around it; tests bring their own.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where everything else goes: a report that is piped on holds the report alone.</param>
/// <param name="Runner">Runs other programs.</param>
/// <param name="Today">The day, unless the user names another.</param>
internal sealed record Session(TextWriter Out, TextWriter Error, IProcessRunner Runner, DateOnly Today)
{
    /// <summary>How much is said.</summary>
    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>True where colours and moving lines may be used.</summary>
    public bool Colours { get; init; }

    /// <summary>Says what is going on, for people who wait.</summary>
    public void Progress(string step)
    {
        if (Verbosity >= Verbosity.Normal)
            Error.WriteLine($"mldebt: {step}");
    }

    /// <summary>Says what happened, unless nobody wants to know.</summary>
    public void Say(string line)
    {
        if (Verbosity > Verbosity.Quiet)
            Error.WriteLine(line);
    }
}

/// <summary>How much is said beside the result.</summary>
internal enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>What happened, not how it went.</summary>
    Minimal,

    /// <summary>Each step of long work.</summary>
    Normal,
}
