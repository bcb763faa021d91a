using System.Collections.Immutable;
using System.Globalization;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Import;

/// <summary>Labels to categories: the table of mldebt.yml first, then labels that are category names themselves.</summary>
internal static class LabelCategories
{
    /// <summary>The cell for the categories column; empty when no label names one.</summary>
    public static string Cell(ImmutableArray<string> labels, IReadOnlyDictionary<string, string> table)
    {
        var categories = labels.Select(label => Of(label, table)).OfType<DebtCategory>().Distinct().Order().ToArray();
        if (categories.Length < 2)
        {
            return categories.Length == 0 ? "" : CategoryNames.Key(categories[0]);
        }

        // Four digits each; the last takes what is left, so that the weights sum to 1.
        var each = Math.Round(1m / categories.Length, 4);
        return string.Join(';', categories.Select((category, index) =>
            $"{CategoryNames.Key(category)}:{(index < categories.Length - 1 ? each : 1 - (each * (categories.Length - 1))).ToString(CultureInfo.InvariantCulture)}"));
    }

    private static DebtCategory? Of(string label, IReadOnlyDictionary<string, string> table) =>
        CategoryNames.Parse(table.TryGetValue(label, out var category) ? category : label);
}
