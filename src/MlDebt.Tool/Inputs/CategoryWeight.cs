using System.Collections.Immutable;
using System.Globalization;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Inputs;

/// <summary>The part of an incident one category caused.</summary>
internal sealed record CategoryWeight(DebtCategory Category, decimal Weight)
{
    private const decimal Tolerance = 0.001m;

    /// <summary>Reads <c>infrastructure</c> or <c>infrastructure:0.5;testing:0.5</c>; without it, the categories of the rules, evenly.</summary>
    public static ImmutableArray<CategoryWeight> Read(CellReader cells, ImmutableArray<string> rules)
    {
        var parts = cells.List("categories");
        if (parts.IsEmpty)
        {
            return OfRules(cells, rules);
        }

        var weights = parts.Select(part => One(cells, part, parts.Length == 1)).ToArray();
        if (weights.Any(weight => weight is null))
        {
            return [];
        }

        var sum = weights.Sum(weight => weight!.Weight);
        if (Math.Abs(sum - 1) > Tolerance)
        {
            cells.Problem("categories", cells.Text("categories"), $"has weights that sum to {sum.ToString("0.####", CultureInfo.InvariantCulture)}", "Make them sum to 1, e.g. infrastructure:0.5;testing:0.5");
            return [];
        }

        // Thirds written as 0.333 must not lose a thousandth of the hours.
        return [.. weights.GroupBy(weight => weight!.Category)
            .OrderBy(group => group.Key)
            .Select(group => new CategoryWeight(group.Key, sum == 1 ? group.Sum(weight => weight!.Weight) : group.Sum(weight => weight!.Weight) / sum))];
    }

    private static CategoryWeight? One(CellReader cells, string part, bool alone)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? part : part[..colon]).Trim();
        if (CategoryNames.Parse(name) is not { } category)
        {
            cells.Problem("categories", name, "is no category", Nearest.Offer(name, [.. CategoryNames.Keys]));
            return null;
        }

        if (colon < 0)
        {
            if (!alone)
            {
                cells.Problem("categories", part, "has no weight beside other categories", $"Write {name}:0.5 or the part it had");
                return null;
            }

            return new(category, 1);
        }

        var text = part[(colon + 1)..].Trim();
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) || weight <= 0)
        {
            cells.Problem("categories", part, "has no weight above zero", $"Write {name}:0.5 or the part it had");
            return null;
        }

        return new(category, weight);
    }

    private static ImmutableArray<CategoryWeight> OfRules(CellReader cells, ImmutableArray<string> rules)
    {
        var categories = rules.Select(CategoryNames.OfRule).OfType<DebtCategory>().Distinct().Order().ToArray();
        if (categories.Length > 0)
        {
            return [.. categories.Select(category => new CategoryWeight(category, 1m / categories.Length))];
        }

        cells.Problem("categories", null, "The incident has no category", "Name one of " + string.Join(", ", CategoryNames.Keys) + ", or the rules it belongs to");
        return [];
    }
}
