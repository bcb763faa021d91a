using System.Collections.Generic;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>An object of a settings file, by text position.</summary>
/// <param name="Open">Its opening brace.</param>
/// <param name="Close">Its closing brace.</param>
/// <param name="LastEnd">End of its last member.</param>
/// <param name="HasTrailingComma">Whether a comma follows that.</param>
/// <param name="Members">Its members, in order.</param>
internal sealed record JsonObject(int Open, int Close, int LastEnd, bool HasTrailingComma, IReadOnlyList<JsonMember> Members);

/// <summary>One member; <paramref name="Object"/> is null where its value is no object.</summary>
internal sealed record JsonMember(string Key, int Start, JsonObject? Object);

/// <summary>
/// Just enough JSON to find objects, keys and ends, with the comments and trailing commas that configuration files may have.
/// Analyzers should carry no JSON library. Anything odd answers null, and the file is left alone.
/// </summary>
internal sealed class JsonScan
{
    private readonly string _text;
    private int _at;

    private JsonScan(string text) => _text = text;

    public static JsonObject? Read(string text)
    {
        var scan = new JsonScan(text);
        if (text.Length > 0 && text[0] == '\uFEFF')
            scan._at = 1;
        scan.Skip();
        var root = scan.Object();
        scan.Skip();
        return scan._at == text.Length ? root : null;
    }

    private char Here => _at < _text.Length ? _text[_at] : '\0';

    private JsonObject? Object()
    {
        if (Here != '{')
            return null;
        var (open, end, comma) = (_at++, _at, false);
        var members = new List<JsonMember>();
        for (Skip(); Here != '}'; Skip())
        {
            if (members.Count > 0 && !comma)
                return null;
            var start = _at;
            if (String() is not { } key || !Take(':'))
                return null;
            Skip();
            var child = Here == '{' ? Object() : null;
            if (child is null && !Value())
                return null;
            members.Add(new(key, start, child));
            end = _at;
            comma = Take(',');
        }

        return new(open, _at++, end, comma, members);
    }

    private bool Value()
    {
        if (Here == '"')
            return String() is not null;
        if (Here == '[')
            return Array();
        if (Here == '{')
            return Object() is not null;
        var start = _at;
        while (char.IsLetterOrDigit(Here) || Here is '+' or '-' or '.')
            _at++;
        return _at > start;
    }

    private bool Array()
    {
        _at++;
        var comma = true;
        for (Skip(); Here != ']'; Skip())
        {
            if (!comma || !Value())
                return false;
            comma = Take(',');
        }

        _at++;
        return true;
    }

    /// <summary>The raw text between the quotes; null where the string does not end on its line.</summary>
    private string? String()
    {
        if (Here != '"')
            return null;
        var start = ++_at;
        while (Here is not ('"' or '\n' or '\0'))
            _at += Here == '\\' ? 2 : 1;
        return Here == '"' ? _text.Substring(start, _at++ - start) : null;
    }

    private bool Take(char wanted)
    {
        Skip();
        if (Here != wanted)
            return false;
        _at++;
        return true;
    }

    private void Skip()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(Here))
                _at++;
            else if (string.CompareOrdinal(_text, _at, "//", 0, 2) == 0)
                _at = _text.IndexOf('\n', _at) is >= 0 and var end ? end : _text.Length;
            else if (string.CompareOrdinal(_text, _at, "/*", 0, 2) == 0)
                _at = _text.IndexOf("*/", _at + 2, System.StringComparison.Ordinal) is >= 0 and var end ? end + 2 : _text.Length;
            else
                return;
        }
    }
}
