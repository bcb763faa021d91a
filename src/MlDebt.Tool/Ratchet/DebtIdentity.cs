using System.Security.Cryptography;
using System.Text;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Ratchet;

/// <summary>What is left of a debt when only its identity is kept.</summary>
/// <param name="Fingerprint">Its identity <c>mldebt/v1</c>.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Path">Its file, relative to the root.</param>
/// <param name="Symbol">The member that holds it.</param>
/// <param name="Snippet">Hash of its text without white space: the text itself may be a secret.</param>
internal sealed record DebtIdentity(string Fingerprint, string Rule, string Path, string? Symbol, string Snippet)
{
    /// <summary>The identity of a finding.</summary>
    public static DebtIdentity Of(DebtFinding finding) =>
        new(finding.Fingerprint, finding.RuleId, finding.Path, finding.Symbol, Hash(Fingerprints.Squeeze(finding.Snippet ?? finding.Message)));

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 4).ToLowerInvariant();
}
