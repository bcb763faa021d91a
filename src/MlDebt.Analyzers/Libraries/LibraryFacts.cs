using System.Collections.Immutable;

namespace MlDebt.Analyzers.Libraries;

/// <summary>Why a library is described.</summary>
public enum LibraryKind
{
    /// <summary>An ML library: referencing it switches the rules on.</summary>
    Ml,

    /// <summary>What ML code stands on (the base library, configuration, hosting): known, but switches nothing on.</summary>
    Platform,

    /// <summary>A test framework: referencing it makes a test project.</summary>
    Test,
}

/// <summary>One facts file: a library and what its members mean.</summary>
/// <param name="Name">The library's name as its users say it.</param>
/// <param name="Kind">Why it is described.</param>
/// <param name="Assemblies">Simple names of its assemblies; empty when the facts are about the user's own source.</param>
/// <param name="Facts">The facts, in file order.</param>
public sealed record LibraryFacts(string Name, LibraryKind Kind, ImmutableArray<string> Assemblies, ImmutableArray<Fact> Facts);
