using MlDebt.Tool.Model;
using MlDebt.Tool.Planning;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Planning;

public class PlannerTests
{
    [Fact]
    public void Everything_that_fits_is_taken_and_the_spare_hours_are_told()
    {
        var sprint = Assert.Single(Golden.Compute(config: Golden.Config.Replace("0.20", "0.35", StringComparison.Ordinal)).Plan.Sprints);
        Assert.Equal((6, 112m, 110m, 2m), (sprint.Work.Length, sprint.Hours + sprint.Spare, sprint.Hours, sprint.Spare));
    }

    [Fact]
    public void An_item_larger_than_the_budget_is_cut_by_finding()
    {
        var findings = Enumerable.Range(1, 4).Select(line => Golden.Finding("MLD514", "Shop.Big", $"f{line}", line: line));
        var plan = Golden.Compute(config: "team: { engineers: 4 }\neffort: { MLD514: { fixed: 0, perFinding: 20 } }", source: Golden.Make(findings)).Plan;
        Assert.Equal([3, 1], plan.Sprints.Select(sprint => sprint.Work.Length));
        Assert.Equal(["MLD514@T:Shop.Big (1/4)", "MLD514@T:Shop.Big (2/4)", "MLD514@T:Shop.Big (3/4)"], plan.Sprints[0].Work.Select(work => work.Label));
        Assert.Equal((60m, 20m), (plan.Sprints[0].Hours, plan.Sprints[1].Hours));
        Assert.Empty(plan.NeedsSplitting);
    }

    [Fact]
    public void An_item_that_cannot_be_cut_is_listed()
    {
        var plan = Golden.Compute(config: "team: { engineers: 4 }\nitems: { \"MLD514@T:Shop.FraudModel\": { effort: 80 } }").Plan;
        Assert.Equal(["MLD514@T:Shop.FraudModel"], plan.NeedsSplitting.ToArray());
        Assert.DoesNotContain(plan.Sprints.SelectMany(sprint => sprint.Work), work => work.Item == "MLD514@T:Shop.FraudModel");
    }

    [Fact]
    public void A_deferred_item_keeps_its_reason_and_is_not_planned()
    {
        var plan = Golden.Compute(config: Golden.Config.Replace("name: A,", "name: A, defer: \"vendor until 2027\",", StringComparison.Ordinal)).Plan;
        Assert.Equal([new Deferral("MLD514@T:Shop.FraudModel", "vendor until 2027")], plan.Deferred.ToArray());
        Assert.DoesNotContain(plan.Sprints.SelectMany(sprint => sprint.Work), work => work.Item == "MLD514@T:Shop.FraudModel");
    }

    [Fact]
    public void A_pinned_item_goes_first()
    {
        var plan = Golden.Compute(config: Golden.Config.Replace("name: F,", "name: F, pin: true,", StringComparison.Ordinal)).Plan;
        Assert.Contains("MLD201@T:Shop.ModelV1", plan.Sprints[0].Work.Select(work => work.Item));
        Assert.True(plan.Sprints[0].Hours <= plan.Budget);
    }

    [Fact]
    public void A_team_that_allots_nothing_plans_nothing()
    {
        var plan = Golden.Compute(config: "team: { engineers: 4 }\nsprint: { allocation: 0 }").Plan;
        Assert.Equal((0m, 0), (plan.Budget, plan.Sprints.Length));
    }

    [Fact]
    public void Half_a_sprint_is_the_most_that_goes_without_a_warning()
    {
        Assert.False(Golden.Compute(config: "sprint: { allocation: 0.5 }").Plan.AllocationIsHigh);
        var high = Golden.Compute(config: "sprint: { allocation: 0.51 }");
        Assert.True(high.Plan.AllocationIsHigh);
        Assert.Contains("More than half of each sprint is planned for debt; leave room for the product.", high.Notes);
    }

    [Fact]
    public void A_finished_report_can_be_planned_again_with_other_means()
    {
        var settings = Golden.Report.Settings with { Allocation = 0.35m };
        Assert.Equal(6, Planner.Plan(Golden.Report.Items, settings, Golden.Report.Velocity.HoursPerWeek, 1).Sprints[0].Work.Length);
    }
}
