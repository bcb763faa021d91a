using System.Collections.Immutable;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Ratchet;

/// <summary>A verdict as reports understand it: an audit and the one before it, whose debts carry today's identities.</summary>
internal static class Comparison
{
    /// <summary>The audit before, as far as the verdict knows it.</summary>
    /// <param name="now">Today's audit.</param>
    /// <param name="verdict">What is new, and what is gone.</param>
    /// <param name="before">The finished audit before, where there is one; else only its debts are known.</param>
    public static AuditReport Before(AuditReport now, Verdict verdict, AuditReport? before) => (before ?? now) with
    {
        Findings = [.. now.Findings.Except(verdict.New), .. verdict.Absent.Select(Gone)],
    };

    private static DebtFinding Gone(DebtIdentity identity) => new(
        identity.Rule, RuleIds.CategoryOf(identity.Rule), "note", "is gone", identity.Path, 1, 1, 1, 1, identity.Symbol, null, identity.Fingerprint,
        "", [], null, ImmutableDictionary<string, string?>.Empty, null);
}
