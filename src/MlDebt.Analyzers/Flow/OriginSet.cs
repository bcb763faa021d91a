using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>Every place a value may come from. Empty means that nothing was ever put there.</summary>
internal sealed class OriginSet : IReadOnlyCollection<Origin>
{
    public static readonly OriginSet Empty = new(ImmutableArray<Origin>.Empty);

    private const int LongestWay = 5;

    private readonly ImmutableArray<Origin> _items;

    private OriginSet(ImmutableArray<Origin> items) => _items = items;

    public int Count => _items.Length;

    /// <summary>True when everything that can arrive was written in the code: at least one constant, and nothing else that decides.</summary>
    public bool IsHardCoded =>
        Any(OriginKind.Constant) && _items.All(o => o.Kind is OriginKind.Constant or OriginKind.BaseLocation);

    public bool Any(OriginKind kind) => _items.Any(o => o.Kind == kind);

    public bool Any(System.Func<Origin, bool> condition) => _items.Any(condition);

    public IEnumerable<Origin> Of(OriginKind kind) => _items.Where(o => o.Kind == kind);

    public static OriginSet One(Origin origin) => new(ImmutableArray.Create(origin));

    public static OriginSet Unknown(SyntaxNode site) => One(new(OriginKind.Unknown, site));

    public static OriginSet From(IEnumerable<Origin> origins)
    {
        var items = ImmutableArray.CreateBuilder<Origin>();
        var places = new Dictionary<Origin, int>();
        foreach (var origin in origins)
            if (!places.TryGetValue(origin, out var place))
            {
                places[origin] = items.Count;
                items.Add(origin);
            }
            else if (origin.Way.Length < items[place].Way.Length)
            {
                items[place] = origin;
            }

        return items.Count == 0 ? Empty : new(items.ToImmutable());
    }

    public OriginSet Union(OriginSet other) => Count == 0 ? other : other.Count == 0 ? this : From(_items.Concat(other._items));

    public OriginSet Where(OriginKind kind) => From(Of(kind));

    public OriginSet Except(OriginKind kind) => From(_items.Where(o => o.Kind != kind));

    /// <summary>The same places, each reached through one more answer; what is long enough to be lost in is not told.</summary>
    public OriginSet Through(IMethodSymbol method, SyntaxNode call) =>
        From(_items.Select(o => o.Kind is OriginKind.ModelOutput or OriginKind.Metric && o.Way.Length < LongestWay ? o with { Way = o.Way.Insert(0, new(method, call)) } : o));

    public IEnumerator<Origin> GetEnumerator() => ((IEnumerable<Origin>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
