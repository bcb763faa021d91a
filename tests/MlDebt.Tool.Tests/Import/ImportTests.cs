using System.Collections.Immutable;
using System.Text;
using MlDebt.Tool.Import;
using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Tests.Import;

public class ImportTests
{
    private const string Issues = """
        [
          {"number": 12, "title": "=HYPERLINK(\"x\"), twice", "labels": [{"name": "drift"}], "createdAt": "2026-09-09T10:00:00Z", "closedAt": "2026-09-10T16:00:00Z", "url": "https://example.org/12"},
          {"number": 7, "title": "scores wrong", "labels": [{"name": "data"}, {"name": "infra-outage"}, {"name": "testing"}], "createdAt": "2026-09-01T10:00:00Z", "closedAt": null, "url": "https://example.org/7"},
          {"number": 9, "title": "odd", "labels": [{"name": "question"}], "createdAt": "2026-09-02T10:00:00Z", "closedAt": "2026-09-02T10:30:00Z", "url": "https://example.org/9"}
        ]
        """;

    private static readonly Dictionary<string, string> Labels = new() { ["drift"] = "model", ["infra-outage"] = "infrastructure" };

    [Fact]
    public void Issues_become_rows_and_hours_are_never_guessed()
    {
        var result = Write("", GitHubIssues.Read("issues.json", Issues));
        Assert.Equal(
            """
            id,date,resolved,title,categories,hours,source,estimated
            GH-7,2026-09-01,,scores wrong,data:0.3333;testing:0.3333;infrastructure:0.3334,,https://example.org/7,
            GH-9,2026-09-02,2026-09-02,odd,,,https://example.org/9,
            GH-12,2026-09-09,2026-09-10,"'=HYPERLINK(""x""), twice",model,,https://example.org/12,

            """.ReplaceLineEndings("\n"),
            result.Csv);
        Assert.Equal((3, 0), (result.Added, result.AlreadyThere));
        Assert.Equal(
            [
                "GH-7: no hours. Fill in the engineer-hours of the response.",
                "GH-9: labels question name no category. Fill in the row, or map the label under import.labels in mldebt.yml.",
                "GH-9: no hours. Fill in the engineer-hours of the response.",
                "GH-12: no hours. Fill in the engineer-hours of the response.",
            ],
            result.ToDo.ToArray());
    }

    [Fact]
    public void Elapsed_time_counts_only_when_asked_for_with_a_ceiling_and_is_marked()
    {
        var csv = Write("", GitHubIssues.Read("issues.json", Issues), new(true, 8)).Csv;
        Assert.Contains("GH-12,2026-09-09,2026-09-10,\"'=HYPERLINK(\"\"x\"\"), twice\",model,8,https://example.org/12,true\n", csv, StringComparison.Ordinal);
        Assert.Contains("GH-9,2026-09-02,2026-09-02,odd,,0.5,https://example.org/9,true\n", csv, StringComparison.Ordinal);
        Assert.Contains("GH-7,2026-09-01,,scores wrong,data:0.3333;testing:0.3333;infrastructure:0.3334,,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_and_weights_sum_to_one()
    {
        var filled = Write("", GitHubIssues.Read("issues.json", Issues), new(true, 8)).Csv.Replace("odd,,", "odd,data,", StringComparison.Ordinal).Replace("infrastructure:0.3334,,", "infrastructure:0.3334,3,", StringComparison.Ordinal);
        var read = IncidentReader.Read("incidents.csv", Encoding.UTF8.GetBytes(filled), null);
        Assert.Empty(read.Problems);
        Assert.Equal([false, true, true], read.Value.Select(incident => incident.Estimated));
        Assert.All(read.Value, incident => Assert.Equal(1m, incident.Categories.Sum(weight => weight.Weight)));
    }

    [Fact]
    public void A_second_import_keeps_what_people_wrote()
    {
        const string Existing = "date,id,hours,categories\n2026-09-01,GH-7,5,data\n";
        var result = Write(Existing, GitHubIssues.Read("issues.json", Issues));
        Assert.Equal("date,id,hours,categories\n2026-09-01,GH-7,5,data\n2026-09-02,GH-9,,\n2026-09-09,GH-12,,model\n", result.Csv);
        Assert.Equal((2, 1), (result.Added, result.AlreadyThere));
    }

    [Theory]
    [InlineData("{}", "issues.json: The file is no list of issues. ")]
    [InlineData("[{", "issues.json:1: This is not JSON. ")]
    [InlineData("[{\"number\": 3}]", "issues.json entry 1: The issue has no number or no createdAt. ")]
    public void A_foreign_file_is_told(string json, string start) =>
        Assert.StartsWith(start, Assert.Single(GitHubIssues.Read("issues.json", json).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Jira_repeats_its_label_column_and_writes_its_own_dates()
    {
        const string Export = """
            Summary,Issue key,Created,Resolved,Labels,Labels,Labels
            "late, very",OPS-3,09/Sep/26 10:12 AM,10/Sep/26 9:00 AM,drift,data,
            """;
        var ticket = Assert.Single(TicketTable.Read("jira.csv", Export, TicketTable.Jira).Value);
        Assert.Equal(("OPS-3", new DateOnly(2026, 9, 9), "late, very"), (ticket.Id, ticket.Date, ticket.Title));
        Assert.Equal(["drift", "data"], ticket.Labels.ToArray());
        Assert.Equal(10, ticket.Closed!.Value.Day);
    }

    [Fact]
    public void Any_table_is_read_with_a_map_of_its_columns()
    {
        var map = new Dictionary<string, string> { ["id"] = "Nr", ["date"] = "Tag", ["categories"] = "Art", ["hours"] = "Std" };
        var ticket = Assert.Single(TicketTable.Read("t.csv", "Nr,Tag,Art,Std\nA1,2026-09-09,data,2.5\n", map).Value);
        Assert.Equal(("A1", "2.5"), (ticket.Id, ticket.Hours));
    }

    [Fact]
    public void Columns_that_are_missing_are_told() =>
        Assert.Equal(
            ["jira.csv:1 Created: The column for date is missing. Map it under import.columns in mldebt.yml; the file has Issue key, Summary."],
            TicketTable.Read("jira.csv", "Issue key,Summary\nA,b", TicketTable.Jira).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void A_date_that_cannot_be_read_is_told() =>
        Assert.StartsWith("jira.csv:2: \"yesterday\" is not a date this reads. ", Assert.Single(TicketTable.Read("jira.csv", "Issue key,Created\nA,yesterday", TicketTable.Jira).Problems).ToString(), StringComparison.Ordinal);

    private static ImportResult Write(string existing, InputResult<ImmutableArray<Ticket>> tickets, HoursChoice? hours = null)
    {
        Assert.Empty(tickets.Problems);
        return IncidentWriter.Write(existing, tickets.Value, Labels, hours ?? HoursChoice.None);
    }
}
