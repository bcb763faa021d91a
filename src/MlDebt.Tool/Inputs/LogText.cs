using System.Text;

namespace MlDebt.Tool.Inputs;

/// <summary>The text of a file people keep in a spreadsheet: UTF-8, with or without its mark; anything else is said, not guessed.</summary>
internal static class LogText
{
    private const string SaveAsUtf8 = "Save the file as UTF-8 (in Excel: \"CSV UTF-8\")";

    public static InputResult<string> Decode(string file, byte[] content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new("", [new(file, 1, "", null, "The file is UTF-16", SaveAsUtf8)]);
        }

        var start = content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return new(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content, start, content.Length - start), []);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + content.Take(start + Math.Max(e.Index, 0)).Count(b => b == '\n');
            return new("", [new(file, line, "", null, "The file is not UTF-8", SaveAsUtf8)]);
        }
    }
}
