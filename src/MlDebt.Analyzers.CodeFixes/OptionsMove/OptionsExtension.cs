using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Adds properties to an options class that exists.</summary>
internal static class OptionsExtension
{
    public static void Add(INamedTypeSymbol existing, OptionsClass options, Solution solution, TextEdits edits, CancellationToken token)
    {
        if (options.Added.Count == 0)
            return;
        var declaration = existing.DeclaringSyntaxReferences.Select(r => (ClassDeclarationSyntax)r.GetSyntax(token))
            .OrderBy(d => d.SyntaxTree.FilePath, System.StringComparer.Ordinal).ThenBy(d => d.SpanStart).First();
        var document = solution.GetDocument(declaration.SyntaxTree)!.Id;
        var layout = new Layout(declaration.SyntaxTree.GetText(token));
        var last = declaration.Members.LastOrDefault();
        var isSpread = last is not null && !layout.SameLine(last.SpanStart, declaration.OpenBraceToken.SpanStart);
        var indent = isSpread ? layout.IndentAt(last!.SpanStart) : layout.IndentAt(declaration.SpanStart) + "    ";

        var close = declaration.CloseBraceToken.SpanStart;
        var ownLine = layout.StartsLine(close);
        var text = new StringBuilder(ownLine ? "" : layout.NewLine);
        var writer = new OptionsClassText(options, layout.NewLine, "    ");
        for (var i = 0; i < options.Added.Count; i++)
            text.Append(i > 0 || isSpread ? layout.NewLine : "").Append(writer.Property(options.Added[i], indent));
        if (!ownLine)
            text.Append(layout.IndentAt(declaration.SpanStart));
        edits.Insert(document, ownLine ? layout.LineStart(close) : close, text.ToString());
        if (options.NeedsAnnotations)
            edits.Using(document, OptionsClassText.AnnotationsNamespace);
    }
}
