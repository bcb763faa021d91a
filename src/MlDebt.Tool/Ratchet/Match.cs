using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Ratchet;

/// <summary>Two states of the same code, debt by debt.</summary>
/// <param name="New">Debts that were not there.</param>
/// <param name="Unchanged">Debts that were there, as they were and as they are.</param>
/// <param name="Absent">Debts that are gone.</param>
internal sealed record Match(ImmutableArray<DebtFinding> New, ImmutableArray<(DebtIdentity Before, DebtFinding Now)> Unchanged, ImmutableArray<DebtIdentity> Absent)
{
    /// <summary>
    /// Matches one to one: by identity first, then what is left by rule, text and file (a renamed member), then by rule
    /// and text (a moved file). Counting them instead would let one repaired debt pay for one new.
    /// </summary>
    public static Match Of(IEnumerable<DebtIdentity> before, IEnumerable<DebtFinding> now)
    {
        var absent = before.ToList();
        var open = now.Select(finding => (Finding: finding, Identity: DebtIdentity.Of(finding))).ToList();
        var unchanged = ImmutableArray.CreateBuilder<(DebtIdentity, DebtFinding)>();
        Pass(identity => identity.Fingerprint);
        Pass(identity => (identity.Rule, identity.Snippet, identity.Path));
        Pass(identity => (identity.Rule, identity.Snippet));
        return new([.. open.Select(pair => pair.Finding)], unchanged.ToImmutable(), [.. absent]);

        void Pass<T>(Func<DebtIdentity, T> key)
            where T : notnull
        {
            var candidates = absent.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<DebtIdentity>(group));
            foreach (var pair in open.ToList())
            {
                if (!candidates.TryGetValue(key(pair.Identity), out var queue) || !queue.TryDequeue(out var known))
                    continue;
                absent.Remove(known);
                open.Remove(pair);
                unchanged.Add((known, pair.Finding));
            }
        }
    }
}
