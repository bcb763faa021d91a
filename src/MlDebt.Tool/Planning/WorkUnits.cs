using MlDebt.Tool.Model;

namespace MlDebt.Tool.Planning;

/// <summary>What can be put into a sprint: items that fit, and the parts of those too large for one.</summary>
internal static class WorkUnits
{
    private const int QuartersPerHour = 4;
    private const decimal ValueUnits = 1_000_000m;

    public static int Quarters(decimal hours) => (int)Math.Ceiling(hours * QuartersPerHour);

    /// <summary>One unit, one unit a finding when the item is larger than the budget, or none when it cannot be cut.</summary>
    public static IReadOnlyList<PlannedWork> Of(ItemReport item, decimal budget)
    {
        if (item.Effort.Hours <= budget)
        {
            return [new(item.Id, 1, 1, item.Effort.Hours, item.Value, item.HoursPerWeek)];
        }

        var parts = item.Effort.Findings;
        var each = (decimal)Quarters(item.Effort.Hours / parts) / QuartersPerHour;
        if (item.Effort.PerFinding <= 0 || parts < 2 || each > budget)
        {
            return [];
        }

        return [.. Enumerable.Range(1, parts).Select(part => new PlannedWork(item.Id, part, parts, each, item.Value / parts, item.HoursPerWeek / parts))];
    }

    // The part number is padded so that ordinal order is the order of the parts.
    public static Choice ToChoice(PlannedWork work) => new($"{work.Item}#{work.Part:0000}", Quarters(work.Hours), (long)(work.Value * ValueUnits));
}
