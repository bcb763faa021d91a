using System.Text;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Tests.Inputs;

public class IncidentReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    [Theory]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data,six", "incidents.csv:2 hours: \"six\" is not a number. Use decimal hours, e.g. 6 or 0.5.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data,\"7,5\"", "incidents.csv:2 hours: \"7,5\" has a decimal comma. Write 7.5.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data,7,5", "incidents.csv:2: \"I1,2026-09-09,data,7,5\" has 5 fields where the header has 4. Quote text that holds a comma, and write decimals with a point, e.g. 7.5.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data,-2", "incidents.csv:2 hours: \"-2\" is not above zero. Use the hours really spent, or remove the row.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data,0", "incidents.csv:2 hours: \"0\" is not above zero. Use the hours really spent, or remove the row.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data,", "incidents.csv:2 hours: The incident has no hours. Give the engineer-hours of the response, or responders and duration_hours.")]
    [InlineData("id,date,categories,hours\nI1,2026-12-09,data,6", "incidents.csv:2 date: \"2026-12-09\" lies after 2026-11-01. Use the day it happened.")]
    [InlineData("id,date,categories,hours\nI1,09.12.2026,data,6", "incidents.csv:2 date: \"09.12.2026\" is not an ISO date. Use yyyy-MM-dd, e.g. 2026-09-30, or a date-time with its offset.")]
    [InlineData("id,date,categories,hours\nI1,,data,6", "incidents.csv:2 date: The incident has no date. Use the day it began on, e.g. 2026-09-30.")]
    [InlineData("id,date,categories,hours\n,2026-09-09,data,6", "incidents.csv:2 id: The incident has no id. Give each incident its own, e.g. INC-7.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data,6\nI1,2026-09-10,data,6", "incidents.csv:3 id: \"I1\" stands already in row 2. Give each incident its own id, or remove the copy.")]
    [InlineData("id,date,resolved,categories,hours\nI1,2026-09-09,2026-09-08,data,6", "incidents.csv:2 resolved: \"2026-09-08\" lies before the date 2026-09-09. Use the day it was resolved on.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,infrastruture,6", "incidents.csv:2 categories: \"infrastruture\" is no category. Did you mean \"infrastructure\"?")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,config,6", "incidents.csv:2 categories: \"config\" is no category. Did you mean \"configuration\"?")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,,6", "incidents.csv:2 categories: The incident has no category. Name one of data, model, configuration, testing, infrastructure, or the rules it belongs to.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data:0.5;model:0.4,6", "incidents.csv:2 categories: \"data:0.5;model:0.4\" has weights that sum to 0.9. Make them sum to 1, e.g. infrastructure:0.5;testing:0.5.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data:0;model:1,6", "incidents.csv:2 categories: \"data:0\" has no weight above zero. Write data:0.5 or the part it had.")]
    [InlineData("id,date,categories,hours\nI1,2026-09-09,data;model:1,6", "incidents.csv:2 categories: \"data\" has no weight beside other categories. Write data:0.5 or the part it had.")]
    [InlineData("id,date,categories,responders,duration_hours,hours\nI1,2026-09-09,data,2,3,7", "incidents.csv:2 hours: \"7\" disagrees with responders × duration_hours = 6. Keep the right one and empty the other.")]
    [InlineData("id,date,categories,hours,severity\nI1,2026-09-09,data,6,sev9", "incidents.csv:2 severity: \"sev9\" is no severity. Did you mean \"sev1\"?")]
    [InlineData("id,date,categories,hours,rules\nI1,2026-09-09,data,6,CA1000", "incidents.csv:2 rules: \"CA1000\" is no rule id. Use ids such as MLD302, separated by semicolons.")]
    [InlineData("id,date,categories,hours,estimated\nI1,2026-09-09,data,6,perhaps", "incidents.csv:2 estimated: \"perhaps\" is neither true nor false. Use true or false.")]
    [InlineData("id;date;categories;hours\nI1;2026-09-09;data;6", "incidents.csv:1: \"id;date;categories;hours\" is one column: the file is separated by semicolons. Separate columns with commas.")]
    [InlineData("id\tdate\tcategories\thours", "incidents.csv:1: \"id\tdate\tcategories\thours\" is one column: the file is separated by tabs. Separate columns with commas.")]
    [InlineData("id,categories,hours\nI1,data,6", "incidents.csv:1 date: The column is missing. Add it to the header: id,date.")]
    [InlineData("id,date,category,hours,rules\nI1,2026-09-09,data,6,MLD101", "incidents.csv:1: \"category\" is no column of this file. Did you mean \"categories\"?")]
    [InlineData("id,date,date,hours,rules\nI1,2026-09-09,2026-09-09,6,MLD101", "incidents.csv:1 date: The column stands twice. Keep one.")]
    [InlineData("", "incidents.csv:1: The file is empty. Write a header row: id,date.")]
    public void One_problem_one_message(string text, string message) =>
        Assert.Equal([message], Messages(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(
            ["2 hours", "3 date", "3 categories", "4 id"],
            Read("id,date,categories,hours\nI1,2026-09-09,data,six\nI2,never,dta,6\nI1,2026-09-09,data,6").Problems.Select(problem => $"{problem.Row} {problem.Column}"));

    [Fact]
    public void A_wide_text_is_named_and_not_guessed() =>
        Assert.Equal(["incidents.csv:1: The file is UTF-16. Save the file as UTF-8 (in Excel: \"CSV UTF-8\")."], Messages([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id,date")]));

    [Fact]
    public void A_text_in_an_old_code_page_is_named_with_its_line() =>
        Assert.Equal(["incidents.csv:2: The file is not UTF-8. Save the file as UTF-8 (in Excel: \"CSV UTF-8\")."], Messages([.. "id,date\nM"u8, 0xFC, .. "ller"u8]));

    [Fact]
    public void The_mark_a_spreadsheet_writes_before_the_text_is_no_part_of_it() =>
        Assert.Equal("I1", Assert.Single(IncidentReader.Read("incidents.csv", [0xEF, 0xBB, 0xBF, .. "id,date,categories,hours\nI1,2026-09-09,data,6"u8], Today).Value).Id);

    [Fact]
    public void Weights_and_products_become_numbers()
    {
        var incident = Assert.Single(Read("id,date,categories,responders,duration_hours\nI1,2026-09-09T23:30:00+02:00,testing:0.25;data:0.75,2,1.5").Value);
        Assert.Equal([new(DebtCategory.Data, 0.75m), new(DebtCategory.Testing, 0.25m)], incident.Categories.ToArray());
        Assert.Equal(3m, incident.Hours);
        Assert.Equal(new(2026, 9, 9), incident.Date);
    }

    [Fact]
    public void Rules_name_the_categories_where_nobody_did() =>
        Assert.Equal(
            [new(DebtCategory.Configuration, 0.5m), new(DebtCategory.Infrastructure, 0.5m)],
            Assert.Single(Read("id,date,hours,rules\nI1,2026-09-09,6,MLD302;MLD501;MLD305").Value).Categories.ToArray());

    [Fact]
    public void Thirds_lose_nothing() =>
        Assert.Equal(1m, Assert.Single(Read("id,date,categories,hours\nI1,2026-09-09,data:0.333;model:0.333;testing:0.333,9").Value).Categories.Sum(weight => weight.Weight), 20);

    [Fact]
    public void A_yaml_list_says_the_same()
    {
        const string Yaml = "- id: I1\n  date: 2026-09-09\n  categories: { infrastructure: 0.5, testing: 0.5 }\n  hours: 8\n  items: [B, E]\n";
        var incident = Assert.Single(IncidentReader.Read("incidents.yaml", Encoding.UTF8.GetBytes(Yaml), Today).Value);
        Assert.Equal(["B", "E"], incident.Links.Items.ToArray());
        Assert.Equal(0.5m, incident.Categories[0].Weight);
    }

    [Fact]
    public void A_yaml_list_with_a_foreign_field_is_told() =>
        Assert.Equal(
            ["incidents.yaml:3: \"hour\" is no field of this file. Did you mean \"hours\"?", "incidents.yaml:1 hours: The incident has no hours. Give the engineer-hours of the response, or responders and duration_hours."],
            IncidentReader.Read("incidents.yaml", "- id: I1\n  date: 2026-09-09\n  hour: 8\n  categories: data\n"u8.ToArray(), Today).Problems.Select(problem => problem.ToString()));

    private static InputResult<System.Collections.Immutable.ImmutableArray<Incident>> Read(string text) => IncidentReader.Read("incidents.csv", Encoding.UTF8.GetBytes(text), Today);

    private static string[] Messages(byte[] content) => [.. IncidentReader.Read("incidents.csv", content, Today).Problems.Select(problem => problem.ToString())];
}
