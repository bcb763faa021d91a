using System.Text;

namespace MlDebt.Tool.Findings;

/// <summary>The lines of source files, each file read once.</summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<string, string[]?> _files = new(StringComparer.Ordinal);

    /// <summary>The lines of a file, or null when it cannot be read.</summary>
    public string[]? Lines(string path)
    {
        if (!_files.TryGetValue(path, out var lines))
            _files[path] = lines = ReadLines(path);
        return lines;
    }

    /// <summary>The text of a region, or null when the file is gone or shorter than that.</summary>
    public string? Span(string path, SarifPlace place)
    {
        if (Lines(path) is not { } lines || place.Line < 1 || place.EndLine > lines.Length || place.EndLine < place.Line)
            return null;
        var text = new StringBuilder();
        for (var line = place.Line; line <= place.EndLine; line++)
        {
            var whole = lines[line - 1];
            var from = line == place.Line ? Math.Min(place.Column - 1, whole.Length) : 0;
            var to = line == place.EndLine ? Math.Clamp(place.EndColumn - 1, from, whole.Length) : whole.Length;
            text.Append(whole, from, to - from).Append(line < place.EndLine ? "\n" : "");
        }

        return text.ToString();
    }

    private static string[]? ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
