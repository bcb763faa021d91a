using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Tests.Scoring;

public class AttributionTests
{
    private static readonly AnalysedSource TwoItems = Golden.Make(
        [Golden.Finding("MLD301", "Shop.A", "a", path: "src/A.cs"), Golden.Finding("MLD302", "Shop.B", "b", path: "src/B.cs"), Golden.Finding("MLD514", "Shop.C", "c")],
        ImmutableDictionary<string, int>.Empty.Add("a", 1).Add("b", 5));

    [Theory]
    [InlineData("items", "MLD301@T:Shop.A", 1, 0)]
    [InlineData("rules", "MLD302", 0, 1)]
    [InlineData("paths", "src/A*.cs", 1, 0)]
    [InlineData("symbols", "T:Shop.B", 0, 1)]
    [InlineData("symbols", "M:Shop.B.Run(System.String)", 0, 1)]
    [InlineData("rules", "MLD301;MLD302;MLD514", 0.5, 0.5)]
    [InlineData("rules", "", 0.25, 0.75)]
    [InlineData("items", "repaired", 0.25, 0.75)]
    public void A_record_goes_to_what_it_names_and_else_by_reach(string column, string value, double a, double b)
    {
        var report = Golden.Compute(incidents: $"id,date,categories,hours,{column}\nI,2026-10-01,configuration,8,{value}", time: "", source: TwoItems);
        Assert.Equal(((decimal)a, (decimal)b, 0m), (Of(report, "MLD301").Incidents, Of(report, "MLD302").Incidents, Of(report, "MLD514").Incidents));
    }

    [Fact]
    public void What_is_spread_ranks_but_promises_no_hours()
    {
        var report = Golden.Compute(incidents: "id,date,categories,hours\nI,2026-10-01,configuration,8", time: "", source: TwoItems);
        Assert.Equal((0m, null, 0m), (Of(report, "MLD302").HoursPerWeek, Of(report, "MLD302").PaybackWeeks, Of(report, "MLD302").LinkedIncidents));
        Assert.Equal((0.75m + 0.5m) / 8 * 6, Of(report, "MLD302").Value);
    }

    [Fact]
    public void Names_no_item_has_are_told() =>
        Assert.Contains(
            "Named in the logs but no open item (repaired, accepted or misspelt): repaired.",
            Golden.Compute(incidents: "id,date,categories,hours,items\nI,2026-10-01,configuration,8,repaired", time: "", source: TwoItems).Notes);

    [Fact]
    public void Incident_hours_of_the_time_log_are_not_counted_twice()
    {
        var report = Golden.Compute(time: "date,hours,kind,category,incident\n2026-09-09,5,incident,data,INC-1\n2026-09-10,3,incident,data,");
        Assert.Equal(22m, report.Categories[0].IncidentHours);
        Assert.Equal(0m, report.Categories[0].WorkaroundHours);
        Assert.Contains("INC-1: the time log has 5 h, the incident log 12 h; the incident log counts.", report.Notes);
        Assert.Contains("3 h of incident time name no incident and are not counted.", report.Notes);
    }

    [Fact]
    public void Where_no_incident_log_holds_them_they_count() =>
        Assert.Equal(1m, Golden.Compute(incidents: null, time: "date,hours,kind,category\n2026-09-09,8,incident,data").Categories[0].HoursPerWeek);

    private static ItemReport Of(AuditReport report, string rule) => report.Items.Single(item => item.RuleId == rule);
}
