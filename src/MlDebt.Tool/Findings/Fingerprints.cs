using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Findings;

/// <summary>
/// The identity <c>mldebt/v1</c>: rule, containing symbol, snippet without white space, ordinal among equals in that
/// symbol. Line numbers take no part, so that an edit elsewhere in the file makes no debt new.
/// </summary>
internal static class Fingerprints
{
    /// <summary>Its name in SARIF.</summary>
    public const string Name = "mldebt/v1";

    private const char Separator = '\u241F';

    /// <summary>The findings with their identities, in the order of rule, file and place.</summary>
    public static ImmutableArray<DebtFinding> Assign(IEnumerable<DebtFinding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = findings
            .OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column).ThenBy(f => f.RuleId, StringComparer.Ordinal);
        return [.. ordered.Select(f => f with { Fingerprint = Next(f, seen) })];
    }

    /// <summary>A text without any white space.</summary>
    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Next(DebtFinding finding, Dictionary<string, int> seen)
    {
        // Outside of any symbol the file is the only place there is.
        var key = string.Join(Separator, finding.RuleId, finding.Symbol ?? finding.Path, Squeeze(finding.Snippet ?? finding.Message));
        seen[key] = seen.TryGetValue(key, out var ordinal) ? ++ordinal : 0;
        return Hash($"{key}{Separator}{ordinal}");
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 8).ToLowerInvariant();
}
