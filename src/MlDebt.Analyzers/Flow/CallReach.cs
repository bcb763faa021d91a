using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// Answers from where code can be reached: backwards, on demand, over the whole compilation, within a budget. What it
/// cannot see it says so.
/// </summary>
internal sealed class CallReach
{
    private readonly ConcurrentDictionary<ISymbol, Reach> _ofMembers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, Reach> _ofSites = new();

    public CallReach(SourceView source, MlLibraries libraries)
    {
        Source = source;
        Entries = new(source, libraries);
        Edges = new(source, libraries, Entries);
    }

    internal SourceView Source { get; }

    internal EntryPoints Entries { get; }

    internal CallEdges Edges { get; }

    /// <summary>How a method, property, field initializer or type is reached.</summary>
    public Reach Of(ISymbol member, CancellationToken token)
    {
        var node = CallEdges.NodeOf(member);
        return _ofMembers.TryGetValue(node, out var known) ? known : _ofMembers.GetOrAdd(node, new ReachSearch(this, token).To(node));
    }

    /// <summary>How one place in the code is reached: with the loop, guard or function it stands in.</summary>
    public Reach Of(SyntaxNode site, CancellationToken token) =>
        _ofSites.TryGetValue(site, out var known) ? known : _ofSites.GetOrAdd(site, new ReachSearch(this, token).To(Edges.From(site, token)));

    /// <summary>What makes a member run, one step back.</summary>
    public ImmutableArray<CallEdge> Callers(ISymbol member, CancellationToken token) => Edges.To(CallEdges.NodeOf(member), token).Edges;
}
