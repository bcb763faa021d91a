using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>Where a model load stands: the code a test run counts it by, and the member that is told of it.</summary>
internal static class LoadSites
{
    /// <summary>The smallest part of the code whose lines are counted with the load: its statement, initialiser or lambda body.</summary>
    public static SyntaxNode Counted(SyntaxNode load)
    {
        foreach (var node in load.AncestorsAndSelf())
            switch (node)
            {
                case StatementSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax:
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } }:
                    return node;
                case AnonymousFunctionExpressionSyntax { ExpressionBody: { } body }:
                    return body;
                case MemberDeclarationSyntax:
                    return load;
            }

        return load;
    }

    /// <summary>The member a load stands in, as a reader calls it: a lambda or local function belongs to its member.</summary>
    public static ISymbol? Member(SyntaxNode load, SourceView source, System.Threading.CancellationToken token)
    {
        var member = source.Enclosing(load, token);
        while (member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } inner)
            member = inner.ContainingSymbol;
        return member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member;
    }

    /// <summary>Whether code stands in top-level statements; the declarations beneath them are other members.</summary>
    public static bool IsTopLevel(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) is null;

    /// <summary>The statements and clauses around a load, innermost first, up to its member.</summary>
    public static IEnumerable<SyntaxNode> Around(SyntaxNode load) =>
        load.Ancestors().TakeWhile(node => node is not (MemberDeclarationSyntax and not GlobalStatementSyntax));
}
