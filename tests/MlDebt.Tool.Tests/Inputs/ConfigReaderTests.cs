using System.Text;
using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Tests.Inputs;

public class ConfigReaderTests
{
    [Theory]
    [InlineData("team:\n  enginers: 4", "mldebt.yml:2 team.enginers: The key is unknown. Did you mean \"engineers\"?")]
    [InlineData("windw: { weeks: 8 }", "mldebt.yml:1 windw: The key is unknown. Did you mean \"window\"?")]
    [InlineData("version: 2", "mldebt.yml:1 version: \"2\" is no version this tool reads. Use 1.")]
    [InlineData("team: { engineers: many }", "mldebt.yml:1 team.engineers: \"many\" is not a number. Use a decimal number, e.g. 4 or 0.5.")]
    [InlineData("team: { engineers: 0 }", "mldebt.yml:1 team: The team has no capacity. Set engineers and hoursPerWeek, or capacityHoursPerWeek, above 0.")]
    [InlineData("team: { capacityHoursPerWeek: 0 }", "mldebt.yml:1 team: The team has no capacity. Set engineers and hoursPerWeek, or capacityHoursPerWeek, above 0.")]
    [InlineData("sprint: { allocation: 1.2 }", "mldebt.yml:1 sprint.allocation: \"1.2\" is out of range. Use a number from 0 to 1.")]
    [InlineData("sprint: { velocityPoints: 0 }", "mldebt.yml:1 sprint.velocityPoints: \"0\" is out of range. Use a number above 0.")]
    [InlineData("window: { weeks: 2.5 }", "mldebt.yml:1 window.weeks: \"2.5\" is not a whole number. Use a whole number.")]
    [InlineData("combine: avg", "mldebt.yml:1 combine: \"avg\" is no way to combine bands. Use one of mean, max.")]
    [InlineData("bands: { timeShare: [0.1, 0.1, 0.2, 0.3] }", "mldebt.yml:1 bands.timeShare: \"0.1, 0.1, 0.2, 0.3\" are not 4 rising numbers. Write 4 numbers from small to large, e.g. [0.01, 0.04, 0.08, 0.20].")]
    [InlineData("effort: { monitoring: { fixed: 1 } }", "mldebt.yml:1 effort.monitoring: \"monitoring\" is neither a rule id nor a path. Use an id such as MLD302 or a glob such as src/Legacy/**.")]
    [InlineData("items: { \"X@T:Y\": { pin: maybe } }", "mldebt.yml:1 items.X@T:Y.pin: \"maybe\" is neither true nor false. Use true or false.")]
    [InlineData("import: { labels: { bug: dta } }", "mldebt.yml:1 import.labels.bug: \"dta\" is no category. Did you mean \"data\"?")]
    [InlineData("team: [1, 2]", "mldebt.yml:1 team: \"[ 1, 2 ]\" is not a map of keys. Write \"key: value\" lines.")]
    public void One_problem_one_message(string text, string message) => Assert.Equal([message], Messages(text));

    [Theory]
    [InlineData("team:\n  a: 'x\nsprint: 2", "mldebt.yml:2: This is not YAML: ")]
    [InlineData("team:\n  a: [1\nsprint: 2", "mldebt.yml: This is not YAML. Look for an unclosed bracket")]
    [InlineData("team: {}\nteam: {}", "mldebt.yml:2: This is not YAML: Duplicate key")]
    public void Broken_yaml_is_told(string text, string start) => Assert.StartsWith(start, Assert.Single(Messages(text)), StringComparison.Ordinal);

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(["version", "team.engineer", "sprint.weeks"], ConfigReader.Read("mldebt.yml", "version: 3\nteam: { engineer: 4 }\nsprint: { weeks: 0 }"u8.ToArray()).Problems.Select(problem => problem.Column));

    [Fact]
    public void An_empty_file_is_the_defaults()
    {
        var config = ConfigReader.Read("mldebt.yml", []).Value;
        Assert.True(config.Team.Assumed);
        Assert.Equal((40m, 8, 2, 0.20m, 0.40m), (config.Team.Capacity, config.WindowWeeks, config.Sprint.Weeks, config.Sprint.Allocation, config.Maintenance.Critical));
    }

    [Fact]
    public void The_documented_example_is_read_in_full()
    {
        const string Example = """
            version: 1
            team:    { engineers: 4, hoursPerWeek: 40 }
            sprint:  { weeks: 2, allocation: 0.25, velocityPoints: 40 }
            window:  { weeks: 12 }
            bands:
              frequencyPerWeek: [0, 0.2, 0.4, 2]
              timeShare:        [0.02, 0.05, 0.09, 0.30]
            combine: max
            maintenance: { watch: 0.25, critical: 0.35 }
            inputs:  { incidents: [incidents.csv, more.yaml], timelog: timelog.csv, coverage: ["**/coverage.cobertura.xml"], manifests: ["deploy/**/*.yaml"] }
            effort:  { MLD501: { fixed: 0, perFinding: 12 }, "src/Legacy/**": { fixed: 40 } }
            entryPoints: { attributes: [MyCo.JobAttribute] }
            items:   { "MLD301@T:Shop.RiskOptions": { name: R, defer: "vendor contract until 2027-01" } }
            """;
        var result = ConfigReader.Read("mldebt.yml", Encoding.UTF8.GetBytes(Example));
        Assert.Empty(result.Problems);
        var config = result.Value;
        Assert.Equal((160m, 4m, 40m, 12, Combine.Max), (config.Team.Capacity, config.Team.Headcount, config.Sprint.VelocityPoints!.Value, config.WindowWeeks, config.Combine));
        Assert.Equal([0m, 0.2m, 0.4m, 2m], config.Bands.FrequencyPerWeek.ToArray());
        Assert.Equal([0.02m, 0.05m, 0.09m, 0.30m], config.Bands.TimeShare.ToArray());
        Assert.Equal((0.25m, 0.35m, 0.25m), (config.Maintenance.Watch, config.Maintenance.Critical, config.Sprint.Allocation));
        Assert.Equal(["incidents.csv", "more.yaml"], config.Inputs.Incidents.ToArray());
        Assert.Equal(["deploy/**/*.yaml"], config.Inputs.Manifests.ToArray());
        Assert.Equal(new(0, 12), config.Effort["MLD501"]);
        Assert.Equal(40, config.Effort["src/Legacy/**"].Hours(3));
        Assert.Equal(["MyCo.JobAttribute"], config.EntryPointAttributes.ToArray());
        Assert.Equal(new("R", null, null, "vendor contract until 2027-01", false), config.Items["MLD301@T:Shop.RiskOptions"]);
    }

    private static string[] Messages(string text) => [.. ConfigReader.Read("mldebt.yml", Encoding.UTF8.GetBytes(text)).Problems.Select(problem => problem.ToString())];
}
