using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>One question to <see cref="CallReach"/>: breadth first from the member back to what starts it, so that each way found is the shortest.</summary>
internal sealed class ReachSearch
{
    private const int MostMembers = 400;
    private const int MostUses = 5_000;

    private readonly Dictionary<ISymbol, CallEdge?> _next = new(SymbolEqualityComparer.Default);
    private readonly List<ISymbol> _order = new();
    private readonly List<CallEdge> _edges = new();
    private readonly List<(EntryPoint Entry, CallEdge? First)> _entries = new();
    private readonly CallReach _reach;
    private readonly CancellationToken _token;
    private int _spent;
    private bool _isComplete = true;

    public ReachSearch(CallReach reach, CancellationToken token)
    {
        _reach = reach;
        _token = token;
    }

    /// <summary>The ways to a member.</summary>
    public Reach To(ISymbol member)
    {
        Visit(member, null);
        return Answer(member);
    }

    /// <summary>The ways to a site, whose edges lead to the members around it.</summary>
    public Reach To(ImmutableArray<CallEdge> site)
    {
        foreach (var edge in site)
            Follow(edge);
        return Answer(null);
    }

    private Reach Answer(ISymbol? target)
    {
        for (var i = 0; i < _order.Count; i++)
        {
            _token.ThrowIfCancellationRequested();
            if (i >= MostMembers || _spent > MostUses)
            {
                _isComplete = false;
                break;
            }

            Expand(_order[i]);
        }

        var paths = _entries.Select(e => new ReachPath(e.Entry, StepsFrom(e.First, e.Entry.Member))).ToImmutableArray();
        var slice = _order.Select(Coded).Concat(_entries.Select(e => new ReachMember(e.Entry.Member, e.Entry.Code))).Distinct().ToImmutableArray();
        var (pace, hot) = PaceSearch.Of(_edges, _entries, target);
        return new(paths, slice, _isComplete || pace.IsHot() ? pace : Pace.Unknown, hot, _isComplete);
    }

    private void Expand(ISymbol member)
    {
        var calls = _reach.Edges.To(member, _token);
        _spent += calls.Cost;
        _isComplete &= calls.IsComplete;
        if (_reach.Entries.Of(member, _token) is { } kind)
            Start(kind, member);
        var others = calls.Edges.Where(e => !SymbolEqualityComparer.Default.Equals(e.Caller, member)).ToList();
        if (others.Count == 0 && calls.IsComplete && _reach.Entries.Of(member, _token) is null)
            Start(_reach.Entries.IsPublicApi(member) ? EntryKind.PublicApi : EntryKind.Uncalled, member);
        foreach (var edge in others)
            Follow(edge);
    }

    private void Start(EntryKind kind, ISymbol member) => _entries.Add((new(kind, member, Coded(member).Code), _next[member]));

    private void Follow(CallEdge edge)
    {
        if (edge.Entry is { } entry)
        {
            if (_entries.All(e => e.Entry != entry))
                _entries.Add((entry, edge));
            if (SymbolEqualityComparer.Default.Equals(entry.Member, edge.Callee))
                return;
        }
        else
        {
            Visit(edge.Caller, edge);
        }

        _edges.Add(edge);
    }

    private void Visit(ISymbol member, CallEdge? next)
    {
        if (_next.ContainsKey(member))
            return;
        _next[member] = next;
        _order.Add(member);
    }

    /// <summary>The steps from an entry point on; a method a framework was handed starts with its own.</summary>
    private ImmutableArray<CallEdge> StepsFrom(CallEdge? first, ISymbol start)
    {
        var steps = ImmutableArray.CreateBuilder<CallEdge>();
        for (var edge = first; edge is not null; edge = edge.Callee is null ? null : _next[edge.Callee])
            if (steps.Count > 0 || !SymbolEqualityComparer.Default.Equals(edge.Callee, start))
                steps.Add(edge);
        return steps.ToImmutable();
    }

    private ReachMember Coded(ISymbol member) =>
        new(member, _reach.Source.Declaration(member, _token) ?? _reach.Source.Declaration(member.ContainingSymbol, _token) ?? _reach.Source.Trees[0].GetRoot(_token));
}
