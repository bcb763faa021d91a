using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Planning;

/// <summary>Fills sprints with the most valuable debt that fits the allocation.</summary>
internal static class Planner
{
    public const int DefaultSprints = 4;
    private const decimal HighAllocation = 0.50m;

    public static PlanReport Plan(IReadOnlyList<ItemReport> items, SettingsReport settings, decimal? hoursPerWeek, int sprints)
    {
        var budget = decimal.Floor(settings.Allocation * settings.Capacity * settings.SprintWeeks);
        var open = items.Where(item => item.Defer is null).ToArray();
        var units = open.SelectMany(item => WorkUnits.Of(item, budget)).ToList();
        var pinned = open.Where(item => item.Pin).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var filled = ImmutableArray.CreateBuilder<SprintReport>();
        var recovered = 0m;
        while (filled.Count < sprints && units.Count > 0 && budget > 0)
        {
            var work = Fill(units, pinned, budget);
            if (work.Count == 0)
            {
                break;
            }

            recovered += work.Sum(unit => unit.HoursPerWeek);
            filled.Add(Sprint(filled.Count + 1, work, units, budget, (hoursPerWeek - recovered) / settings.Capacity));
            units.RemoveAll(work.Contains);
        }

        var principal = items.Sum(item => item.Effort.Hours);
        return new(
            budget,
            filled.ToImmutable(),
            [.. items.Where(item => item.Defer is not null).Select(item => new Deferral(item.Id, item.Defer!))],
            [.. open.Where(item => WorkUnits.Of(item, budget).Count == 0).Select(item => item.Id)],
            principal,
            hoursPerWeek > 0 ? principal / hoursPerWeek : null,
            settings.Allocation > HighAllocation);
    }

    private static List<PlannedWork> Fill(List<PlannedWork> units, HashSet<string> pinned, decimal budget)
    {
        var first = Choose(units.Where(unit => pinned.Contains(unit.Item)), WorkUnits.Quarters(budget));
        var left = WorkUnits.Quarters(budget) - first.Sum(unit => WorkUnits.Quarters(unit.Hours));
        return [.. first, .. Choose(units.Where(unit => !pinned.Contains(unit.Item)), left)];
    }

    private static List<PlannedWork> Choose(IEnumerable<PlannedWork> units, int capacity, bool greedy = false)
    {
        var byId = units.ToDictionary(unit => WorkUnits.ToChoice(unit).Id, StringComparer.Ordinal);
        var choices = byId.Values.Select(WorkUnits.ToChoice).ToArray();
        var chosen = greedy ? Knapsack.Greedy(choices, capacity) : Knapsack.Solve(choices, capacity);
        return [.. chosen.Select(choice => byId[choice.Id])];
    }

    private static SprintReport Sprint(int number, List<PlannedWork> work, List<PlannedWork> units, decimal budget, decimal? after)
    {
        var greedy = Choose(units, WorkUnits.Quarters(budget), greedy: true);
        var hours = work.Sum(unit => unit.Hours);
        return new(
            number,
            [.. work.OrderByDescending(unit => unit.Value).ThenBy(unit => unit.Item, StringComparer.Ordinal).ThenBy(unit => unit.Part)],
            work.Sum(unit => unit.Value),
            hours,
            budget - hours,
            [.. greedy.Select(unit => unit.Label).Order(StringComparer.Ordinal)],
            greedy.Sum(unit => unit.Value),
            greedy.Sum(unit => unit.Hours),
            work.Sum(unit => unit.HoursPerWeek),
            after);
    }
}
