using System.Diagnostics;
using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Flow;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow.Reaching;

/// <summary>Programs made to be too much: the answer comes in time and says that it is not all.</summary>
public class ReachBudgetTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_thousand_callers_behind_each_other_are_too_many()
    {
        var chain = string.Concat(Enumerable.Range(1, 1_000).Select(i => $"static void M{i}() => M{i - 1}(); "));

        AssertQuickAndIncomplete($"static class A {{ {chain} static void M0() => Here(); static void Main() => M1000(); }}");
    }

    [Fact]
    public void Members_that_all_call_each_other_end_in_time()
    {
        var all = string.Concat(Enumerable.Range(0, 60).Select(i => $"M{i}(); "));
        var members = string.Concat(Enumerable.Range(0, 60).Select(i => $"static void M{i}() {{ {all} {(i == 0 ? "Here();" : "")} }} "));

        var reach = Quick($"static class A {{ {members} static void Main() => M7(); }}");

        Assert.True(reach.IsComplete);
        Assert.Equal(["Main"], reach.EntryPoints.Select(e => e.Member.Name));
    }

    [Fact]
    public void A_name_used_everywhere_is_not_looked_at_everywhere()
    {
        var uses = string.Concat(Enumerable.Repeat("1.ToString(); ", 700));

        AssertQuickAndIncomplete($"class A {{ public override string ToString() => \"\" + Here(); static void Main() {{ {uses} new A(); }} }}");
    }

    [Fact]
    public void What_was_left_out_is_neither_hot_nor_startup_only()
    {
        var chain = string.Concat(Enumerable.Range(1, 1_000).Select(i => $"static void M{i}() => M{i - 1}(); "));
        var reach = Quick($"static class A {{ {chain} static void M0() => Here(); static void Main() => M0(); }}");

        Assert.False(reach.IsStartupOnly);
        Assert.False(reach.IsOnHotPath);
    }

    [Fact]
    public void A_cancelled_question_is_not_answered()
    {
        var (reach, site) = ReachOf.Ask(OutputKind.ConsoleApplication, "Here();");

        Assert.ThrowsAny<OperationCanceledException>(() => reach.Of(site, new CancellationToken(canceled: true)));
        Assert.Single(reach.Of(site, CancellationToken.None).Paths);
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        var (reach, site) = ReachOf.Ask(OutputKind.ConsoleApplication, "Here();");

        Assert.Same(reach.Of(site, CancellationToken.None), reach.Of(site, CancellationToken.None));
    }

    private static void AssertQuickAndIncomplete(string code) => Assert.False(Quick(code).IsComplete);

    private static Reach Quick(string code)
    {
        var (reach, site) = ReachOf.Ask(OutputKind.ConsoleApplication, code);
        var clock = Stopwatch.StartNew();
        var answer = reach.Of(site, CancellationToken.None);

        Assert.True(clock.Elapsed < Patience, $"{clock.Elapsed}");
        return answer;
    }
}
