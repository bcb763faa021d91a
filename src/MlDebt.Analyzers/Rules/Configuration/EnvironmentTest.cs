using System.Collections.Generic;
using System.Collections.Immutable;
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
/// <param name="Reads">Where the name is read, when that is outside the condition.</param>
/// <param name="Choices">What runs or is answered one way or the other.</param>
internal sealed record EnvironmentTest(ExpressionSyntax Test, ImmutableArray<SyntaxNode> Reads, IReadOnlyList<SyntaxNode> Choices)
{
    /// <summary>Every branch on the environment's name, in tree and source order.</summary>
    public static IEnumerable<EnvironmentTest> Branches(MlProject project, CancellationToken token)
    {
        var names = NameFlow.From(project.Origins.NamesOf(token, Role.EnvironmentName), project.Source, token);
        foreach (var tree in project.Source.Trees)
            foreach (var branch in NameIndex.Of(tree, token).Branches)
                if (Parts(branch) is var (condition, choices) && names.Touches(condition) && TestOf(condition, project, token) is { } found)
                    yield return new(found.Test, found.Reads, choices);
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
    private static (ExpressionSyntax Test, ImmutableArray<SyntaxNode> Reads)? TestOf(ExpressionSyntax condition, MlProject project, CancellationToken token)
    {
        foreach (var part in condition.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax).OfType<ExpressionSyntax>())
        {
            if (part is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax) || part.Parent is MemberAccessExpressionSyntax outer && outer.Name == part)
                continue;
            if (project.Source.Operation(part, token) is not { } operation)
                continue;
            var names = project.Origins.Of(operation, token).Of(OriginKind.EnvironmentName).Select(o => o.Site).ToImmutableArray();
            if (names.IsEmpty)
                continue;
            var test = part.Parent is BinaryExpressionSyntax { RawKind: not ((int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression) } or IsPatternExpressionSyntax && condition.Span.Contains(part.Parent.Span) ? (ExpressionSyntax)part.Parent : part;
            return (test, names.RemoveAll(n => n.SyntaxTree == condition.SyntaxTree && condition.Span.Contains(n.Span)));
        }

        return null;
    }
}
