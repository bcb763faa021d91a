using System;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>What a file's own text says about line ends, indentation and free lines.</summary>
internal readonly struct Layout
{
    private readonly SourceText _text;

    public Layout(SourceText text)
    {
        _text = text;
        NewLine = text.Lines.Count > 1 && EndsWithCarriageReturn(text) ? "\r\n" : "\n";
    }

    public string NewLine { get; }

    /// <summary>The white space before the first word of the position's line.</summary>
    public string IndentAt(int position)
    {
        var line = _text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>How much deeper members stand than their type; four spaces where the file does not tell.</summary>
    public string StepBetween(int outer, int inner)
    {
        var (shallow, deep) = (IndentAt(outer), IndentAt(inner));
        if (deep.Length > shallow.Length && deep.StartsWith(shallow, StringComparison.Ordinal))
            return deep.Substring(shallow.Length);
        return shallow.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";
    }

    public int LineStart(int position) => _text.Lines.GetLineFromPosition(position).Start;

    /// <summary>Start of the next line, or the end of the text.</summary>
    public int NextLine(int position) => _text.Lines.GetLineFromPosition(position).EndIncludingLineBreak;

    public bool SameLine(int first, int second) => LineStart(first) == LineStart(second);

    /// <summary>Whether nothing but white space stands before the position on its line.</summary>
    public bool StartsLine(int position) => string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(LineStart(position), position)));

    /// <summary>Whether nothing but white space or a line comment follows the position on its line.</summary>
    public bool EndsLine(int position)
    {
        var rest = _text.ToString(TextSpan.FromBounds(position, _text.Lines.GetLineFromPosition(position).End)).Trim();
        return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal);
    }

    public bool IsBlankLine(int position) =>
        position < _text.Length && string.IsNullOrWhiteSpace(_text.Lines.GetLineFromPosition(position).ToString());

    private static bool EndsWithCarriageReturn(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak - first.End == 2;
    }
}
