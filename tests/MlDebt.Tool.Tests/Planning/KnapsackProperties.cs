using FsCheck.Xunit;
using MlDebt.Tool.Planning;

namespace MlDebt.Tool.Tests.Planning;

public class KnapsackProperties
{
    [Property(MaxTest = 300)]
    public void The_choice_is_the_best_there_is(int seed)
    {
        var (choices, capacity) = Make(seed, 12);
        var best = Subsets(choices)
            .Where(set => set.Sum(choice => choice.Cost) <= capacity)
            .OrderByDescending(set => set.Sum(choice => choice.Value))
            .ThenBy(set => set.Sum(choice => choice.Cost))
            .First();
        var chosen = Knapsack.Solve(choices, capacity);
        Assert.Equal((best.Sum(choice => choice.Value), best.Sum(choice => choice.Cost)), (chosen.Sum(choice => choice.Value), chosen.Sum(choice => choice.Cost)));
        Assert.Equal(chosen.Count, chosen.Select(choice => choice.Id).Distinct().Count());
    }

    [Property(MaxTest = 300)]
    public void It_is_never_worse_than_greedy_and_never_too_large(int seed)
    {
        var (choices, capacity) = Make(seed, 60);
        var chosen = Knapsack.Solve(choices, capacity);
        Assert.True(chosen.Sum(choice => choice.Cost) <= capacity);
        Assert.True(chosen.Sum(choice => choice.Value) >= Knapsack.Greedy(choices, capacity).Sum(choice => choice.Value));
    }

    [Property(MaxTest = 100)]
    public void The_order_of_choices_never_matters(int seed)
    {
        var (choices, capacity) = Make(seed, 30, values: 3);
        var shuffled = choices.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Knapsack.Solve(choices, capacity), Knapsack.Solve(shuffled, capacity));
        Assert.Equal(Knapsack.Greedy(choices, capacity), Knapsack.Greedy(shuffled, capacity));
    }

    [Fact]
    public void Among_equals_the_first_ids_are_taken() =>
        Assert.Equal(["a", "b"], Knapsack.Solve([new("c", 2, 5), new("b", 2, 5), new("d", 2, 5), new("a", 2, 5)], 5).Select(choice => choice.Id));

    private static (List<Choice> Choices, int Capacity) Make(int seed, int most, int values = 1000)
    {
        var random = new Random(seed);
        var choices = Enumerable.Range(0, random.Next(0, most + 1)).Select(number => new Choice($"i{number:00}", random.Next(0, 40), random.Next(1, values))).ToList();
        return (choices, random.Next(0, 40 * Math.Max(choices.Count, 1) / 2));
    }

    private static IEnumerable<List<Choice>> Subsets(List<Choice> choices) =>
        Enumerable.Range(0, 1 << choices.Count).Select(bits => choices.Where((_, index) => (bits & (1 << index)) != 0).ToList());
}
