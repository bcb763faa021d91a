using System.Threading;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers;

/// <summary>The member a place stands in, as the audit knows it from one build to the next.</summary>
internal static class ContainingMember
{
    /// <summary>The documentation-comment id of the member or type around a node; null outside of both.</summary>
    public static string? Id(SyntaxNode node, SemanticModel model, CancellationToken token = default)
    {
        var symbol = model.GetEnclosingSymbol(node.SpanStart, token);

        // Lambdas and local functions have no id of their own, and an accessor's would tie a property's debt to one half of it.
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        if (symbol is IMethodSymbol { AssociatedSymbol: { } property })
            symbol = property;
        return symbol?.GetDocumentationCommentId();
    }
}
