using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Libraries;

/// <summary>The facts one compilation can see: those of the libraries it references, and those its team wrote.</summary>
internal sealed class MlLibraries
{
    private readonly VisibleFacts _shipped;
    private readonly VisibleFacts? _own;
    private readonly ConcurrentDictionary<Role, IReadOnlyList<Fact>> _byRole = new();

    private MlLibraries(VisibleFacts shipped, VisibleFacts? own)
    {
        _shipped = shipped;
        _own = own;
    }

    /// <summary>True when a test framework is referenced.</summary>
    public bool HasTestFramework => _shipped.HasTestFramework || _own is { HasTestFramework: true };

    /// <summary>The facts the compilation can see, or null when it references no ML library.</summary>
    public static MlLibraries? TryCreate(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken token)
    {
        var shipped = new VisibleFacts(FactIndex.Shipped, compilation);
        var own = OwnFiles.Libraries(files, token) is { IsEmpty: false } written ? new VisibleFacts(new(written), compilation) : null;
        return shipped.HasMl || own is { HasMl: true } ? new(shipped, own) : null;
    }

    /// <summary>The facts of one role, in file order.</summary>
    public IReadOnlyList<Fact> With(Role role) => _byRole.GetOrAdd(role, r => (_own is null ? _shipped.With(r) : _shipped.With(r).Concat(_own.With(r))).ToList());

    /// <summary>What is known of a member in that role, or null.</summary>
    public Fact? FactOf(ISymbol symbol, Role role) => FactsOf(symbol).FirstOrDefault(f => f.Role == role);

    /// <summary>Everything known of a member, also through the interface members it implements.</summary>
    public IEnumerable<Fact> FactsOf(ISymbol symbol)
    {
        var name = symbol is IPropertySymbol { IsIndexer: true } ? symbol.MetadataName : symbol.Name;
        if (!_shipped.Knows(name) && _own?.Knows(name) != true)
            return Array.Empty<Fact>();
        var definition = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced.OriginalDefinition : symbol.OriginalDefinition;
        var direct = Direct(definition);
        return direct.Count > 0 || definition.ContainingType is null ? direct : Inherited(definition);
    }

    private IEnumerable<Fact> Inherited(ISymbol definition)
    {
        for (var overridden = Overridden(definition); overridden is not null; overridden = Overridden(overridden))
            if (Direct(overridden.OriginalDefinition) is { Count: > 0 } facts)
                return facts;
        foreach (var contract in definition.ContainingType.AllInterfaces)
            foreach (var member in contract.GetMembers(definition.Name))
                if (Direct(member.OriginalDefinition) is { Count: > 0 } facts
                    && SymbolEqualityComparer.Default.Equals(definition.ContainingType.FindImplementationForInterfaceMember(member), definition))
                    return facts;
        return Array.Empty<Fact>();
    }

    private IReadOnlyList<Fact> Direct(ISymbol definition)
    {
        if (definition.GetDocumentationCommentId() is not { } id)
            return Array.Empty<Fact>();
        var exact = OfId(id);
        return exact.Count == 0 && WithoutSignature(id) is { } name && name.Length < id.Length ? OfId(name) : exact;
    }

    private IReadOnlyList<Fact> OfId(string id)
    {
        var shipped = _shipped.Of(id);
        return _own?.Of(id) is { Count: > 0 } own ? shipped.Count == 0 ? own : shipped.Concat(own).ToList() : shipped;
    }

    /// <summary><c>M:T.Name``1(System.Int32)</c> is <c>M:T.Name</c>: a fact without a parameter list means every overload.</summary>
    private static string? WithoutSignature(string id)
    {
        if (id[0] is not ('M' or 'P'))
            return null;
        var end = id.IndexOf('(');
        var path = end < 0 ? id : id.Substring(0, end);
        var arity = path.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? path : path.Substring(0, arity);
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
