using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>Which types can carry a score.</summary>
internal static class Numbers
{
    /// <summary>A real number: what a score, probability or metric is.</summary>
    public static bool IsReal(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } or { Name: "Half", ContainingNamespace.Name: "System" }
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsReal(nullable.TypeArguments[0]);

    /// <summary>A real number, or something that holds real numbers: an array, a span, a tensor of them.</summary>
    public static bool MayHold(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => MayHold(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => IsReal(generic) || generic.TypeArguments.Any(MayHold),
        _ => IsReal(type),
    };
}
