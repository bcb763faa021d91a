using System.Collections.Concurrent;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// Answers where a value may come from: backwards, on demand, over the whole compilation, insensitive to order, within
/// a budget. What it cannot follow is <see cref="OriginKind.Unknown"/>.
/// </summary>
internal sealed class ValueOrigins
{
    private readonly ConcurrentDictionary<ISymbol, OriginSet> _memo = new(SymbolEqualityComparer.Default);

    public ValueOrigins(SourceView source, MlLibraries libraries)
    {
        Source = source;
        Libraries = libraries;
        Callers = new(source);
        Implementations = new(source.Compilation);
        PredictionTypes = new(source, libraries);
    }

    public SourceView Source { get; }

    public MlLibraries Libraries { get; }

    public Callers Callers { get; }

    public Implementations Implementations { get; }

    public PredictionTypes PredictionTypes { get; }

    /// <summary>The places the value of an operation may come from.</summary>
    public OriginSet Of(IOperation operation, CancellationToken token) => new OriginWalk(this, token).Of(operation, null);

    /// <summary>What a symbol was found to hold before, whoever asked.</summary>
    public bool TryRecall(ISymbol symbol, out OriginSet origins) => _memo.TryGetValue(symbol, out origins!);

    /// <summary>Keeps a complete answer for the next question.</summary>
    public void Remember(ISymbol symbol, OriginSet origins) => _memo[symbol] = origins;
}
