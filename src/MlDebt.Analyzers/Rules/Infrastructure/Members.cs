using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>What stands around a piece of code.</summary>
internal static class Members
{
    /// <summary>The member around a node; the whole file for top-level statements, which are one member.</summary>
    public static SyntaxNode Around(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        ?? node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot();

    /// <summary>The lambda or local function a node runs with, or null where it runs with its member.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node)
    {
        for (var outer = node.Parent; outer is not null and not MemberDeclarationSyntax; outer = outer.Parent)
            if (outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                return outer;
        return null;
    }

    /// <summary>The name of the member around a node, with its type: <c>Scorer.Predict</c>.</summary>
    public static string NameAround(SyntaxNode node)
    {
        var type = node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
        var name = Around(node) switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
            _ => null,
        };
        return type is null ? "the program" : name is null ? type : type + "." + name;
    }
}
