using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>Where a class takes new members: below the fields above its first method, else at its top.</summary>
/// <param name="Position">Where the text goes.</param>
/// <param name="Indent">How deep members stand.</param>
/// <param name="Step">How much deeper a body stands.</param>
/// <param name="AfterFields">Whether fields stand above.</param>
/// <param name="BreakBefore">Whether the place is in the middle of a line.</param>
/// <param name="BlankAfter">Whether a blank line must part the new members from what follows.</param>
internal sealed record MemberPlace(int Position, string Indent, string Step, bool AfterFields, bool BreakBefore, bool BlankAfter)
{
    /// <param name="home">The class.</param>
    /// <param name="text">Its file.</param>
    /// <param name="removed">Whole lines that the same plan takes away.</param>
    public static MemberPlace In(ClassDeclarationSyntax home, SourceText text, IReadOnlyCollection<TextSpan> removed)
    {
        var layout = new Layout(text);
        var (indent, step) = Depth(home, layout);
        var fields = home.Members.TakeWhile(m => m is not (BaseMethodDeclarationSyntax or TypeDeclarationSyntax)).OfType<FieldDeclarationSyntax>().Where(f => !removed.Any(r => r.Contains(f.Span))).ToList();
        var start = fields.Count > 0 ? fields[fields.Count - 1].Span.End : home.OpenBraceToken.Span.End;
        if (!layout.EndsLine(start))
            return new(start, indent, step, fields.Count > 0, BreakBefore: true, BlankAfter: false);
        var position = layout.NextLine(start);
        var next = position;
        while (removed.FirstOrDefault(r => r.Start <= next && next < r.End) is { IsEmpty: false } gone)
            next = gone.End;
        var blank = layout.IsBlankLine(next) || layout.SameLine(next, home.CloseBraceToken.SpanStart);
        return new(position, indent, step, fields.Count > 0, BreakBefore: false, BlankAfter: !blank);
    }

    /// <summary>The first place in the class: in front of everything that is initialised there. Without an indent it is in the middle of a line.</summary>
    public static (int Position, string? Indent, bool BlankAfter) Top(ClassDeclarationSyntax home, SourceText text, IReadOnlyCollection<TextSpan> removed)
    {
        var layout = new Layout(text);
        var open = home.OpenBraceToken.Span.End;
        if (!layout.EndsLine(open))
            return (open, null, false);
        var position = layout.NextLine(open);
        var next = position;
        while (removed.FirstOrDefault(r => r.Start <= next && next < r.End) is { IsEmpty: false } gone)
            next = gone.End;
        return (position, Depth(home, layout).Indent, !layout.IsBlankLine(next) && !layout.SameLine(next, home.CloseBraceToken.SpanStart));
    }

    /// <summary>The class's declaration that can take members: a part without braces cannot.</summary>
    public static ClassDeclarationSyntax Home(ClassDeclarationSyntax wanted, IEnumerable<ClassDeclarationSyntax> parts) =>
        wanted.OpenBraceToken.IsKind(SyntaxKind.None) ? parts.First(p => !p.OpenBraceToken.IsKind(SyntaxKind.None)) : wanted;

    private static (string Indent, string Step) Depth(ClassDeclarationSyntax home, Layout layout)
    {
        if (home.Members.Count == 0 || layout.SameLine(home.Members[0].SpanStart, home.OpenBraceToken.SpanStart))
            return (layout.IndentAt(home.SpanStart) + "    ", "    ");
        return (layout.IndentAt(home.Members[0].SpanStart), layout.StepBetween(home.SpanStart, home.Members[0].SpanStart));
    }
}
