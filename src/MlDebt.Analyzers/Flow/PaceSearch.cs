using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>How often a member runs: the pace of each entry point, carried along every call to it.</summary>
internal sealed class PaceSearch
{
    private readonly ILookup<ISymbol, CallEdge> _byCaller;
    private readonly ISymbol? _target;
    private readonly HashSet<(ISymbol, Pace)> _seen = new(SeenComparer.Instance);
    private readonly Queue<State> _open = new();
    private Pace _strongest = Pace.Same;
    private State? _hot;

    private PaceSearch(IEnumerable<CallEdge> edges, ISymbol? target)
    {
        _byCaller = edges.Where(e => e.Entry is null).ToLookup(e => e.Caller, SymbolEqualityComparer.Default);
        _target = target;
    }

    /// <summary>The strongest pace that arrives at the target, and the shortest way on which it is hot; the target is null for a site.</summary>
    public static (Pace Pace, ReachPath? Hot) Of(IEnumerable<CallEdge> edges, IEnumerable<(EntryPoint Entry, CallEdge? First)> entries, ISymbol? target)
    {
        var search = new PaceSearch(edges, target);
        foreach (var (entry, first) in entries)
        {
            var start = new State(entry, Paces.Of(entry.Kind), null, null);
            if (first?.Entry == entry && !SymbolEqualityComparer.Default.Equals(entry.Member, first.Callee))
                search.Step(start, first);
            else
                search.Arrive(entry.Member, start);
        }

        return search.Run();
    }

    private (Pace Pace, ReachPath? Hot) Run()
    {
        while (_open.Count > 0)
        {
            var state = _open.Dequeue();
            foreach (var edge in _byCaller[state.Member!])
                Step(state, edge);
        }

        var pace = _strongest is Pace.Same or Pace.OncePerObject ? Pace.Unknown : _strongest;
        return (pace, _hot is null ? null : new(_hot.Entry, _hot.Steps()));
    }

    private void Step(State last, CallEdge edge) => Arrive(edge.Callee, last with { Pace = edge.Pace.Within(last.Pace), Edge = edge, Before = last });

    private void Arrive(ISymbol? member, State state)
    {
        if (SymbolEqualityComparer.Default.Equals(member, _target))
        {
            _strongest = Paces.Strongest(_strongest, state.Pace);
            if (state.Pace.IsHot())
                _hot ??= state;
        }
        else if (_seen.Add((member!, state.Pace)))
        {
            _open.Enqueue(state with { Member = member });
        }
    }

    private sealed record State(EntryPoint Entry, Pace Pace, CallEdge? Edge, State? Before)
    {
        public ISymbol? Member { get; init; }

        public ImmutableArray<CallEdge> Steps()
        {
            var steps = new List<CallEdge>();
            for (var state = this; state is not null; state = state.Before)
                if (state.Edge is { } edge)
                    steps.Insert(0, edge);
            return steps.ToImmutableArray();
        }
    }

    private sealed class SeenComparer : IEqualityComparer<(ISymbol Member, Pace Pace)>
    {
        public static readonly SeenComparer Instance = new();

        public bool Equals((ISymbol Member, Pace Pace) x, (ISymbol Member, Pace Pace) y) => x.Pace == y.Pace && SymbolEqualityComparer.Default.Equals(x.Member, y.Member);

        public int GetHashCode((ISymbol Member, Pace Pace) key) => (SymbolEqualityComparer.Default.GetHashCode(key.Member) * 7) + (int)key.Pace;
    }
}
