using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>One more parameter at the end of a list, and in the documentation where there is some.</summary>
internal static class ParameterEdits
{
    /// <summary>A name that means nothing yet in a constructor, or in the class whose head is one.</summary>
    public static string FreeName(SyntaxNode constructor) => Naming.Unique("options", new HashSet<string>(
        constructor.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)));

    public static void Append(TextEdits edits, DocumentId document, ParameterListSyntax list, string parameter)
    {
        if (list.Parameters.Count == 0)
            edits.Insert(document, list.OpenParenToken.Span.End, parameter);
        else
            edits.Insert(document, list.Parameters.Last().Span.End, ", " + parameter);
    }

    public static bool IsDocumented(SyntaxNode member) =>
        member.GetLeadingTrivia().Any(t => t.GetStructure() is DocumentationCommentTriviaSyntax);

    /// <summary>A member that documents its parameters documents the new one too; the compiler warns of a gap.</summary>
    public static void Document(TextEdits edits, DocumentId document, SyntaxNode member, string parameter, SourceText text)
    {
        var layout = new Layout(text);
        var documents = member.GetLeadingTrivia().Select(t => t.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(d => d.Content).OfType<XmlElementSyntax>().Any(e => e.StartTag.Name.LocalName.ValueText == "param");
        if (documents && layout.StartsLine(member.SpanStart))
            edits.Insert(document, layout.LineStart(member.SpanStart), layout.IndentAt(member.SpanStart) + MemberWriter.OptionsParameter(parameter) + layout.NewLine);
    }
}
