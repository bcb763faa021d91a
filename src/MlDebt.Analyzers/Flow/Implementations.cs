using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>The source members behind an interface, abstract or virtual member.</summary>
internal sealed class Implementations
{
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<ISymbol>> _known = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;

    public Implementations(Compilation compilation) => _compilation = compilation;

    /// <summary>Every source member that implements or overrides the given one, by path and place.</summary>
    public IReadOnlyList<ISymbol> Of(ISymbol member, CancellationToken token) =>
        _known.TryGetValue(member, out var known) ? known : _known.GetOrAdd(member, Find(member, token));

    private IReadOnlyList<ISymbol> Find(ISymbol member, CancellationToken token) =>
        _compilation.GetSymbolsWithName(name => IsNamed(name, member.Name), SymbolFilter.Member, token)
            .Where(candidate => !candidate.IsAbstract && (Overrides(candidate, member) || Implements(candidate, member)))
            .OrderBy(candidate => candidate.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(candidate => candidate.Locations[0].SourceSpan.Start).ToList();

    private static bool Overrides(ISymbol candidate, ISymbol member)
    {
        for (var overridden = Overridden(candidate); overridden is not null; overridden = Overridden(overridden))
            if (Same(overridden, member))
                return true;
        return false;
    }

    /// <summary>Whether a member is what its type answers a use of an interface member with.</summary>
    public static bool Implements(ISymbol candidate, ISymbol member) =>
        member.ContainingType is { TypeKind: TypeKind.Interface } contract && candidate.ContainingType is { TypeKind: not TypeKind.Interface } type
        && type.AllInterfaces.Where(i => Same(i, contract)).SelectMany(i => i.GetMembers(member.Name))
            .Any(m => Same(m, member) && Same(type.FindImplementationForInterfaceMember(m), candidate));

    /// <summary>An explicit implementation's name ends with the name of the member.</summary>
    private static bool IsNamed(string candidate, string name) =>
        candidate.EndsWith(name, StringComparison.Ordinal) && (candidate.Length == name.Length || candidate[candidate.Length - name.Length - 1] == '.');

    /// <summary>What a method or property overrides, or null.</summary>
    public static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static bool Same(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other.OriginalDefinition);
}
