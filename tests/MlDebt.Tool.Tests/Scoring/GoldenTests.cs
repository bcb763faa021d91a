using MlDebt.Tool.Model;

namespace MlDebt.Tool.Tests.Scoring;

/// <summary>Every number of the worked example, which an independent script computed first.</summary>
public class GoldenTests
{
    [Fact]
    public void The_window_holds_eight_weeks_and_both_its_ends()
    {
        Assert.Equal(new(new(2026, 9, 7), new(2026, 11, 1), 8), Golden.Report.Window);
        Assert.Equal(new(true, 8, 1, true, 48, 0, 8), Golden.Report.Logs);
        Assert.Contains("Outside the window and not counted: 1 incident(s), 0 time-log row(s).", Golden.Report.Notes);
    }

    [Theory]
    [InlineData("Data", 2, 0.25, 2, 22, 40, 7.75, 4.84375, 3, 3, 0.1006, 0.5773, 3, 4, "Medium")]
    [InlineData("Model", 0, 0, 1, 0, 12, 1.5, 0.9375, 1, 1, 0, 0.1691, 1, 2, "Medium")]
    [InlineData("Configuration", 1, 0.125, 2, 4, 24, 3.5, 2.1875, 2, 2, 0.0365, 0.3907, 2, 3, "Medium")]
    [InlineData("Testing", 0.5, 0.0625, 2, 4, 32, 4.5, 2.8125, 2, 2, 0.0132, 0.2878, 2, 3, "Medium")]
    [InlineData("Infrastructure", 4.5, 0.5625, 4, 44, 72, 14.5, 9.0625, 4, 4, 0.3041, 0.9992, 4, 4, "High")]
    public void Each_category_has_its_numbers(
        string name, double n, double rate, int frequency, double incidentHours, double workaroundHours, double perWeek, double share, int time, int score, double low, double high, int scoreLow, int scoreHigh, string confidence)
    {
        var category = Golden.Report.Categories.Single(category => category.Category == Enum.Parse<DebtCategory>(name));
        Assert.Equal(((decimal)n, (decimal)rate, frequency), (category.Incidents!.Value, category.Frequency!.PerWeek, category.Frequency.Band));
        Assert.Equal(((decimal)incidentHours, (decimal)workaroundHours, (decimal)perWeek), (category.IncidentHours, category.WorkaroundHours, category.HoursPerWeek!.Value));
        Assert.Equal(((decimal)share / 100, time, score), (category.Share!.Value, category.TimeBand!.Value, category.Score!.Value));
        Assert.Equal((low, high), (Math.Round(category.Frequency.Low, 4), Math.Round(category.Frequency.High, 4)));
        Assert.Equal((scoreLow, scoreHigh, Enum.Parse<Confidence>(confidence)), (category.ScoreLow!.Value, category.ScoreHigh!.Value, category.Confidence!.Value));
    }

    [Fact]
    public void Velocity_has_its_numbers()
    {
        var velocity = Golden.Report.Velocity;
        Assert.Equal((31.75m, 0.1984375m, 0.79375m), (velocity.HoursPerWeek!.Value, velocity.Impact!.Value, velocity.FullTimeEquivalents!.Value));
        Assert.Equal((49.9025m, 9.9025m), (Math.Round(velocity.PotentialPoints!.Value, 4), Math.Round(velocity.LostPoints!.Value, 4)));
        Assert.Equal((160m, 0.3234375m, MaintenanceState.Watch, false), (velocity.MaintenanceHours, velocity.MaintenanceShare!.Value, velocity.MaintenanceState!.Value, velocity.MaintenanceIsFloor));
    }

    [Theory]
    [InlineData("A", 12, 8, 2, 2.8125, 3.125, 3.84, 0.2344)]
    [InlineData("B", 44, 6, 2.5, 2.625, 11.375, 3.868, 0.0597)]
    [InlineData("C", 8, 4, 2, 1.5625, 7.75, 1.032, 0.1953)]
    [InlineData("D", 6, 5, 1, 1.125, 3.5, 1.714, 0.1875)]
    [InlineData("E", 24, 8, 0.5, 1.125, 4.5, 5.333, 0.0469)]
    [InlineData("F", 16, 2, 0, 0.1875, 1.5, 10.667, 0.0117)]
    public void Each_item_has_its_numbers(string name, double effort, int radius, double n, double value, double perWeek, double payback, double density)
    {
        var item = Golden.Report.Items.Single(item => item.Name == name);
        Assert.Equal(((decimal)effort, radius, (decimal)n, (decimal)value), (item.Effort.Hours, item.Radius, item.Incidents, item.Value));
        Assert.Equal(((decimal)perWeek, (decimal)payback, (decimal)density), (item.HoursPerWeek, Math.Round(item.PaybackWeeks!.Value, 3), Math.Round(item.Density!.Value, 4)));
    }

    [Fact]
    public void Items_come_by_value_then_by_effort() => Assert.Equal(["A", "B", "C", "D", "E", "F"], Golden.Report.Items.Select(item => item.Name));

    [Fact]
    public void The_first_sprint_is_the_best_one_and_not_the_greedy_one()
    {
        var sprint = Golden.Report.Plan.Sprints[0];
        Assert.Equal(64m, Golden.Report.Plan.Budget);
        Assert.Equal(["A", "B", "C"], Names(sprint));
        Assert.Equal((7.0m, 64m, 0m), (sprint.Value, sprint.Hours, sprint.Spare));
        Assert.Equal(4, sprint.Greedy.Length);
        Assert.Equal((6.625m, 50m), (sprint.GreedyValue, sprint.GreedyHours));
        Assert.Equal((22.25m, 0.059375m), (sprint.RecoveredHoursPerWeek, sprint.ImpactAfter!.Value));
    }

    [Fact]
    public void The_second_sprint_takes_the_rest()
    {
        Assert.Equal(2, Golden.Report.Plan.Sprints.Length);
        var sprint = Golden.Report.Plan.Sprints[1];
        Assert.Equal(["D", "E", "F"], Names(sprint));
        Assert.Equal((2.4375m, 46m, 18m, 0m), (sprint.Value, sprint.Hours, sprint.Spare, sprint.ImpactAfter!.Value));
    }

    [Fact]
    public void The_whole_debt_pays_back_in_weeks()
    {
        Assert.Equal((110m, 3.46m), (Golden.Report.Plan.PrincipalHours, Math.Round(Golden.Report.Plan.PaybackWeeks!.Value, 2)));
        Assert.Empty(Golden.Report.Plan.NeedsSplitting);
    }

    private static IEnumerable<string?> Names(SprintReport sprint) =>
        sprint.Work.Select(work => Golden.Report.Items.Single(item => item.Id == work.Item).Name);
}
