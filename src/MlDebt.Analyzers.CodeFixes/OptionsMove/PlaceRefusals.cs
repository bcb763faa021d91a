using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Places that need a compile-time constant, have no instance to read from, or become data.</summary>
internal static class PlaceRefusals
{
    /// <summary>One walk up the tree: why nothing can be read there at all, and why no instance can be, innermost reason first.</summary>
    public static (Refusal Refusal, NoInstance NoInstance) Syntactic(SyntaxNode outside)
    {
        var noInstance = NoInstance.None;
        for (var (node, child) = (outside, (SyntaxNode?)null); node is not null; (node, child) = (node.Parent, node))
        {
            if (node is ClassDeclarationSyntax)
                return (Refusal.None, noInstance);
            if (Hard(node) is not Refusal.None and var refusal)
                return (refusal, noInstance);
            if (noInstance == NoInstance.None)
                noInstance = Soft(node, child);
        }

        return (Refusal.None, noInstance);
    }

    private static Refusal Hard(SyntaxNode node) => node switch
    {
        AttributeSyntax => Refusal.AttributeArgument,
        ParameterSyntax => Refusal.DefaultParameterValue,
        CaseSwitchLabelSyntax or EnumMemberDeclarationSyntax or GotoStatementSyntax => Refusal.ConstantRequired,
        LocalDeclarationStatementSyntax { IsConst: true } => Refusal.ConstantRequired,
        BaseFieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword) => Refusal.ConstantRequired,
        PatternSyntax => Refusal.Pattern,
        TypeDeclarationSyntax => Refusal.NotAClass,
        _ => Refusal.None,
    };

    private static NoInstance Soft(SyntaxNode node, SyntaxNode? child) => node switch
    {
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => NoInstance.ConstructorInitializer,
        BaseFieldDeclarationSyntax => NoInstance.Initializer,
        PropertyDeclarationSyntax { Initializer: { } initializer } when initializer == child => NoInstance.Initializer,
        LocalFunctionStatementSyntax function when function.Modifiers.Any(SyntaxKind.StaticKeyword) => NoInstance.StaticFunction,
        AnonymousFunctionExpressionSyntax lambda when lambda.Modifiers.Any(SyntaxKind.StaticKeyword) => NoInstance.StaticFunction,
        _ => NoInstance.None,
    };

    /// <summary>A lambda or query that is translated, not run: a captured field would be translated too.</summary>
    public static bool IsExpressionTree(SyntaxNode node, SemanticModel model, CancellationToken token) =>
        node.Ancestors().Any(ancestor => ancestor switch
        {
            AnonymousFunctionExpressionSyntax lambda => model.GetTypeInfo(lambda, token).ConvertedType is { Name: "Expression" },
            QueryExpressionSyntax query => model.GetTypeInfo(query.FromClause.Expression, token).Type is { } source
                && (source.Name == "IQueryable" || source.AllInterfaces.Any(i => i.Name == "IQueryable")),
            _ => false,
        });
}
