using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Descriptors;

/// <summary>What a rule promises about false alarms; its severity follows from the promise and from nothing else.</summary>
public enum Promise
{
    /// <summary>Measured precision on labelled code is at least 0.95: a warning.</summary>
    Certain,

    /// <summary>Nearly always debt, but some teams mean it: information, raised by the Recommended preset.</summary>
    Likely,

    /// <summary>A matter of policy: off until a team asks for it.</summary>
    Advisory,
}

/// <summary>Turns a promise into what the compiler understands.</summary>
internal static class PromiseExtensions
{
    public static DiagnosticSeverity Severity(this Promise promise) =>
        promise == Promise.Certain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;

    public static bool IsOnByDefault(this Promise promise) => promise != Promise.Advisory;
}
