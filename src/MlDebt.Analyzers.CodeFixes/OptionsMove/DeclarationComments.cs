using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>What the author wrote beside a constant, so that it can follow the value into the options class.</summary>
internal static class DeclarationComments
{
    /// <summary>All comments as one line of plain text; empty where there is none.</summary>
    public static string Of(FieldDeclarationSyntax declaration)
    {
        var words = new List<string>();
        foreach (var trivia in declaration.GetLeadingTrivia().Concat(declaration.GetTrailingTrivia()).Concat(declaration.DescendantTrivia().Where(IsInner)))
        {
            if (trivia.GetStructure() is DocumentationCommentTriviaSyntax documentation)
                words.AddRange(documentation.DescendantTokens().Where(t => t.IsKind(SyntaxKind.XmlTextLiteralToken)).SelectMany(t => Words(t.ValueText)));
            else if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
                words.AddRange(Words(trivia.ToString().TrimStart('/')));
            else if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                words.AddRange(Words(trivia.ToString().Trim('/', '*')));
        }

        return string.Join(" ", words);

        bool IsInner(SyntaxTrivia trivia) => trivia.SpanStart > declaration.SpanStart && trivia.Span.End < declaration.Span.End;
    }

    /// <summary>Where the comments that belong to the declaration begin: those right above it, without a blank line between.</summary>
    public static int Start(FieldDeclarationSyntax declaration, Editing.Layout layout)
    {
        var start = layout.LineStart(declaration.SpanStart);
        foreach (var trivia in declaration.GetLeadingTrivia().Reverse())
        {
            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                continue;
            if (layout.NextLine(trivia.Span.End - 1) < start)
                break;
            start = layout.LineStart(trivia.SpanStart);
        }

        return start;
    }

    private static IEnumerable<string> Words(string text) => text.Split(new[] { ' ', '\t', '\r', '\n', '*' }, System.StringSplitOptions.RemoveEmptyEntries);
}
