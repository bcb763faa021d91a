using System.Collections.Immutable;
using System.Linq;
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
        conversion.OperatorMethod is { } method && Source.Declares(method) ? Returns(method, null) : Of(conversion.Operand, frame);

    private OriginSet Binary(IBinaryOperation binary, Frame? frame)
    {
        if (binary.Type?.SpecialType == SpecialType.System_Boolean)
            return OriginSet.Unknown(binary.Syntax);
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
        var prefixes = front.SelectMany(o => o.Prefixes.Add(o.Site)).ToImmutableArray();
        return OriginSet.From(last.Select(o => o with { Prefixes = prefixes.AddRange(o.Prefixes).Remove(o.Site) }).Concat(rest));
    }

    private static bool IsWorthMoving(Origin constant) => constant.Value is not string text || text.Trim('/', '\\', ' ', '.').Length > 0;

    /// <summary>True when every part of a constant expression is written right there, so that it moves as a whole.</summary>
    private static bool IsWrittenOut(IOperation operation) =>
        operation.DescendantsAndSelf().All(o => o is not (IFieldReferenceOperation or ILocalReferenceOperation));

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object or null || type.TypeKind == TypeKind.Class;
}
