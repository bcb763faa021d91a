using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>A catch clause that tells nobody: it does nothing, or answers something that looks like a result.</summary>
internal static class SilentCatch
{
    private const int WordsOfAReason = 4;

    private const string Nothing = "nothing at all";

    /// <summary>What the caller gets instead of the failure; null where the clause does anything a person or program could notice, or says why not.</summary>
    public static string? Answer(CatchClauseSyntax handler)
    {
        if (Comments.In(handler.Block).Any(c => c.ToString().Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetter)) >= WordsOfAReason))
            return null;
        var answer = Nothing;
        foreach (var statement in handler.Block.DescendantNodes().OfType<StatementSyntax>())
            switch (statement)
            {
                case BlockSyntax or EmptyStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax { Expression: null }:
                    break;
                case ReturnStatementSyntax { Expression: { } value } when IsBland(value):
                    answer = Wording.Value(value);
                    break;
                case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } when IsBland(assignment.Right):
                    answer = Wording.Value(assignment);
                    break;
                default:
                    return null;
            }

        return answer;
    }

    /// <summary>A value that says nothing about a failure: a constant, a default, an empty collection.</summary>
    private static bool IsBland(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax text => !text.IsKind(SyntaxKind.StringLiteralExpression) || text.Token.ValueText.Length == 0,
        DefaultExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => IsBland(forgiven.Operand),
        ParenthesizedExpressionSyntax inner => IsBland(inner.Expression),
        CastExpressionSyntax cast => IsBland(cast.Expression),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" or "CompletedTask" or "NaN" or "MinValue" or "MaxValue" } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" }, ArgumentList.Arguments: { Count: 1 } given } => IsBland(given[0].Expression),
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList is not { Arguments.Count: > 0 } && creation.Initializer is not { Expressions.Count: > 0 },
        ArrayCreationExpressionSyntax array => array.Initializer is not { Expressions.Count: > 0 },
        _ => IsEmptyCollection(value),
    };

    // [] has no kind of its own in the oldest compiler we run in.
    private static bool IsEmptyCollection(ExpressionSyntax value) => value.ToString() == "[]";
}
