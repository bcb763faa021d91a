using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>The declarations that move away, as spans that leave no hole behind.</summary>
internal static class RemovedLines
{
    public static async Task<Dictionary<DocumentId, List<TextSpan>>> OfAsync(IEnumerable<Site> sites, CancellationToken token)
    {
        var removed = new Dictionary<DocumentId, List<TextSpan>>();
        foreach (var file in sites.Where(s => s.Removed is not null).GroupBy(s => s.Document.Id))
        {
            var text = await file.First().Document.GetTextAsync(token).ConfigureAwait(false);
            var layout = new Layout(text);
            removed[file.Key] = Joined(file.Select(s => Lines(s.Removed!, layout)).OrderBy(s => s.Start)).Select(s => WithBlank(s, text, layout)).ToList();
        }

        return removed;
    }

    private static TextSpan Lines(FieldDeclarationSyntax declaration, Layout layout) =>
        layout.StartsLine(declaration.SpanStart) && layout.EndsLine(declaration.Span.End)
            ? TextSpan.FromBounds(DeclarationComments.Start(declaration, layout), layout.NextLine(declaration.Span.End))
            : declaration.Span;

    private static IEnumerable<TextSpan> Joined(IEnumerable<TextSpan> spans)
    {
        TextSpan? open = null;
        foreach (var span in spans)
        {
            if (open is { } previous && previous.End == span.Start)
            {
                open = TextSpan.FromBounds(previous.Start, span.End);
                continue;
            }

            if (open is { } done)
                yield return done;
            open = span;
        }

        if (open is { } last)
            yield return last;
    }

    /// <summary>Takes the blank line below along where one stands above as well, or where the block begins.</summary>
    private static TextSpan WithBlank(TextSpan span, SourceText text, Layout layout)
    {
        if (span.Start == 0 || !layout.IsBlankLine(span.End) || layout.LineStart(span.Start) != span.Start)
            return span;
        var above = text.Lines.GetLineFromPosition(span.Start - 1).ToString().Trim();
        return above.Length == 0 || above.EndsWith("{", System.StringComparison.Ordinal) ? TextSpan.FromBounds(span.Start, layout.NextLine(span.End)) : span;
    }
}
