using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>Small questions about types.</summary>
internal static class TypeShapes
{
    public static bool Is(this ITypeSymbol type, INamedTypeSymbol wanted) =>
        SymbolEqualityComparer.Default.Equals(type, wanted) || type.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default);

    /// <summary>The property of that name and kind, the type's own or of a base or an interface; null when there is none.</summary>
    public static IPropertySymbol? PropertyOf(this ITypeSymbol type, string name, INamedTypeSymbol wanted)
    {
        for (var current = type; current is not null; current = current.BaseType)
            if (current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(p => p.Type.Is(wanted)) is { } property)
                return property;
        return type.AllInterfaces.SelectMany(i => i.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault(p => p.Type.Is(wanted));
    }
}
