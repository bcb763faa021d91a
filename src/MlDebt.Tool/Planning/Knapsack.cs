using System.Collections;

namespace MlDebt.Tool.Planning;

/// <summary>Something to choose: an identity, whole units of cost, whole units of value.</summary>
internal sealed record Choice(string Id, int Cost, long Value);

/// <summary>The exact 0/1 knapsack: the most value within a capacity; then the least cost; then the first ids.</summary>
internal static class Knapsack
{
    public static IReadOnlyList<Choice> Solve(IReadOnlyList<Choice> choices, int capacity)
    {
        var sorted = choices.Where(choice => choice.Cost <= capacity).OrderBy(choice => choice.Id, StringComparer.Ordinal).ToArray();
        var total = sorted.Sum(choice => (long)choice.Cost);
        if (total <= capacity)
        {
            return [.. sorted.Where(choice => choice.Value > 0)];
        }

        // Filled from the last id to the first, so that the walk forward prefers the first id wherever value and cost are equal.
        var value = new long[capacity + 1];
        var cost = new int[capacity + 1];
        var taken = new BitArray[sorted.Length];
        for (var i = sorted.Length - 1; i >= 0; i--)
        {
            taken[i] = new BitArray(capacity + 1);
            var (weight, worth) = (sorted[i].Cost, sorted[i].Value);
            for (var room = capacity; room >= weight; room--)
            {
                var (with, withCost) = (value[room - weight] + worth, cost[room - weight] + weight);
                if (with > value[room] || (with == value[room] && withCost < cost[room]) || (with == value[room] && withCost == cost[room] && worth > 0))
                {
                    (value[room], cost[room], taken[i][room]) = (with, withCost, true);
                }
            }
        }

        var chosen = new List<Choice>();
        var left = capacity;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (taken[i][left])
            {
                chosen.Add(sorted[i]);
                left -= sorted[i].Cost;
            }
        }

        return chosen;
    }

    /// <summary>What picking by value per cost chooses: kept only to show what it would have missed.</summary>
    public static IReadOnlyList<Choice> Greedy(IReadOnlyList<Choice> choices, int capacity)
    {
        var chosen = new List<Choice>();
        var left = capacity;
        foreach (var choice in choices.OrderByDescending(choice => choice.Value / (double)Math.Max(choice.Cost, 1)).ThenBy(choice => choice.Id, StringComparer.Ordinal))
        {
            if (choice.Cost <= left)
            {
                chosen.Add(choice);
                left -= choice.Cost;
            }
        }

        return chosen;
    }
}
