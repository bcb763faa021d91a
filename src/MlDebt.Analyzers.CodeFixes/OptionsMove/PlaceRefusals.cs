using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Places that need a compile-time constant, have no instance to read from, or become data.</summary>
internal static class PlaceRefusals
{
    /// <summary>One walk up the tree, innermost reason first.</summary>
    public static Refusal Syntactic(SyntaxNode outside)
    {
        for (var (node, child) = (outside, (SyntaxNode?)null); node is not null; (node, child) = (node.Parent, node))
        {
            var refusal = node switch
            {
                AttributeSyntax => Refusal.AttributeArgument,
                ParameterSyntax => Refusal.DefaultParameterValue,
                CaseSwitchLabelSyntax or EnumMemberDeclarationSyntax or GotoStatementSyntax => Refusal.ConstantRequired,
                LocalDeclarationStatementSyntax { IsConst: true } => Refusal.ConstantRequired,
                PatternSyntax => Refusal.Pattern,
                ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => Refusal.ConstructorInitializer,
                BaseFieldDeclarationSyntax => Refusal.Initializer,
                PropertyDeclarationSyntax { Initializer: { } initializer } when initializer == child => Refusal.Initializer,
                LocalFunctionStatementSyntax function when function.Modifiers.Any(SyntaxKind.StaticKeyword) => Refusal.StaticFunction,
                AnonymousFunctionExpressionSyntax lambda when lambda.Modifiers.Any(SyntaxKind.StaticKeyword) => Refusal.StaticFunction,
                ClassDeclarationSyntax => Refusal.None,
                TypeDeclarationSyntax => Refusal.NotAClass,
                _ => (Refusal?)null,
            };
            if (refusal is { } reason)
                return reason;
        }

        return Refusal.None;
    }

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
