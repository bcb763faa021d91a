using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
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
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Write>> _writes = new(SymbolEqualityComparer.Default);

    private NameFlow? _outputNames;

    public ValueOrigins(SourceView source, MlLibraries libraries)
    {
        Source = source;
        Libraries = libraries;
        Callers = new(source);
        Implementations = new(source);
        PredictionTypes = new(source, libraries);
    }

    public SourceView Source { get; }

    public MlLibraries Libraries { get; }

    public Callers Callers { get; }

    public Implementations Implementations { get; }

    public PredictionTypes PredictionTypes { get; }

    /// <summary>The places the value of an operation may come from.</summary>
    public OriginSet Of(IOperation operation, CancellationToken token) => new OriginWalk(this, token).Of(operation, null);

    /// <summary>The names that what a model computed, or how well it did, may reach.</summary>
    public NameFlow OutputNames(CancellationToken token) =>
        _outputNames ??= NameFlow.From(NamesOf(token, Role.ModelOutput, Role.Metric).Concat(PredictionTypes.MemberNames(token)), Source, token);

    /// <summary>
    /// The names by which the code really uses members of the roles. <c>UserName</c> or <c>Score</c> is also what other people call
    /// their members, and from one such name a flow of names reaches half of a program.
    /// </summary>
    public IReadOnlyList<string> NamesOf(CancellationToken token, params Role[] roles) =>
        roles.SelectMany(role => Libraries.With(role).Select(f => f.SimpleName).Distinct().Where(name => Source.Uses(name, token).Any(use => Means(use, role, token)))).Distinct().ToList();

    private bool Means(SyntaxNode use, Role role, CancellationToken token)
    {
        var symbol = Source.Symbol(use, token);
        return symbol is INamedTypeSymbol || (symbol is null ? Source.Candidates(use, token).Any(c => Libraries.FactOf(c, role) is not null) : Libraries.FactOf(symbol, role) is not null);
    }

    /// <summary>Every write to a variable or member in the scopes where it can be written; looked for once, however often it is read in circles.</summary>
    public IReadOnlyList<Write> WritesTo(ISymbol symbol, IEnumerable<SyntaxNode> scopes, CancellationToken token) =>
        _writes.TryGetValue(symbol, out var known) ? known : _writes.GetOrAdd(symbol, Write.To(symbol, scopes, Source, Libraries, token).ToList());

    /// <summary>What a symbol was found to hold before, whoever asked.</summary>
    public bool TryRecall(ISymbol symbol, out OriginSet origins) => _memo.TryGetValue(symbol, out origins!);

    /// <summary>Keeps a complete answer for the next question.</summary>
    public void Remember(ISymbol symbol, OriginSet origins) => _memo[symbol] = origins;
}
