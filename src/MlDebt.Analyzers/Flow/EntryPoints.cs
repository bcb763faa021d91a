using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>Which members something outside the compilation starts, as far as facts say.</summary>
internal sealed class EntryPoints
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, EntryKind?> _ofTypes = new(SymbolEqualityComparer.Default);
    private readonly SourceView _source;
    private readonly MlLibraries _libraries;

    public EntryPoints(SourceView source, MlLibraries libraries)
    {
        _source = source;
        _libraries = libraries;
    }

    /// <summary>Who starts a member, or null when only code of the compilation does.</summary>
    public EntryKind? Of(ISymbol member, CancellationToken token)
    {
        if (member is not IMethodSymbol method)
            return null;
        if (SymbolEqualityComparer.Default.Equals(_source.Compilation.GetEntryPoint(token), method) || method is { Name: "Main", IsStatic: true } && _source.IsExecutable)
            return EntryKind.Program;
        if (Marked(method) is { } marked)
            return marked;
        if (method.MethodKind == MethodKind.Constructor)
            return OfType(method.ContainingType) ?? method.ContainingType.GetMembers().OfType<IMethodSymbol>().Select(Marked).FirstOrDefault(kind => kind is not null);
        return OfType(method.ContainingType) is { } kind && IsStarted(method, kind) ? kind : null;
    }

    /// <summary>Whether a member answers to something that is not in source: an override or implementation that a library calls.</summary>
    public bool IsCalledBack(ISymbol member) =>
        Answers(member).Any(contract => !_source.Declares(contract.OriginalDefinition));

    /// <summary>Whether everybody who references the compilation may use a member.</summary>
    public bool IsPublicApi(ISymbol member)
    {
        if (_source.IsExecutable)
            return false;
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        return true;
    }

    private EntryKind? Marked(IMethodSymbol method) =>
        method.GetAttributes().Select(a => OfAttribute(a.AttributeClass)).FirstOrDefault(kind => kind is not null);

    /// <summary>An attribute marks what its base types and interfaces mark.</summary>
    private EntryKind? OfAttribute(INamedTypeSymbol? attribute) => attribute is null ? null : Lineage(attribute)
        .Select(type => _libraries.FactOf(type, Role.TestMarker) is not null ? EntryKind.Test : Handover.EntryOf(_libraries.FactOf(type, Role.EntryPoint)))
        .FirstOrDefault(kind => kind is not null);

    private EntryKind? OfType(INamedTypeSymbol type) => _ofTypes.GetOrAdd(type, t => Lineage(t)
        .Select(each => Handover.EntryOf(_libraries.FactOf(each, Role.EntryPoint)) ?? each.GetAttributes().Select(a => OfAttribute(a.AttributeClass)).FirstOrDefault(kind => kind is not null))
        .FirstOrDefault(kind => kind is not null));

    /// <summary>Frameworks find actions by being public, and the methods of a contract by the contract.</summary>
    private static bool IsStarted(IMethodSymbol method, EntryKind kind) =>
        method is { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation }
        && (kind is EntryKind.Controller or EntryKind.Hub or EntryKind.Page && method.DeclaredAccessibility == Accessibility.Public || Answers(method).Any());

    /// <summary>What a member overrides or implements.</summary>
    private static IEnumerable<ISymbol> Answers(ISymbol member)
    {
        for (var overridden = Implementations.Overridden(member); overridden is not null; overridden = Implementations.Overridden(overridden))
            yield return overridden;
        if (member.ContainingType is not { TypeKind: not TypeKind.Interface } type || member.IsStatic)
            yield break;
        foreach (var contract in type.AllInterfaces)
            foreach (var promised in contract.GetMembers())
                if (promised.Kind == member.Kind && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(promised), member))
                    yield return promised;
    }

    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
            yield return each;
        foreach (var contract in type.AllInterfaces)
            yield return contract;
    }
}
