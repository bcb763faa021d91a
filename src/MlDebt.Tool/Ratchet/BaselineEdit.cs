using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Ratchet;

/// <summary>What the baseline becomes.</summary>
internal static class BaselineEdit
{
    /// <summary>Everything that is there now. Suppressed debt is accepted in source already.</summary>
    public static ImmutableArray<BaselineEntry> Create(IEnumerable<DebtFinding> findings, string? commit) =>
        [.. findings.Where(finding => finding.Suppression is null).Select(finding => new BaselineEntry(DebtIdentity.Of(finding), commit))];

    /// <summary>Without what is gone; nothing is ever added. Moved debts keep their entry under today's identity.</summary>
    public static ImmutableArray<BaselineEntry> Prune(ImmutableArray<BaselineEntry> entries, ImmutableArray<DebtFinding> findings) =>
        Kept(entries, Match.Of(entries.Select(entry => entry.Identity), findings));

    /// <summary>Pruned, and with the new debts taken on for a reason.</summary>
    public static ImmutableArray<BaselineEntry> Update(
        ImmutableArray<BaselineEntry> entries, ImmutableArray<DebtFinding> findings, string? commit, string reason, DateOnly? until, DateOnly today)
    {
        var valid = entries.Where(entry => !entry.IsExpired(today)).ToList();
        var match = Match.Of(valid.Select(entry => entry.Identity), findings);
        var kept = Kept(valid, match);
        var added = match.New.Where(finding => finding.Suppression is null).Select(finding => new BaselineEntry(DebtIdentity.Of(finding), commit, reason, until));
        return [.. kept, .. added];
    }

    private static ImmutableArray<BaselineEntry> Kept(IEnumerable<BaselineEntry> entries, Match match)
    {
        var now = match.Unchanged.ToLookup(pair => pair.Before, pair => DebtIdentity.Of(pair.Now));
        return [.. entries.DistinctBy(entry => entry.Identity).SelectMany(entry => now[entry.Identity].Select(identity => entry with { Identity = identity }))];
    }
}
