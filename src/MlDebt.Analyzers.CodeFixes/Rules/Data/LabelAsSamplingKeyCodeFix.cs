using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Data;

/// <summary>Lets the split choose rows by chance.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LabelAsSamplingKeyCodeFix))]
public sealed class LabelAsSamplingKeyCodeFix : TextChangeCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public LabelAsSamplingKeyCodeFix()
        : base(Descriptors.Rules.LabelAsSamplingKey)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        if (site.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax list } argument)
            return null;
        var index = list.Arguments.IndexOf(argument);

        // Without a name, the arguments behind it would move up one place.
        for (var next = index + 1; next < list.Arguments.Count; next++)
            if (list.Arguments[next].NameColon is null)
                return null;
        return new("Leave the sampling key out", new TextChange(Removed(list, index), ""));
    }

    /// <summary>The argument with one comma: that behind it, and the blanks before the next argument, where it is the first.</summary>
    private static TextSpan Removed(ArgumentListSyntax list, int index)
    {
        var argument = list.Arguments[index];
        if (index > 0)
            return TextSpan.FromBounds(list.Arguments.GetSeparator(index - 1).SpanStart, argument.Span.End);
        if (list.Arguments.Count == 1)
            return argument.Span;
        var comma = list.Arguments.GetSeparator(0);
        var blank = comma.TrailingTrivia.FirstOrDefault() is var trivia && trivia.IsKind(SyntaxKind.WhitespaceTrivia) ? trivia.Span.Length : 0;
        return TextSpan.FromBounds(argument.SpanStart, comma.Span.End + blank);
    }
}
