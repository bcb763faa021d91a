using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>One way from an entry point to the member that was asked about.</summary>
/// <param name="Entry">Where it starts.</param>
/// <param name="Steps">The calls on the way, the first at the entry point.</param>
internal sealed record ReachPath(EntryPoint Entry, ImmutableArray<CallEdge> Steps)
{
    /// <summary>The types that must have been made for the way to be open: those behind contracts.</summary>
    public IEnumerable<INamedTypeSymbol> Conditions => Steps.Select(s => s.Needs).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>True when the way leads through a container.</summary>
    public bool NeedsContainer => Steps.Any(s => s.Kind == CallKind.Registered);
}

/// <summary>One member between an entry point and the member that was asked about, and the code of it that runs.</summary>
internal sealed record ReachMember(ISymbol Member, SyntaxNode Code);

/// <summary>How a member is reached.</summary>
/// <param name="Paths">The shortest way from each entry point, nearest entry point first.</param>
/// <param name="Slice">Every member on some way, the asked one first.</param>
/// <param name="Pace">How often it runs: <see cref="Pace.Once"/>, <see cref="Pace.Loop"/>, <see cref="Pace.Request"/>; else unknown.</param>
/// <param name="HotPath">A way on which it runs again and again, or null.</param>
/// <param name="IsComplete">False when the budget ran out: there may be more.</param>
internal sealed record Reach(ImmutableArray<ReachPath> Paths, ImmutableArray<ReachMember> Slice, Pace Pace, ReachPath? HotPath, bool IsComplete)
{
    /// <summary>Every entry point, nearest first.</summary>
    public IEnumerable<EntryPoint> EntryPoints => Paths.Select(p => p.Entry);

    /// <summary>True when it is known to run for each request or in a loop.</summary>
    public bool IsOnHotPath => HotPath is not null;

    /// <summary>True when it is known to run once: nothing else is possible, and nothing was left out.</summary>
    public bool IsStartupOnly => Pace == Pace.Once && IsComplete;
}
