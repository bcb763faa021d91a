using FsCheck.Xunit;
using MlDebt.Tool.Model;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.Tests.Scoring;

/// <summary>What holds for every team, not only for the one of the worked example.</summary>
public class AuditProperties
{
    [Property(MaxTest = 60)]
    public void The_order_of_rows_never_matters(int seed)
    {
        var logs = new RandomLogs(seed);
        var (incidents, time) = (logs.IncidentRows(), logs.TimeRows());
        var one = Compute(incidents, time);
        var other = Compute(logs.Shuffled(incidents), logs.Shuffled(time));
        Assert.Equal(ReportJson.Write(one), ReportJson.Write(other));
    }

    [Property(MaxTest = 60)]
    public void One_more_incident_never_improves_anything(int seed)
    {
        var logs = new RandomLogs(seed);
        var (incidents, time) = (logs.IncidentRows(), logs.TimeRows());
        AssertNoBetter(Compute(incidents, time), Compute([.. incidents, logs.IncidentRow("more")], time));
    }

    [Property(MaxTest = 60)]
    public void More_hours_never_improve_anything(int seed)
    {
        var logs = new RandomLogs(seed);
        var (incidents, time) = (logs.IncidentRows(), logs.TimeRows());
        AssertNoBetter(Compute(incidents, time), Compute(incidents, [.. time, logs.TimeRow()]));
    }

    [Property(MaxTest = 60)]
    public void Two_halves_of_an_incident_keep_the_hours_and_raise_the_count(int seed)
    {
        var time = new RandomLogs(seed).TimeRows();
        var whole = Compute(["I,2026-10-01,data,8,C"], time).Categories[0];
        var halves = Compute(["I1,2026-10-01,data,4,C", "I2,2026-10-01,data,4,C"], time).Categories[0];
        Assert.Equal(whole.HoursPerWeek, halves.HoursPerWeek);
        Assert.Equal(whole.Incidents + 1, halves.Incidents);
    }

    [Property(MaxTest = 30)]
    public void Moving_everything_by_whole_weeks_changes_nothing_but_the_dates(int seed, byte weeks)
    {
        var logs = new RandomLogs(seed);
        var (incidents, time) = (logs.IncidentRows(), logs.TimeRows());
        var here = Compute(incidents, time);
        var there = Golden.Compute(incidents: RandomLogs.Incidents(incidents.Select(row => Move(row, weeks))), time: RandomLogs.Time(time.Select(row => Move(row, weeks))), asOf: Golden.AsOf.AddDays(7 * weeks));
        Assert.Equal(ReportJson.Write(here), ReportJson.Write(there with { AsOf = here.AsOf, Window = here.Window }));
    }

    [Property(MaxTest = 60)]
    public void A_score_lies_in_its_range_and_hours_add_up(int seed)
    {
        var logs = new RandomLogs(seed);
        var report = Compute(logs.IncidentRows(), logs.TimeRows());
        Assert.All(report.Categories, category => Assert.InRange(category.Score!.Value, category.ScoreLow!.Value, category.ScoreHigh!.Value));
        Assert.Equal(report.Velocity.HoursPerWeek, report.Categories.Sum(category => category.HoursPerWeek));
        Assert.All(report.Categories, category => Assert.True(category.HoursPerWeek + 0.000001m >= report.Items.Where(item => item.Category == category.Category).Sum(item => item.HoursPerWeek)));
    }

    [Property(MaxTest = 60)]
    public void Every_incident_of_a_category_with_items_is_charged_once(int seed)
    {
        var logs = new RandomLogs(seed);
        var report = Compute(logs.IncidentRows(), logs.TimeRows());
        Assert.All(report.Categories, category => Assert.Equal(category.Incidents!.Value, report.Items.Where(item => item.Category == category.Category).Sum(item => item.Incidents), 6));
    }

    private static AuditReport Compute(List<string> incidents, List<string> time) => Golden.Compute(incidents: RandomLogs.Incidents(incidents), time: RandomLogs.Time(time));

    private static string Move(string row, int weeks) =>
        string.Join(',', row.Split(',').Select(cell => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out var day) ? day.AddDays(7 * weeks).ToString("yyyy-MM-dd", null) : cell));

    private static void AssertNoBetter(AuditReport before, AuditReport after)
    {
        Assert.All(before.Categories.Zip(after.Categories), pair => Assert.True(pair.Second.Score >= pair.First.Score));
        Assert.True(after.Velocity.Impact >= before.Velocity.Impact);
        Assert.True(after.Velocity.MaintenanceShare >= before.Velocity.MaintenanceShare);
    }
}
