using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>One place where a value is held against another: a relational operator or a relational pattern.</summary>
internal sealed class Comparison
{
    private readonly IOperation _operation;
    private readonly IOperation? _subject;

    private Comparison(IOperation operation, IOperation? subject)
    {
        _operation = operation;
        _subject = subject;
    }

    /// <summary>The comparison itself.</summary>
    public SyntaxNode Syntax => _operation.Syntax;

    /// <summary>Every comparison of the compilation that could be about a score, in tree and source order.</summary>
    public static IEnumerable<Comparison> All(SourceView source, NameFlow outputs, CancellationToken token)
    {
        foreach (var tree in source.Trees)
            foreach (var node in NameIndex.Of(tree, token).Comparisons)
            {
                token.ThrowIfCancellationRequested();
                if (!outputs.Touches(Scope(node)) || node is BinaryExpressionSyntax binary && !IsOrder(binary) && (IsCounting(binary) || !MayJudge(source.Type(binary.Left, token)) && !MayJudge(source.Type(binary.Right, token))))
                    continue;
                if (source.Operation(node, token) is { } operation)
                    yield return new(operation, SubjectOf(operation));
            }
    }

    /// <summary>What a pattern looks at, through <c>and</c>, <c>or</c>, <c>not</c>, arms, labels and property patterns.</summary>
    public static IOperation? SubjectOf(IOperation pattern)
    {
        var part = pattern;
        for (var parent = pattern.Parent; parent is not null; part = parent, parent = parent.Parent)
            switch (parent)
            {
                case IIsPatternOperation test: return test.Value;
                case IPropertySubpatternOperation property: return property.Member;
                case ISwitchExpressionOperation choice: return choice.Value;
                case ISwitchOperation choice: return choice.Value;
                case IRecursivePatternOperation { DeconstructionSubpatterns: { IsEmpty: false } items } tuple when items.IndexOf((IPatternOperation)part) is var index and >= 0:
                    return SubjectOf(tuple) is { } whole && Numbers.Unconverted(whole) is ITupleOperation made && index < made.Elements.Length ? made.Elements[index] : null;
                case IPatternOperation or ISwitchExpressionArmOperation or IPatternCaseClauseOperation or ISwitchCaseOperation: continue;
                default: return null;
            }

        return null;
    }

    /// <summary>The code that names what is compared; for a pattern that is the expression it tests, with the properties on the way.</summary>
    private static SyntaxNode Scope(SyntaxNode comparison) =>
        comparison is BinaryExpressionSyntax ? comparison
        : comparison.Ancestors().FirstOrDefault(a => a is IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax) ?? comparison;

    /// <summary>Each value with what it is held against, and whether it must be above: both ways round for an operator, once for a pattern.</summary>
    public IEnumerable<(IOperation Subject, IOperation? Bound, bool Above)> Sides()
    {
        switch (_operation)
        {
            case IBinaryOperation binary when Ordered(binary) is { } order:
                var isGreater = IsGreater(binary.OperatorKind) == (Numbers.Unconverted(binary.LeftOperand) == order);
                yield return (Unwrapped(order.Instance!), order.Arguments[0].Value, isGreater);
                yield return (Unwrapped(order.Arguments[0].Value), order.Instance, !isGreater);
                break;
            case IBinaryOperation binary:
                yield return (Unwrapped(binary.LeftOperand), binary.RightOperand, IsGreater(binary.OperatorKind));
                yield return (Unwrapped(binary.RightOperand), binary.LeftOperand, !IsGreater(binary.OperatorKind));
                break;
            case IRelationalPatternOperation pattern when _subject is not null:
                yield return (Unwrapped(_subject), pattern.Value, IsGreater(pattern.OperatorKind));
                break;
        }
    }

    /// <summary><c>a.CompareTo(b) > 0</c> compares a with b.</summary>
    private static bool IsOrder(BinaryExpressionSyntax binary) => IsOrderCall(binary.Left) || IsOrderCall(binary.Right);

    private static bool IsOrderCall(ExpressionSyntax side) => side is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(IComparable.CompareTo) } };

    private static IInvocationOperation? Ordered(IBinaryOperation binary) => new[] { binary.LeftOperand, binary.RightOperand }.OfType<IInvocationOperation>()
        .FirstOrDefault(call => call is { TargetMethod.Name: nameof(IComparable.CompareTo), Instance: not null, Arguments.Length: 1 } && Numbers.IsReal(call.Instance.Type));

    /// <summary>A score is a real number; made a percentage, it may be a whole one.</summary>
    private static bool MayJudge(ITypeSymbol? type) => Numbers.IsReal(type) || type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    private static bool IsGreater(BinaryOperatorKind kind) => kind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    /// <summary>A comparison with an integer literal or a length is a count, not a score; most comparisons are, and are never bound.</summary>
    private static bool IsCounting(BinaryExpressionSyntax binary) => IsWhole(binary.Left) && IsWhole(binary.Right);

    private static bool IsWhole(ExpressionSyntax side) => side switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value is int or long or char,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } => true,
        _ => false,
    };

    private static IOperation Unwrapped(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion && Numbers.IsReal(conversion.Operand.Type))
            operation = conversion.Operand;
        return operation;
    }
}
