using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>A branch whose condition depends on the environment's name.</summary>
/// <param name="Test">The part of the condition that asks for the name.</param>
/// <param name="Choices">What runs or is answered one way or the other.</param>
internal sealed record EnvironmentTest(ExpressionSyntax Test, IReadOnlyList<SyntaxNode> Choices)
{
    /// <summary>Every branch on the environment's name, in tree and source order.</summary>
    public static IEnumerable<EnvironmentTest> Branches(MlProject project, CancellationToken token)
    {
        var names = project.Libraries.With(Role.EnvironmentName).Select(f => f.SimpleName).Distinct().ToList();
        if (!names.Any(name => project.Source.Uses(name, token).Any()))
            yield break;
        foreach (var tree in project.Source.Trees)
            foreach (var branch in NameIndex.Of(tree, token).Branches)
                if (Parts(branch) is var (condition, choices) && TestOf(condition, project, token) is { } test)
                    yield return new(test, choices);
    }

    /// <summary>Whether a place is inside one of the choices.</summary>
    public bool Chooses(SyntaxNode place) => Choices.Any(c => c.SyntaxTree == place.SyntaxTree && c.Span.Contains(place.Span));

    private static (ExpressionSyntax Condition, IReadOnlyList<SyntaxNode> Choices) Parts(SyntaxNode branch) => branch switch
    {
        IfStatementSyntax { Else: { } other } statement => (statement.Condition, new SyntaxNode[] { statement.Statement, other }),
        IfStatementSyntax statement => (statement.Condition, new SyntaxNode[] { statement.Statement }),
        ConditionalExpressionSyntax choice => (choice.Condition, new SyntaxNode[] { choice.WhenTrue, choice.WhenFalse }),
        SwitchExpressionSyntax choice => (choice.GoverningExpression, choice.Arms.Select(a => a.Expression).ToList()),
        SwitchStatementSyntax choice => (choice.Expression, choice.Sections.ToList()),
        _ => throw new System.ArgumentOutOfRangeException(nameof(branch)),
    };

    /// <summary>The outermost comparison or call of the condition that the environment's name flows into, or null.</summary>
    private static ExpressionSyntax? TestOf(ExpressionSyntax condition, MlProject project, CancellationToken token)
    {
        foreach (var part in condition.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax).OfType<ExpressionSyntax>())
        {
            if (part is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax) || part.Parent is MemberAccessExpressionSyntax outer && outer.Name == part)
                continue;
            if (project.Source.Operation(part, token) is { } operation && project.Origins.Of(operation, token).Any(OriginKind.EnvironmentName))
                return part.Parent is BinaryExpressionSyntax { RawKind: not ((int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression) } or IsPatternExpressionSyntax && condition.Span.Contains(part.Parent.Span) ? (ExpressionSyntax)part.Parent : part;
        }

        return null;
    }
}
