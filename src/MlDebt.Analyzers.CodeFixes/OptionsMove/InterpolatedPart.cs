using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// The file name at the end of an interpolated path: <c>fraud.zip</c> in <c>$"{root}/fraud.zip"</c>. What stands before it, holes and
/// separators, stays.
/// </summary>
internal static class InterpolatedPart
{
    private static readonly char[] Separators = { '/', '\\' };

    /// <summary>The part and its text; null where the last piece is no name on its own, or is spelled with escapes.</summary>
    public static (TextSpan Span, string Value)? Of(ExpressionSyntax node)
    {
        if (node is not InterpolatedStringExpressionSyntax { Contents: { Count: > 1 } contents } || contents.Last() is not InterpolatedStringTextSyntax last)
            return null;

        // Any other piece with letters in it is half a name, which must not be torn from this one.
        if (contents.OfType<InterpolatedStringTextSyntax>().Any(t => t != last && t.TextToken.ValueText.Any(char.IsLetterOrDigit)))
            return null;
        var written = last.TextToken.Text;
        var start = written.IndexOfAny(Separators) + 1;
        while (start > 0 && start < written.Length && Separators.Contains(written[start]))
            start++;
        var name = written.Substring(start);
        return start == 0 || name != last.TextToken.ValueText.Substring(last.TextToken.ValueText.Length - name.Length) || !IsName(name)
            ? null
            : (TextSpan.FromBounds(last.Span.Start + start, last.Span.End), name);
    }

    /// <summary>How an expression stands in a hole of that text.</summary>
    public static string Hole(InterpolatedStringExpressionSyntax text, string expression)
    {
        var dollars = text.StringStartToken.Text.EndsWith("\"\"\"", System.StringComparison.Ordinal) ? text.StringStartToken.Text.Count(c => c == '$') : 1;
        return new string('{', dollars) + expression + new string('}', dollars);
    }

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsLetterOrDigit(name[0]) && name.IndexOfAny(new[] { '{', '}', '"', '\n', '\r', ';', '=' }) < 0;
}
