using MlDebt.Tool.Planning;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Planning;

public class ExplainTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("MLD514@T:Shop.FraudModel")]
    public void An_item_is_explained_with_its_sums(string wanted) =>
        Assert.Equal(
            """
            A: monitor fraud model
              id         MLD514@T:Shop.FraudModel
              rank       1 of 6 by value
              value      (2 + ½) ÷ 8 × (1 + 8) = 2.8125
              incidents  2 name it, 0 spread over its category by reach
              reach      8 entry points and foreign projects
              effort     12 h (set for this item)
              pay-back   12 h ÷ 3.125 h/week = 3.8 weeks
              plan       sprint 1
              src/Shop.FraudModel.cs(7,5): MLD514 in Shop.FraudModel
            """,
            string.Join('\n', Explain.Item(Golden.Report, wanted)));

    [Theory]
    [InlineData("name: A,", "name: A, defer: later,", "A", "deferred: later")]
    [InlineData("name: F,", "name: F, pin: true,", "F", "sprint 1, pinned")]
    [InlineData("effort: 44", "effort: 444", "B", "larger than the budget of 64 h and not divisible by finding: split it")]
    [InlineData("allocation: 0.20", "allocation: 0.02", "D", "sprint 1")]
    public void The_plan_says_why(string old, string changed, string item, string plan) =>
        Assert.Contains($"  plan       {plan}", Explain.Item(Golden.Compute(config: Golden.Config.Replace(old, changed, StringComparison.Ordinal)), item));

    [Fact]
    public void An_unknown_item_is_told_with_the_nearest_one() =>
        Assert.Equal(
            "No open item is called \"MLD514@T:Shop.FraudModle\". Did you mean \"MLD514@T:Shop.FraudModel\"?",
            Assert.Throws<ArgumentException>(() => Explain.Item(Golden.Report, "MLD514@T:Shop.FraudModle").ToArray()).Message);
}
