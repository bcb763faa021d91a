using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>Where the first using of a file goes: below a licence header and directives, above the comment that belongs to the first declaration.</summary>
internal static class UsingPlace
{
    public static int Of(CompilationUnitSyntax root, Layout layout)
    {
        var first = root.GetFirstToken();
        var place = layout.LineStart(first.SpanStart);
        var comment = "";
        foreach (var trivia in first.LeadingTrivia.Reverse())
        {
            if (trivia.IsDirective)
                break;
            if (!IsComment(trivia))
                continue;
            if (layout.NextLine(trivia.Span.End - 1) < place)
                break;
            comment = trivia.ToString() + comment;
            place = layout.LineStart(trivia.SpanStart);
        }

        return place == 0 && IsHeader(comment) ? layout.LineStart(first.SpanStart) : place;
    }

    private static bool IsHeader(string comment) =>
        comment.IndexOf("copyright", StringComparison.OrdinalIgnoreCase) >= 0 || comment.IndexOf("licen", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);
}
