using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Recognises the few constructs around a value that are rewritten together with it.</summary>
internal static class SlotShapes
{
    /// <summary>The shape, and the node from which the surroundings are judged; null for a pattern that cannot be split.</summary>
    public static (SlotShape Shape, SyntaxNode Outside)? Of(ExpressionSyntax node, SemanticModel model, CancellationToken token)
    {
        if (node.Parent is RelationalPatternSyntax pattern)
            return OfPattern(pattern, model, token);
        if (IsPart(node))
            return (SlotShape.TextPart, node.Parent!);
        if (LocalConstant(node) is { } declaration)
            return (SlotShape.LocalConstant, declaration.Parent!);
        return (SlotShape.Expression, node.Parent!);
    }

    /// <summary>Whether only the last name of an interpolated text moves: it has holes, and no constant is asked for.</summary>
    public static bool IsPart(ExpressionSyntax node) =>
        InterpolatedPart.Of(node) is not null && LocalConstant(node) is null && FieldUses.FieldOf(node)?.Modifiers.Any(SyntaxKind.ConstKeyword) != true;

    /// <summary>The declaration of the local constant that the value initialises, or null.</summary>
    public static LocalDeclarationStatementSyntax? LocalConstant(ExpressionSyntax node) =>
        node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } declaration } }
            ? declaration
            : null;

    private static (SlotShape, SyntaxNode)? OfPattern(RelationalPatternSyntax pattern, SemanticModel model, CancellationToken token)
    {
        switch (pattern.Parent)
        {
            case IsPatternExpressionSyntax test when SameType(test.Expression, pattern, model, token) && OnlyBlanksBefore(pattern):
                return (SlotShape.IsPattern, test);
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } when SameType(choice.GoverningExpression, pattern, model, token) && CatchesAll(choice):
                return (SlotShape.SwitchArm, choice);
            case CasePatternSwitchLabelSyntax { Parent: SwitchSectionSyntax { Labels.Count: 1, Parent: SwitchStatementSyntax choice } } when SameType(choice.Expression, pattern, model, token):
                return (SlotShape.CaseLabel, choice);
            default:
                return null;
        }
    }

    /// <summary>On any other type the pattern tests the type as well, which a comparison does not.</summary>
    private static bool SameType(ExpressionSyntax subject, RelationalPatternSyntax pattern, SemanticModel model, CancellationToken token) =>
        model.GetTypeInfo(subject, token).Type is { } type
        && SymbolEqualityComparer.Default.Equals(type, model.GetTypeInfo(pattern.Expression, token).ConvertedType);

    private static bool OnlyBlanksBefore(RelationalPatternSyntax pattern) =>
        pattern.OperatorToken.LeadingTrivia.Concat(pattern.OperatorToken.GetPreviousToken().TrailingTrivia)
            .All(t => t.IsKind(SyntaxKind.WhitespaceTrivia) || t.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>Arms with a condition do not count as exhaustive, so the switch must have an arm for all the rest.</summary>
    private static bool CatchesAll(SwitchExpressionSyntax choice) =>
        choice.Arms.Any(a => a.WhenClause is null && a.Pattern is DiscardPatternSyntax or VarPatternSyntax);
}
