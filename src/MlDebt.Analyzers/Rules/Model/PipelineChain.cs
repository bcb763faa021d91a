using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>The calls that add steps to one pipeline, written one after the other in one expression.</summary>
/// <param name="Whole">The expression that holds them all, with what is called on the pipeline in the end.</param>
/// <param name="Stages">All of them, in source order.</param>
internal sealed record PipelineChain(ExpressionSyntax Whole, IReadOnlyList<LibraryUse> Stages)
{
    /// <summary>Every chain of the compilation, in tree and source order.</summary>
    public static IEnumerable<PipelineChain> All(MlProject project, CancellationToken token) =>
        project.Sinks.Uses(Role.PipelineStage, token).Where(use => use.Syntax is InvocationExpressionSyntax)
            .GroupBy(use => WholeOf((InvocationExpressionSyntax)use.Syntax)).Select(chain => new PipelineChain(chain.Key, chain.ToList()));

    /// <summary>The last step, which holds the others.</summary>
    public LibraryUse Last => Stages.OrderByDescending(s => s.Syntax.Span.Length).First();

    /// <summary>The variable that a chain starts or goes on with, and the block it stands in: chains of one variable are one pipeline; null when it has none.</summary>
    public (SyntaxNode Block, string Name)? Owner
    {
        get
        {
            var name = VariableOf(Whole)?.Identifier.ValueText
                ?? (Around(Whole) is AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Parent: ExpressionStatementSyntax } ? target.Identifier.ValueText : null);
            return name is not null && Whole.FirstAncestorOrSelf<SyntaxNode>(n => n is BlockSyntax or CompilationUnitSyntax) is { } block ? (block, name) : null;
        }
    }

    /// <summary>What a call is the receiver of, all the way up, so that any call of a chain is known by the outermost.</summary>
    public static ExpressionSyntax WholeOf(ExpressionSyntax call)
    {
        var whole = call;
        while (Around(whole) is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer })
            whole = outer;
        return whole;
    }

    /// <summary>The variable an expression is the first value of, or null.</summary>
    public static VariableDeclaratorSyntax? VariableOf(ExpressionSyntax whole) => Around(whole) is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } ? declarator : null;

    private static SyntaxNode? Around(SyntaxNode node)
    {
        var parent = node.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;
        return parent;
    }
}
