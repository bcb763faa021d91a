using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>The comments of a piece of code.</summary>
internal static class Comments
{
    /// <summary>Every comment in a node and above it.</summary>
    public static IEnumerable<SyntaxTrivia> In(SyntaxNode node) => node.DescendantTrivia().Where(IsComment);

    /// <summary>The comments above a node.</summary>
    public static IEnumerable<SyntaxTrivia> Heading(SyntaxNode node) => node.GetLeadingTrivia().Where(IsComment);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
