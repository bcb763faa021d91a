using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <content>What a piece of syntax is called: the method of a call, the owner of a body, the targets of a write.</content>
internal sealed partial class NameEdges
{
    private static string? Called(SyntaxNode? call) => call switch
    {
        InvocationExpressionSyntax { Expression: var target } => LastName(target),
        ObjectCreationExpressionSyntax creation => LastName(creation.Type),
        ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => AnyConstructor,
        _ => null,
    };

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The member, accessor's property or local function a piece of code answers for.</summary>
    private static string? Owner(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
            switch (ancestor)
            {
                case MethodDeclarationSyntax method: return method.Identifier.ValueText;
                case LocalFunctionStatementSyntax local: return local.Identifier.ValueText;
                case ConstructorDeclarationSyntax constructor: return constructor.Identifier.ValueText;
                case PropertyDeclarationSyntax property: return property.Identifier.ValueText;
                case IndexerDeclarationSyntax: return Indexer;
                case ConversionOperatorDeclarationSyntax or OperatorDeclarationSyntax: return "operator";
                case TypeDeclarationSyntax type: return type.Identifier.ValueText;
            }

        return null;
    }

    private static IEnumerable<(string Name, int Index)> ParametersOf(ExpressionSyntax function) => function switch
    {
        SimpleLambdaExpressionSyntax lambda => [(lambda.Parameter.Identifier.ValueText, 0)],
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.Select((p, i) => (p.Identifier.ValueText, i)),
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters.Select((p, i) => (p.Identifier.ValueText, i)),
        _ => [],
    };

    private static bool IsTest(SyntaxNode node) => node is IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax;

    private static IEnumerable<string> Targets(SyntaxNode target) => target.DescendantNodesAndSelf().Select(n => n switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        _ => null,
    }).OfType<string>();
}
