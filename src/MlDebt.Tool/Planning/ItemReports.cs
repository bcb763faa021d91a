using System.Collections.Immutable;
using MlDebt.Tool.Model;
using MlDebt.Tool.Scoring;

namespace MlDebt.Tool.Planning;

/// <summary>Ranks items: how often they hurt, times how far they reach.</summary>
internal static class ItemReports
{
    // Half an incident is what Jeffreys' prior adds: a defect that was silent so far still ranks by its reach.
    private const decimal Prior = 0.5m;

    public static ImmutableArray<ItemReport> Of(IReadOnlyList<DebtItem> items, LogWindow window)
    {
        var charges = Attribution.Of(window, items);
        return
        [
            .. items.Select(item => Report(item, charges[item.Id], window.Weeks))
                .OrderByDescending(item => item.Value)
                .ThenBy(item => item.Effort.Hours)
                .ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    private static ItemReport Report(DebtItem item, Charge charge, int weeks)
    {
        var incidents = charge.LinkedIncidents + charge.SpreadIncidents;
        var value = (incidents + Prior) / weeks * (1 + item.Radius);
        var hours = charge.Hours / weeks;
        return new(
            item.Id,
            item.Name,
            item.Title,
            item.RuleId,
            item.Category,
            item.Place,
            [.. item.Findings.Select(finding => finding.Fingerprint)],
            item.Effort,
            item.Radius,
            incidents,
            charge.LinkedIncidents,
            value,
            hours,
            hours > 0 ? item.Effort.Hours / hours : null,
            item.Effort.Hours > 0 ? value / item.Effort.Hours : null,
            item.Defer,
            item.Pin);
    }
}
