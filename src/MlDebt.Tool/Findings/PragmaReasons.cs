using System.Text.RegularExpressions;

namespace MlDebt.Tool.Findings;

/// <summary>Why a <c>#pragma warning disable</c> stands there: its trailing comment, which the compiler's log drops.</summary>
internal static partial class PragmaReasons
{
    /// <summary>The comment of the pragma that is in force at a line for a rule, or null when it has none.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="line">The finding's line, from 1.</param>
    /// <param name="rule">The rule.</param>
    public static string? At(string[] lines, int line, string rule)
    {
        for (var i = Math.Min(line, lines.Length) - 1; i >= 0; i--)
        {
            var pragma = Pragma().Match(lines[i]);
            if (!pragma.Success || !Names(pragma.Groups["ids"].Value, rule))
                continue;
            return pragma.Groups["verb"].Value == "disable" && pragma.Groups["reason"].Value.Trim() is { Length: > 0 } reason ? reason : null;
        }

        return null;
    }

    private static bool Names(string ids, string rule) =>
        string.IsNullOrWhiteSpace(ids) || ids.Split(',').Any(id => id.Trim().Equals(rule, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\s*#\s*pragma\s+warning\s+(?<verb>disable|restore)\b(?<ids>[^/]*)(//\s*(?<reason>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pragma();
}
