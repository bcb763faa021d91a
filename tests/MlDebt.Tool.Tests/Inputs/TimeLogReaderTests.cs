using System.Collections.Immutable;
using System.Text;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Tests.Inputs;

public class TimeLogReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    [Theory]
    [InlineData("week,hours,kind,category\n2026-09-09,six,workaround,data", "timelog.csv:2 hours: \"six\" is not a number. Use decimal hours, e.g. 6 or 0.5.")]
    [InlineData("week,hours,kind,category\n2026-09-09,,workaround,data", "timelog.csv:2 hours: The row has no hours. Use decimal hours, e.g. 6 or 0.5.")]
    [InlineData("week,hours,kind,category\n2026-09-09,-1,workaround,data", "timelog.csv:2 hours: \"-1\" is not above zero. Use the hours really spent, or remove the row.")]
    [InlineData("week,hours,kind,category\n2026-09-09,6,workaround,", "timelog.csv:2 category: A workaround needs a category. Use one of data, model, configuration, testing, infrastructure.")]
    [InlineData("week,hours,kind,category\n2026-09-09,6,workaround,tests", "timelog.csv:2 category: \"tests\" is no category. Did you mean \"testing\"?")]
    [InlineData("week,hours,kind,category\n2026-09-09,6,workarround,data", "timelog.csv:2 kind: \"workarround\" is no kind of work. Did you mean \"workaround\"?")]
    [InlineData("week,hours,kind,category\n2026-09-09,6,,data", "timelog.csv:2 kind: The row has no kind. Use one of workaround, incident, maintenance, remediation, feature.")]
    [InlineData("week,hours,kind\n2026-11-09,6,feature", "timelog.csv:2 week: \"2026-11-09\" lies after 2026-11-01. Use the day it happened.")]
    [InlineData("week,hours,kind\n,6,feature", "timelog.csv:2 week: The row has neither week nor date. Give one of them: any day of the week, or the day.")]
    [InlineData("week,date,hours,kind\n2026-09-09,2026-09-09,6,feature", "timelog.csv:2 week: The row has a week and a date. Give one of them: any day of the week, or the day.")]
    [InlineData("week,hours,kind,person\n2026-09-09,100,feature,ann\n2026-09-07,70,feature,ann", "timelog.csv:3 hours: \"170\" are the hours of ann in the week of 2026-09-07; a week has 168. Correct the hours, or name the persons.")]
    [InlineData("week,hours,kind\n2026-09-09,700,feature", "timelog.csv:2 hours: \"700\" are the hours of 4 engineer(s) in the week of 2026-09-07; a week has 168. Correct the hours, or name the persons.")]
    [InlineData("week,kind\n2026-09-09,feature", "timelog.csv:1 hours: The column is missing. Add it to the header: hours,kind.")]
    public void One_problem_one_message(string text, string message) => Assert.Equal([message], Read(text).Problems.Select(problem => problem.ToString()));

    [Theory]
    [InlineData("2026-09-07")]
    [InlineData("2026-09-10")]
    [InlineData("2026-09-13")]
    public void Any_day_of_a_week_names_the_week(string day) =>
        Assert.Equal(new(2026, 9, 10), Assert.Single(Read($"week,hours,kind\n{day},6,feature").Value).Date);

    [Fact]
    public void A_row_keeps_what_it_names()
    {
        var entry = Assert.Single(Read("date,hours,kind,category,person,incident,items,rules\n2026-09-09,1.5,workaround,model,ann,INC-1,A;B,MLD201").Value);
        Assert.Equal((new DateOnly(2026, 9, 9), 1.5m, TimeKind.Workaround, DebtCategory.Model, "ann", "INC-1"), (entry.Date, entry.Hours, entry.Kind, entry.Category, entry.Person, entry.IncidentId));
        Assert.Equal(["A", "B"], entry.Links.Items.ToArray());
        Assert.Equal(["MLD201"], entry.Links.Rules.ToArray());
    }

    [Fact]
    public void Hours_on_an_incident_nobody_wrote_down_are_told()
    {
        var time = Read("date,hours,kind,incident\n2026-09-09,2,incident,INC-9").Value;
        var incident = new Incident("INC-1", Today, null, [new(DebtCategory.Data, 1)], 1, false, null, DebtLinks.None, null);
        var problem = Assert.Single(LogChecks.Check([("incidents.csv", [incident])], new(true, [incident]), new(true, time)));
        Assert.Equal("timelog.csv:2 incident: \"INC-9\" is no incident of the incident log. Did you mean \"INC-1\"?", problem.ToString());
    }

    [Fact]
    public void An_incident_in_two_files_is_told()
    {
        var incident = new Incident("INC-1", Today, null, [new(DebtCategory.Data, 1)], 1, false, null, DebtLinks.None, null);
        var problem = Assert.Single(LogChecks.Check([("a.csv", [incident]), ("b.csv", [incident])], new(true, [incident, incident]), TimeLog.None));
        Assert.Equal("b.csv id: \"INC-1\" stands already in a.csv. Keep each incident in one file.", problem.ToString());
    }

    private static InputResult<ImmutableArray<TimeEntry>> Read(string text) => TimeLogReader.Read("timelog.csv", Encoding.UTF8.GetBytes(text), Today, 4);
}
