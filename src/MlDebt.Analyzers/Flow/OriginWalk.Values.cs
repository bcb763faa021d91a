using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Constants, arithmetic and texts put together from parts.</content>
internal sealed partial class OriginWalk
{
    private OriginSet Constant(IOperation operation)
    {
        switch (operation)
        {
            case IFieldReferenceOperation { Field.ContainingType.TypeKind: TypeKind.Enum }:
                return OriginSet.Unknown(operation.Syntax);
            case IFieldReferenceOperation { Field: { } field } when Source.Declares(field):
                return Named(Initializer(field), field);
            case IFieldReferenceOperation { Field.ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }:
                return OriginSet.Unknown(operation.Syntax); // Pi, Epsilon, MaxValue: mathematics and limits, nobody's setting.
            case ILocalReferenceOperation { Local: { } local }:
                return Named(Initializer(local), local);
            default:
                return operation.ConstantValue.Value is null ? OriginSet.Empty : OriginSet.One(new(OriginKind.Constant, operation.Syntax, (operation as IFieldReferenceOperation)?.Field, operation.ConstantValue.Value));
        }
    }

    /// <summary>The constants behind a name; the innermost name is the one whose declaration holds the value.</summary>
    private OriginSet Named(IOperation? initializer, ISymbol name) =>
        OriginSet.From(Of(initializer, null).Select(o => o.Symbol is null ? o with { Symbol = name } : o));

    private OriginSet Conversion(IConversionOperation conversion, Frame? frame) =>
        conversion.OperatorMethod is { } method && Source.Declares(method) ? Returns(method, null) : AsPercent(conversion, conversion.Operand, Of(conversion.Operand, frame));

    /// <summary>A score that becomes a whole number is none any more, unless it was made a percentage before.</summary>
    private static OriginSet AsPercent(IOperation whole, IOperation? value, OriginSet origins) =>
        value is not null && Numbers.IsWhole(whole.Type) && Numbers.IsReal(value.Type) && Numbers.IsPercent(value)
            ? OriginSet.From(origins.Select(o => o.Kind is OriginKind.ModelOutput or OriginKind.Metric ? o with { IsPercent = true } : o))
            : origins;

    private OriginSet Binary(IBinaryOperation binary, Frame? frame)
    {
        if (binary.Type?.SpecialType == SpecialType.System_Boolean)
            return OriginSet.Unknown(binary.Syntax);
        if (binary.OperatorMethod is { } own && Source.Declares(own))
            return Returns(own, null);
        if (binary.ConstantValue is { HasValue: true, Value: { } value } && IsWrittenOut(binary))
            return OriginSet.One(new(OriginKind.Constant, binary.Syntax, null, value));
        var left = Of(binary.LeftOperand, frame);
        var right = Of(binary.RightOperand, frame);
        if (binary.Type?.SpecialType == SpecialType.System_String)
            return Join(left, right);
        var both = left.Union(right);

        // What is computed from a model's output is still its output; the factors beside it decide nothing by themselves.
        return both.Any(OriginKind.ModelOutput) || both.Any(OriginKind.Metric)
            ? both.Where(OriginKind.ModelOutput).Union(both.Where(OriginKind.Metric))
            : both;
    }

    private OriginSet Interpolation(IInterpolatedStringOperation text, Frame? frame)
    {
        if (text.ConstantValue is { HasValue: true, Value: { } value } && IsWrittenOut(text))
            return OriginSet.One(new(OriginKind.Constant, text.Syntax, null, value));
        var joined = OriginSet.Empty;
        foreach (var part in text.Parts)
            joined = Join(joined, part switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue.Value: string written } => OriginSet.One(new(OriginKind.Constant, text.Syntax, null, written)),
                IInterpolationOperation { Expression: { } hole } when IsText(hole.Type) => Of(hole, frame),
                _ => OriginSet.Empty,
            });
        return joined.Count > 0 ? joined : OriginSet.Unknown(text.Syntax);
    }

    /// <summary>
    /// A text made of two parts: what stands in front of a constant is its prefix, and what is not constant counts for
    /// the whole. A separator alone is no constant worth moving.
    /// </summary>
    private static OriginSet Join(OriginSet left, OriginSet right)
    {
        if (left.Count == 0 || right.Count == 0)
            return left.Count == 0 ? right : left;
        var last = right.Of(OriginKind.Constant).Where(IsWorthMoving).ToList();
        var front = left.Of(OriginKind.Constant).ToList();
        var rest = left.Concat(right).Where(o => o.Kind != OriginKind.Constant);
        if (last.Count == 0)
            return OriginSet.From(front.Select(o => o with { IsPrefix = right.Any(r => r.Kind != OriginKind.Constant) }).Concat(rest));
        var prefixes = front.Where(o => o.Value is string).SelectMany(o => o.Prefixes.Add(o.Site)).ToImmutableArray();
        return OriginSet.From(last.Select(o => o with { Prefixes = prefixes.AddRange(o.Prefixes).Remove(o.Site) }).Concat(rest));
    }

    /// <summary>A template says something where more than its holes and separators is written in it.</summary>
    private static OriginSet WrittenText(OriginSet templates) =>
        OriginSet.From(templates.Where(o => o.Kind != OriginKind.Constant || o.Value is not string text || Regex.Replace(text, @"\{\d+[^}]*\}", "").Trim('/', '\\', ' ', '.').Length > 0));

    private static bool IsWorthMoving(Origin constant) => constant.Value is string text && text.Trim('/', '\\', ' ', '.').Length > 0;

    /// <summary>True when every part of a constant expression is written right there, so that it moves as a whole.</summary>
    private static bool IsWrittenOut(IOperation operation) =>
        operation.DescendantsAndSelf().All(o => o is not (IFieldReferenceOperation or ILocalReferenceOperation));

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object or null || type.TypeKind == TypeKind.Class;
}
