using System.Security.Cryptography;
using System.Text;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Scoring;

/// <summary>Names the set of rules behind an audit: numbers of two audits compare only where it is the same.</summary>
internal static class Ruleset
{
    private const int Digits = 8;

    public static string Of(string tool, IEnumerable<RuleInfo> rules)
    {
        var ids = string.Join('\n', rules.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));
        return $"{tool}-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ids)))[..Digits].ToLowerInvariant()}";
    }
}
