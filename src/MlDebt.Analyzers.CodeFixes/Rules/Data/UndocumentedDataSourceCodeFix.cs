using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Data;

/// <summary>Writes the lines that somebody has to fill in: where the rows come from, whose they are, how old, under which licence.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndocumentedDataSourceCodeFix))]
public sealed class UndocumentedDataSourceCodeFix : TextChangeCodeFix
{
    private static readonly string[] Lines = { "/// <remarks>", "/// Source: ?", "/// Owner: ?", "/// Refreshed: ?", "/// Licence: ?", "/// </remarks>" };

    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public UndocumentedDataSourceCodeFix()
        : base(Descriptors.Rules.UndocumentedDataSource)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        if (site.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } type || HasRemarks(type))
            return null;
        var layout = new Layout(type.SyntaxTree.GetText(token));
        if (!layout.StartsLine(type.SpanStart))
            return null;
        var indent = layout.IndentAt(type.SpanStart);
        return new("Say where the data comes from", new TextChange(new(layout.LineStart(type.SpanStart), 0), string.Concat(Lines.Select(line => indent + line + layout.NewLine))));
    }

    private static bool HasRemarks(SyntaxNode type) =>
        type.GetLeadingTrivia().Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content).Any(part => part is XmlElementSyntax { StartTag.Name.LocalName.ValueText: "remarks" });
}
