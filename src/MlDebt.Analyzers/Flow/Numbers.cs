using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>Which types can carry a score.</summary>
internal static class Numbers
{
    /// <summary>A real number: what a score, probability or metric is.</summary>
    public static bool IsReal(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } or { Name: "Half", ContainingNamespace.Name: "System" }
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsReal(nullable.TypeArguments[0]);

    /// <summary>A whole number.</summary>
    public static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    /// <summary>A number of either kind.</summary>
    public static bool IsNumber(ITypeSymbol? type) => IsReal(type) || IsWhole(type);

    /// <summary>The operation under conversions and parentheses.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }

    /// <summary><c>score * 100</c>, rounded or not: a share made a percentage, so that a whole number may still be a score.</summary>
    public static bool IsPercent(IOperation operation) => Unconverted(operation) switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product => IsHundred(product.LeftOperand) || IsHundred(product.RightOperand),
        IInvocationOperation { Arguments: { IsEmpty: false } arguments } call when IsReal(call.Type) => IsPercent(arguments[0].Value),
        _ => false,
    };

    private static bool IsHundred(IOperation factor) => factor.ConstantValue.Value is 100 or 100f or 100d or 100m;

    /// <summary>A real number, or something that holds real numbers: an array, a span, a tensor of them.</summary>
    public static bool MayHold(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => MayHold(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => IsReal(generic) || generic.TypeArguments.Any(MayHold),
        _ => IsReal(type),
    };
}
