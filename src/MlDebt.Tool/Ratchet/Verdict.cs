using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Ratchet;

/// <summary>What a check found.</summary>
/// <param name="New">Open debt that was not there before, or whose acceptance is over.</param>
/// <param name="Unchanged">Number of debts that were there.</param>
/// <param name="Absent">Debts of the baseline that are gone.</param>
/// <param name="Gates">The other conditions.</param>
/// <param name="Level">From which level on new debt fails the check.</param>
/// <param name="StaleFails">Whether entries of the baseline that are gone fail it.</param>
internal sealed record Verdict(
    ImmutableArray<DebtFinding> New, int Unchanged, ImmutableArray<DebtIdentity> Absent, ImmutableArray<Gate> Gates, string Level, bool StaleFails)
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    /// <summary>The new debt that fails the check.</summary>
    public IEnumerable<DebtFinding> Failing => New.Where(finding => Rank(finding.Level) >= Rank(Level));

    /// <summary>Whether everything holds.</summary>
    public bool Passed => !Failing.Any() && Gates.All(gate => gate.Passed) && !(StaleFails && Absent.Length > 0);

    /// <summary>Before and now. Debt that is accepted in source is never new.</summary>
    public static Verdict Of(IEnumerable<DebtIdentity> before, AuditReport now, GateOptions gates, string level, bool staleFails)
    {
        var match = Match.Of(before, now.Findings);
        return new([.. match.New.Where(finding => finding.Suppression is null)], match.Unchanged.Length, match.Absent, Ratchet.Gates.Judge(now, gates), level, staleFails);
    }

    /// <summary>Only what stands on changed lines.</summary>
    public static Verdict Of(ChangedLines lines, AuditReport now, GateOptions gates, string level)
    {
        var open = now.OpenFindings().ToList();
        ImmutableArray<DebtFinding> changed = [.. open.Where(lines.Contains)];
        return new(changed, open.Count - changed.Length, [], Ratchet.Gates.Judge(now, gates), level, false);
    }

    private static int Rank(string level) => Array.IndexOf(Levels, level);
}
