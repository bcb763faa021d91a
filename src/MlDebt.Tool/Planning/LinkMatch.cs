using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Planning;

/// <summary>Whether a log row names an item: by its id or short name, its rule, a path or a symbol of its findings.</summary>
internal static class LinkMatch
{
    public static bool Names(DebtLinks links, DebtItem item) => Names(links, item.Id, item.Name, item.RuleId, item.Place, item.Findings);

    public static bool Names(DebtLinks links, ItemReport item, ImmutableArray<DebtFinding> findings) => Names(links, item.Id, item.Name, item.RuleId, item.Place, findings);

    private static bool Names(DebtLinks links, string id, string? name, string rule, string place, ImmutableArray<DebtFinding> findings) =>
        links.Items.Any(wanted => wanted == id || wanted == name)
        || links.Rules.Contains(rule)
        || links.Paths.Any(glob => findings.Any(finding => Glob.Matches(glob, finding.Path)))
        || links.Symbols.Any(symbol => symbol == place || findings.Any(finding => finding.Symbol == symbol));
}
