using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>What ML libraries mark as obsolete.</summary>
internal static class ObsoleteMembers
{
    // Weak by key: the symbols of a library live as long as a compilation that references it, and are read once for all of them.
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> Known = new();

    /// <summary>The names of the obsolete members of every referenced ML library, in ordinal order.</summary>
    public static IEnumerable<string> NamesIn(Compilation compilation, MlLibraries libraries) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(libraries.IsMl)
            .SelectMany(assembly => Known.GetValue(assembly, a => Types(a.GlobalNamespace).SelectMany(Marked).Distinct(StringComparer.Ordinal).ToArray()))
            .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>What the library says of a member it marks, without the period; null where it marks nothing, or forbids the member altogether.</summary>
    public static string? Said(ISymbol member, MlLibraries libraries)
    {
        if (!libraries.IsMl(member.ContainingAssembly) || (Mark(member) ?? (member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Mark(member.ContainingType) : null)) is not { } mark)
            return null;
        return mark.ConstructorArguments is { Length: > 1 } arguments && arguments[1].Value is true
            ? null
            : (mark.ConstructorArguments.FirstOrDefault().Value as string ?? "").Trim().TrimEnd('.');
    }

    private static AttributeData? Mark(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace.Name: nameof(System) });

    private static IEnumerable<string> Marked(INamedTypeSymbol type)
    {
        if (Mark(type) is not null)
            yield return type.Name;
        foreach (var member in type.GetMembers())
            if (member.DeclaredAccessibility == Accessibility.Public && Mark(member) is not null)
                yield return member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol holder)
    {
        foreach (var member in holder.GetMembers())
            if (member is INamespaceSymbol space)
                foreach (var type in Types(space))
                    yield return type;
            else if (member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type)
                foreach (var inner in Types(type).Prepend(type))
                    yield return inner;
    }
}
