using System;
using System.Linq;
using MlDebt.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// What a comparison decides, in the author's word: <c>"block"</c> of <c>p &gt; 0.8f ? "block" : …</c>, <c>Review</c> of an arm that
/// answers <c>Decision.Review</c>, <c>isSpam</c> of a local that holds it. It tells two thresholds of one member apart.
/// </summary>
internal static class BranchMeaning
{
    private const int LongestWord = 24;

    /// <summary>The word as an identifier; empty where the code says none.</summary>
    public static string Of(ExpressionSyntax value)
    {
        SyntaxNode child = value;
        foreach (var node in value.Ancestors())
        {
            if (Decided(node, child) is { } decided)
                return Word(decided);
            if (node is PrefixUnaryExpressionSyntax negation && negation.IsKind(SyntaxKind.LogicalNotExpression) || node is StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)
                return "";
            child = node;
        }

        return "";
    }

    /// <summary>What happens where the condition holds; null where the node decides nothing.</summary>
    private static SyntaxNode? Decided(SyntaxNode node, SyntaxNode child) => node switch
    {
        ConditionalExpressionSyntax choice when choice.Condition == child => choice.WhenTrue,
        SwitchExpressionArmSyntax arm when arm.Pattern == child || arm.WhenClause == child => arm.Expression,
        SwitchSectionSyntax section when section.Labels.Contains(child as SwitchLabelSyntax) => section.Statements.FirstOrDefault(),
        IfStatementSyntax test when test.Condition == child => test.Statement is BlockSyntax { Statements: var statements } ? statements.FirstOrDefault() : test.Statement,
        VariableDeclaratorSyntax { Initializer: { } initializer } variable when initializer == child => variable,
        AssignmentExpressionSyntax assignment when assignment.Right == child => assignment.Left,
        _ => null,
    };

    private static string Word(SyntaxNode decided) => decided switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => Short(literal.Token.ValueText),
        MemberAccessExpressionSyntax access => Short(access.Name.Identifier.ValueText),
        IdentifierNameSyntax name => Short(name.Identifier.ValueText),
        VariableDeclaratorSyntax variable => Short(Naming.MemberPrefix(variable.Identifier.ValueText)),
        ReturnStatementSyntax { Expression: { } answer } => Word(answer),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => Word(assignment.Right) is { Length: > 0 } word ? word : Word(assignment.Left),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => Word(call.Expression),
        ParenthesizedExpressionSyntax inner => Word(inner.Expression),
        _ => "",
    };

    private static string Short(string text) =>
        text.Length <= LongestWord && Naming.Identifier(text) is { Length: > 1 } name && !name.EndsWith("Threshold", StringComparison.Ordinal) ? Wording.Pascal(name) : "";
}
