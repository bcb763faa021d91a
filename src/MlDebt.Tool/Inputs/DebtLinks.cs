using System.Collections.Immutable;

namespace MlDebt.Tool.Inputs;

/// <summary>The debt a log row names: items by id or short name, rules, path globs, documentation-comment ids.</summary>
internal sealed record DebtLinks(ImmutableArray<string> Items, ImmutableArray<string> Rules, ImmutableArray<string> Paths, ImmutableArray<string> Symbols)
{
    public static DebtLinks None { get; } = new([], [], [], []);

    public bool IsEmpty => Items.IsEmpty && Rules.IsEmpty && Paths.IsEmpty && Symbols.IsEmpty;

    public static DebtLinks Read(CellReader cells)
    {
        var rules = cells.List("rules");
        foreach (var rule in rules.Where(rule => CategoryNames.OfRule(rule) is null))
        {
            cells.Problem("rules", rule, "is no rule id", "Use ids such as MLD302, separated by semicolons");
        }

        return new(cells.List("items"), rules, cells.List("paths"), cells.List("symbols"));
    }
}
