using System;
using System.Collections.Generic;
using System.Linq;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>Texts that stand for a value somebody still has to fill in. They are no debt: nothing decides by them.</summary>
internal static class Placeholders
{
    private const int ShortestSecret = 12;
    private const int LongestRun = 4;

    private static readonly string[] Holes = { "<", ">", "{", "}", "[", "]", "...", "…", "***", "$(", "%" };

    /// <summary>A hole in a template: <c>&lt;your-deployment&gt;</c>, <c>your-model</c>, <c>${MODEL}</c>.</summary>
    public static bool IsHole(string text) =>
        text.Trim().Length == 0
        || Holes.Any(hole => text.IndexOf(hole, StringComparison.Ordinal) >= 0)
        || new[] { "your-", "your_", "your ", "my-deployment" }.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a text may be a real secret. Keys of providers are long, drawn at random from letters and digits, and hold no
    /// blanks: what is short, spells a word of the list, counts upwards or repeats itself was typed by hand to fill a hole.
    /// </summary>
    public static bool MayBeSecret(string text, IEnumerable<string> words) =>
        text.Length >= ShortestSecret
        && !IsHole(text)
        && !text.Any(char.IsWhiteSpace)
        && text.Any(char.IsDigit) && text.Any(char.IsLetter)
        && !words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
        && !IsVariableName(text)
        && !HasRun(text);

    /// <summary><c>OPENAI_API_KEY</c> and <c>AZURE_OPENAI_KEY_2</c> name where the secret is.</summary>
    private static bool IsVariableName(string text) =>
        text.IndexOf('_') > 0 && text.All(c => char.IsUpper(c) || char.IsDigit(c) || c == '_') && text.Split('_').All(part => part.All(char.IsDigit) || part.Count(char.IsDigit) <= 1);

    /// <summary><c>xxxx</c>, <c>0000</c>, <c>1234</c>, <c>abcd</c>.</summary>
    private static bool HasRun(string text)
    {
        int same = 1, rising = 1;
        for (var i = 1; i < text.Length; i++)
        {
            same = text[i] == text[i - 1] ? same + 1 : 1;
            rising = char.IsLetterOrDigit(text[i]) && text[i] == text[i - 1] + 1 ? rising + 1 : 1;
            if (same >= LongestRun || rising >= LongestRun)
                return true;
        }

        return false;
    }
}
