using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>What a statement or expression does to the pace of a part of it: loops repeat it, guards keep it from running again.</summary>
internal static class Repetition
{
    /// <summary>The pace of a part, beside the whole.</summary>
    public static Pace Of(SyntaxNode whole, SyntaxNode part, SourceView source, CancellationToken token) => whole switch
    {
        WhileStatementSyntax or DoStatementSyntax => Pace.Loop,
        ForStatementSyntax each when part != each.Declaration && !each.Initializers.Contains(part) => Pace.Loop,
        CommonForEachStatementSyntax each when part == each.Statement => Pace.Loop,
        QueryExpressionSyntax query when part == query.Body => Pace.Loop,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment when part == assignment.Right => Kept(assignment.Left, source, token),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice when part == choice.Right => Kept(choice.Left, source, token),
        IfStatementSyntax branch when part == branch.Statement => Guarded(branch.Condition, isMissing: true, source, token),
        ConditionalExpressionSyntax choice when part == choice.WhenTrue => Guarded(choice.Condition, isMissing: true, source, token),
        ConditionalExpressionSyntax choice when part == choice.WhenFalse => Guarded(choice.Condition, isMissing: false, source, token),
        BlockSyntax block when part is StatementSyntax statement => AfterGuards(block, statement, source, token),
        _ => Pace.Same,
    };

    /// <summary><c>if (_model is not null) return;</c> before a statement guards it.</summary>
    private static Pace AfterGuards(BlockSyntax block, StatementSyntax statement, SourceView source, CancellationToken token)
    {
        foreach (var before in block.Statements.TakeWhile(s => s != statement))
            if (before is IfStatementSyntax { Else: null } guard && Leaves(guard.Statement) && Guarded(guard.Condition, isMissing: false, source, token) is not Pace.Same and var pace)
                return pace;
        return Pace.Same;
    }

    private static bool Leaves(StatementSyntax statement) =>
        statement is ReturnStatementSyntax || statement is BlockSyntax { Statements: { Count: > 0 } statements } && statements.Last() is ReturnStatementSyntax;

    /// <summary>The pace of what runs only while a kept value is missing, or where the condition says that it is there, not.</summary>
    private static Pace Guarded(ExpressionSyntax condition, bool isMissing, SourceView source, CancellationToken token) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Guarded(inner.Expression, isMissing, source, token),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Guarded(not.Operand, !isMissing, source, token),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression } both =>
            Guarded(both.Left, isMissing, source, token) is not Pace.Same and var pace ? pace : Guarded(both.Right, isMissing, source, token),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test when isMissing && IsNull(test.Right) => Kept(test.Left, source, token),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test when !isMissing && IsNull(test.Right) => Kept(test.Left, source, token),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax pattern } test when isMissing && IsNull(pattern.Expression) => Kept(test.Expression, source, token),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax or RecursivePatternSyntax or VarPatternSyntax or DeclarationPatternSyntax } test when !isMissing => Kept(test.Expression, source, token),
        IdentifierNameSyntax or MemberAccessExpressionSyntax when !isMissing && source.Type(condition, token)?.SpecialType == SpecialType.System_Boolean => Kept(condition, source, token),
        _ => Pace.Same,
    };

    /// <summary>A field or property keeps its value: for good when it is static, else as long as its object.</summary>
    private static Pace Kept(ExpressionSyntax target, SourceView source, CancellationToken token) => source.Symbol(target, token) switch
    {
        IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } => Pace.Once,
        IFieldSymbol { IsConst: false } or IPropertySymbol => Pace.OncePerObject,
        _ => Pace.Same,
    };

    private static bool IsNull(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression);
}
