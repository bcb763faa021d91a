using System;
using System.IO;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.Evidence;

/// <summary>Reads a text piece by piece: a report of many megabytes must not become one string as well.</summary>
internal sealed class SourceTextReader : TextReader
{
    private readonly SourceText _text;
    private int _at;

    public SourceTextReader(SourceText text) => _text = text;

    /// <inheritdoc/>
    public override int Peek() => _at < _text.Length ? _text[_at] : -1;

    /// <inheritdoc/>
    public override int Read() => _at < _text.Length ? _text[_at++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var taken = Math.Min(count, _text.Length - _at);
        if (taken > 0)
            _text.CopyTo(_at, buffer, index, taken);
        _at += taken;
        return taken;
    }
}
