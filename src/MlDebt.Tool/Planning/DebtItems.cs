using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Planning;

/// <summary>Groups open findings into the items a team plans with.</summary>
internal static class DebtItems
{
    public static ImmutableArray<DebtItem> Of(AnalysedSource source, AuditConfig config)
    {
        var titles = source.Rules.GroupBy(rule => rule.Id).ToDictionary(group => group.Key, group => group.First().Title, StringComparer.Ordinal);
        return
        [
            .. source.Findings
                .Where(finding => finding.Suppression is null)
                .GroupBy(finding => (finding.RuleId, Place: PlaceOf(finding)))
                .Select(group => Item(group.Key.RuleId, group.Key.Place, [.. group], titles, source, config))
                .OrderBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The type around a symbol, as a documentation-comment id; the path where there is no symbol.</summary>
    public static string PlaceOf(DebtFinding finding)
    {
        if (finding.Symbol is not { Length: > 2 } symbol || symbol[1] != ':')
        {
            return finding.Path;
        }

        var name = symbol[2..];
        var parameters = name.IndexOf('(', StringComparison.Ordinal);
        name = parameters < 0 ? name : name[..parameters];
        var dot = name.LastIndexOf('.');
        return symbol[0] == 'T' || dot < 0 ? "T:" + name : "T:" + name[..dot];
    }

    private static DebtItem Item(string rule, string place, ImmutableArray<DebtFinding> findings, Dictionary<string, string> titles, AnalysedSource source, AuditConfig config)
    {
        var id = $"{rule}@{place}";
        var own = config.Items.GetValueOrDefault(id);

        // Only counts arrive here, not the entry points themselves, so the largest one is what is certain about their union.
        var radius = findings.Max(finding => source.BlastRadius.GetValueOrDefault(finding.Fingerprint));
        return new(
            id,
            own?.Name,
            own?.Title ?? titles.GetValueOrDefault(rule) ?? rule,
            rule,
            findings[0].Category,
            place,
            [.. findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)],
            radius,
            EffortOf(rule, findings, own, config),
            own?.Defer,
            own?.Pin ?? false);
    }

    private static EffortReport EffortOf(string rule, ImmutableArray<DebtFinding> findings, ItemConfig? own, AuditConfig config)
    {
        var count = findings.Length;
        if (own?.Effort is { } hours)
        {
            return new(hours, hours, 0, count, "set for this item");
        }

        var glob = config.Effort.Keys.FirstOrDefault(key => CategoryNames.OfRule(key) is null && findings.All(finding => Glob.Matches(key, finding.Path)));
        if (glob is not null)
        {
            return Report(config.Effort[glob], count, $"set for {glob}");
        }

        if (config.Effort.TryGetValue(rule, out var set))
        {
            return Report(set, count, $"set for {rule}");
        }

        var (kind, effort) = EffortTable.Of(rule);
        return Report(effort, count, $"default: {kind}");
    }

    private static EffortReport Report(EffortConfig effort, int count, string source) => new(effort.Hours(count), effort.Fixed, effort.PerFinding, count, source);
}
