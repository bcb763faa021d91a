using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>Looks a type up by its metadata name, where the compiler's own look-up gives up on two references that declare it.</summary>
internal static class MetadataTypes
{
    /// <summary>The type of the compilation's own source, else the only one its references declare, else null.</summary>
    public static INamedTypeSymbol? FindType(this Compilation compilation, string metadataName)
    {
        ImmutableArray<INamedTypeSymbol> types = compilation.GetTypesByMetadataName(metadataName);
        return types.FirstOrDefault(t => SymbolEqualityComparer.Default.Equals(t.ContainingAssembly, compilation.Assembly))
            ?? (types.Length == 1 ? types[0] : null);
    }

    public static bool HasType(this Compilation compilation, string metadataName) => compilation.FindType(metadataName) is not null;
}
