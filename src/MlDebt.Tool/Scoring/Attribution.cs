using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Planning;

namespace MlDebt.Tool.Scoring;

/// <summary>What the logs charge to one item: incidents named for it, incidents of its category nobody linked, and linked hours.</summary>
internal sealed record Charge(decimal LinkedIncidents, decimal SpreadIncidents, decimal Hours);

/// <summary>Hands each log row to the items it names; what names none is spread over its category by reach, for ranking only.</summary>
internal static class Attribution
{
    /// <summary>Thirds do not add up in decimals; twelve digits are the same in whatever order rows come.</summary>
    public const int Digits = 12;

    public static IReadOnlyDictionary<string, Charge> Of(LogWindow window, IReadOnlyList<DebtItem> items)
    {
        var linked = items.ToDictionary(item => item.Id, _ => (Incidents: 0m, Hours: 0m), StringComparer.Ordinal);
        var loose = new Dictionary<DebtCategory, decimal>();
        foreach (var incident in window.Incidents)
        {
            foreach (var part in incident.Categories)
            {
                if (!Link(items, incident.Links, part.Category, part.Weight, part.Weight * incident.Hours, linked))
                {
                    loose[part.Category] = loose.GetValueOrDefault(part.Category) + part.Weight;
                }
            }
        }

        foreach (var entry in window.Time.Where(window.CountsAsDebt))
        {
            Link(items, entry.Links, entry.Category!.Value, 0, entry.Hours, linked);
        }

        var reach = items.GroupBy(item => item.Category).ToDictionary(group => group.Key, group => group.Sum(item => 1m + item.Radius));
        return items.ToDictionary(item => item.Id, item =>
        {
            var (incidents, hours) = linked[item.Id];
            var spread = loose.GetValueOrDefault(item.Category) * (1 + item.Radius) / reach[item.Category];
            return new Charge(Math.Round(incidents, Digits), Math.Round(spread, Digits), Math.Round(hours, Digits));
        }, StringComparer.Ordinal);
    }

    private static bool Link(
        IReadOnlyList<DebtItem> items,
        DebtLinks links,
        DebtCategory category,
        decimal incidents,
        decimal hours,
        Dictionary<string, (decimal Incidents, decimal Hours)> linked)
    {
        if (links.IsEmpty)
        {
            return false;
        }

        var named = items.Where(item => item.Category == category && item.IsNamedBy(links)).ToArray();
        foreach (var item in named)
        {
            var (soFar, hoursSoFar) = linked[item.Id];
            linked[item.Id] = (soFar + (incidents / named.Length), hoursSoFar + (hours / named.Length));
        }

        return named.Length > 0;
    }
}
