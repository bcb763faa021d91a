using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>A value's type, its C# text and its JSON text.</summary>
internal static class SettingValue
{
    /// <summary>The type is the one the value is converted to, so that no new conversion appears where the setting is read.</summary>
    public static (ITypeSymbol Type, object Value)? Of(ExpressionSyntax node, SemanticModel model, CancellationToken token, bool isPart = false)
    {
        var info = model.GetTypeInfo(node, token);
        if (info.Type is null)
            return null;
        if (node is InterpolatedStringExpressionSyntax text && TextOf(text, isPart) is { } words)
            return info.ConvertedType?.SpecialType is SpecialType.System_String or SpecialType.System_Object ? (info.Type, words) : null;
        var constant = model.GetConstantValue(node, token);
        if (constant is not { HasValue: true, Value: { } value } || (node is BinaryExpressionSyntax && value is not string && node.DescendantNodes().Any(n => n is SimpleNameSyntax)))
            return null;
        return Plain(info.ConvertedType) is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_String } converted
            ? (converted, Converted(value, converted.SpecialType))
            : (info.Type, value);
    }

    /// <summary>A nullable parameter takes the plain number just as well.</summary>
    private static ITypeSymbol? Plain(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The words of the author where they stand on their own, else the value spelled out.</summary>
    public static string CSharp(Site site)
    {
        if (site.Slots[0].Shape == SlotShape.TextPart)
            return SymbolDisplay.FormatLiteral((string)site.Value, quote: true);
        var standsAlone = !site.Node.DescendantNodesAndSelf().Any(n => n is SimpleNameSyntax) && site.Node.ToString().IndexOf('\n') < 0;
        return standsAlone ? site.Node.ToString() : SymbolDisplay.FormatLiteral((string)site.Value, quote: true);
    }

    public static string Json(object value) => value switch
    {
        string text => "\"" + string.Concat(text.Select(Escaped)) + "\"",
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Escaped(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
        _ => letter.ToString(),
    };

    private static string? TextOf(InterpolatedStringExpressionSyntax text, bool isPart)
    {
        if (isPart)
            return InterpolatedPart.Of(text)?.Value;
        return text.Contents.All(c => c is InterpolatedStringTextSyntax) ? string.Concat(text.Contents.Cast<InterpolatedStringTextSyntax>().Select(t => t.TextToken.ValueText)) : null;
    }

    private static object Converted(object value, SpecialType type) => type switch
    {
        SpecialType.System_Single => Convert.ToSingle(value, CultureInfo.InvariantCulture),
        SpecialType.System_Double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        SpecialType.System_Decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        SpecialType.System_Int64 => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => value,
    };
}
