using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>What makes one member run.</summary>
/// <param name="Edges">Each site that does, in tree and source order.</param>
/// <param name="Cost">The names that were looked at.</param>
/// <param name="IsComplete">False when the name is so common that not every use was looked at.</param>
internal sealed record IncomingCalls(ImmutableArray<CallEdge> Edges, int Cost, bool IsComplete);

/// <summary>Finds what makes a member run: by its name, then by binding. Remembers it for the compilation's life.</summary>
internal sealed partial class CallEdges
{
    private const int MostUses = 600;

    private readonly ConcurrentDictionary<ISymbol, IncomingCalls> _known = new(SymbolEqualityComparer.Default);
    private readonly SourceView _source;
    private readonly MlLibraries _libraries;
    private readonly EntryPoints _entries;

    public CallEdges(SourceView source, MlLibraries libraries, EntryPoints entries)
    {
        _source = source;
        _libraries = libraries;
        _entries = entries;
    }

    /// <summary>What makes a member run.</summary>
    public IncomingCalls To(ISymbol member, CancellationToken token) =>
        _known.TryGetValue(member, out var known) ? known : _known.GetOrAdd(member, Find(member, token));

    /// <summary>The member that stands for a symbol in the graph: accessors are their property, static constructors their type.</summary>
    public static ISymbol NodeOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction, ContainingSymbol: { } outer } => NodeOf(outer),
        IMethodSymbol { MethodKind: MethodKind.StaticConstructor } constructor => constructor.ContainingType.OriginalDefinition,
        IMethodSymbol { AssociatedSymbol: { } associated } => associated.OriginalDefinition,
        IMethodSymbol { PartialDefinitionPart: { } whole } => whole.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    private IncomingCalls Find(ISymbol member, CancellationToken token)
    {
        var found = member switch
        {
            INamedTypeSymbol type => Touches(type, token),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => Creations(constructor, token),
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.Destructor } => ByItself(member, token),
            IPropertySymbol { IsIndexer: true } indexer => Indexed(indexer, token),
            _ => Named(member, token),
        };
        return member is IMethodSymbol or IPropertySymbol && !IsConstructor(member) && _entries.Of(member, token) is null && _entries.IsCalledBack(member)
            ? found with { Edges = found.Edges.AddRange(ByItself(member, token).Edges) }
            : found;
    }

    /// <summary>Uses of a method, property or field by its name.</summary>
    private IncomingCalls Named(ISymbol member, CancellationToken token)
    {
        var uses = _source.Uses(Callers.NameOf(member), token).Take(MostUses + 1).ToList();
        var edges = ImmutableArray.CreateBuilder<CallEdge>();
        foreach (var use in uses.Take(MostUses))
        {
            if (Callers.IsNameOf(use) || _source.Meant(use, token) is not { } symbol || !Uses(symbol, member))
                continue;
            var isHanded = symbol is IMethodSymbol && Callers.InvocationOf(use) is null;
            edges.AddRange(isHanded ? Handed(member, symbol, use, token) : At(use, CallKind.Call, member, token).Select(e => e with { Needs = NeededFor(symbol, member) }));
        }

        return new(edges.ToImmutable(), uses.Count, uses.Count <= MostUses);
    }

    private static bool Uses(ISymbol used, ISymbol member) =>
        member is IFieldSymbol ? Same(used, member) : Callers.Reaches(used, member);

    /// <summary>A method handed on runs where the receiver says; a framework that takes it starts a run with it.</summary>
    private IEnumerable<CallEdge> Handed(ISymbol member, ISymbol symbol, SimpleNameSyntax use, CancellationToken token)
    {
        var handover = Handover.Of(use, _source, _libraries, token, 0);
        var entry = handover.Entry is { } kind ? new EntryPoint(kind, member, _source.Declaration(member, token) ?? use) : null;
        return At(use, CallKind.Handed, member, token).Select(e => e with { Pace = handover.Pace.Within(e.Pace), Entry = entry ?? e.Entry, Needs = NeededFor(symbol, member) });
    }

    /// <summary>The edges of one site: one for each member around it.</summary>
    private IEnumerable<CallEdge> At(SyntaxNode site, CallKind kind, ISymbol? callee, CancellationToken token)
    {
        var code = CodeSite.Of(site, _source, _libraries, token);
        foreach (var owner in code.Owners)
            yield return new(kind, NodeOf(owner), callee, site, code.Pace) { Entry = code.Entry is { } entry ? new(entry, NodeOf(owner), code.Function!) : null };
    }

    /// <summary>The edges out of a site that was asked about itself.</summary>
    public ImmutableArray<CallEdge> From(SyntaxNode site, CancellationToken token) => At(site, CallKind.Call, null, token).ToImmutableArray();

    private IncomingCalls Indexed(IPropertySymbol indexer, CancellationToken token)
    {
        var sites = _source.Trees.SelectMany(tree => NameIndex.Of(tree, token).Elements).Take(MostUses + 1).ToList();
        var edges = sites.Take(MostUses).Where(site => _source.Meant(site, token) is { } symbol && Callers.Reaches(symbol, indexer)).SelectMany(site => At(site, CallKind.Call, indexer, token));
        return new(edges.ToImmutableArray(), sites.Count, sites.Count <= MostUses);
    }

    /// <summary>What is called without its name (an operator, a finalizer, what a library calls back) runs because somebody made the object.</summary>
    private IncomingCalls ByItself(ISymbol member, CancellationToken token)
    {
        var declaration = _source.Declaration(member, token);
        var edges = declaration is null ? [] : member.ContainingType.InstanceConstructors.Select(c => new CallEdge(CallKind.CalledBack, NodeOf(c), member, declaration, Pace.Unknown));
        return new(edges.ToImmutableArray(), 1, IsComplete: true);
    }

    private static INamedTypeSymbol? NeededFor(ISymbol used, ISymbol member) => Same(Reduced(used), member) ? null : member.ContainingType;

    private static ISymbol Reduced(ISymbol symbol) => symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol;

    private static bool IsConstructor(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor };

    private static bool Same(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other.OriginalDefinition);
}
