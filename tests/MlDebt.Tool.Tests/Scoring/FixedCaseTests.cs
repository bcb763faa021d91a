using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Scoring;

namespace MlDebt.Tool.Tests.Scoring;

public class FixedCaseTests
{
    private static readonly BandConfig Default = AuditConfig.Default.Bands;

    [Theory]
    [InlineData(0.0099, 1)]
    [InlineData(0.01, 2)]
    [InlineData(0.04, 3)]
    [InlineData(0.08, 4)]
    [InlineData(0.20, 5)]
    public void The_lower_end_of_a_time_band_belongs_to_it(double share, int band) => Assert.Equal(band, Bands.Time(Default, (decimal)share));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 3)]
    [InlineData(1.0, 4)]
    [InlineData(1.0001, 5)]
    public void The_upper_end_of_a_frequency_band_belongs_to_it(double rate, int band) => Assert.Equal(band, Bands.Frequency(Default, (decimal)rate));

    [Theory]
    [InlineData(0, 10, 1)]
    [InlineData(1, 10, 2)]
    [InlineData(5, 20, 3)]
    [InlineData(5, 10, 4)]
    [InlineData(6, 10, 5)]
    public void Exposure_has_its_own_bands(int indebted, int sites, int band) => Assert.Equal(band, Bands.Exposure(indebted, sites));

    [Theory]
    [InlineData(Combine.Mean, 2, 3, 3)]
    [InlineData(Combine.Mean, 1, 3, 2)]
    [InlineData(Combine.Max, 1, 3, 3)]
    public void Ties_go_upward(object combine, int frequency, int time, int score) => Assert.Equal(score, Bands.Score((Combine)combine, frequency, time));

    [Fact]
    public void Without_logs_there_is_exposure_and_nothing_is_invented()
    {
        var facts = new SourceFacts(true, [new(FactKind.Model, "fraud", "src/Shop.FraudModel.cs", 7), new(FactKind.Model, "risk", "src/Risk.cs", 3)], []);
        var report = Golden.Compute(incidents: null, time: "", source: Golden.Make([Golden.Finding("MLD514", "Shop.FraudModel", "f1")], facts: facts));
        var infrastructure = report.Categories.Single(category => category.Category == DebtCategory.Infrastructure);
        Assert.Equal(new(2, 1, 4), infrastructure.Exposure);
        Assert.All(report.Categories, category => Assert.Equal((null, null, null, null), (category.Score, category.HoursPerWeek, category.Frequency?.Band, category.Confidence)));
        Assert.Equal((null, null, null), (report.Velocity.HoursPerWeek, report.Velocity.Impact, report.Velocity.MaintenanceShare));
        Assert.Contains("No logs: hours are not measured and there is no score. Keep incidents.csv and timelog.csv; mldebt init writes both.", report.Notes);
    }

    [Fact]
    public void Without_an_inventory_there_is_no_exposure() => Assert.All(Golden.Report.Categories, category => Assert.Null(category.Exposure));

    [Fact]
    public void Incidents_alone_are_a_floor()
    {
        var report = Golden.Compute(time: "");
        var data = report.Categories[0];
        Assert.Equal((Evidence.IncidentsOnly, 22m / 8, Confidence.Low), (data.Evidence, data.HoursPerWeek!.Value, data.Confidence!.Value));
        Assert.True(report.Velocity.MaintenanceIsFloor);
        Assert.Contains("Workarounds not logged: hours are a floor. Keep timelog.csv; mldebt init writes it.", report.Notes);
    }

    [Fact]
    public void Time_alone_scores_by_its_band()
    {
        var data = Golden.Compute(incidents: null).Categories[0];
        Assert.Equal((null, 2, 2, Confidence.Low), (data.Frequency, data.TimeBand!.Value, data.Score!.Value, data.Confidence!.Value));
    }

    [Fact]
    public void Exactly_forty_percent_maintenance_is_not_critical()
    {
        Assert.Equal(MaintenanceState.Watch, Maintenance(64));
        Assert.Equal(MaintenanceState.Critical, Maintenance(64.01m));
        Assert.Equal(MaintenanceState.Watch, Maintenance(48));
        Assert.Equal(MaintenanceState.Fine, Maintenance(47.99m));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_score_needs_four_weeks(int weeks, bool scored)
    {
        var report = Golden.Compute(config: $"window: {{ weeks: {weeks} }}");
        Assert.All(report.Categories, category => Assert.Equal((scored, scored), (category.Score is not null, category.Confidence is not null)));
        Assert.All(report.Categories, category => Assert.NotNull(category.HoursPerWeek));
        Assert.Equal(!scored, report.Notes.Contains("A score needs 4 weeks; the window has 3."));
    }

    [Fact]
    public void A_time_log_with_gaps_caps_the_confidence()
    {
        var lines = Golden.TimeLog.Split('\n').Where(line => !line.StartsWith("2026-10-1", StringComparison.Ordinal) && !line.StartsWith("2026-09-28", StringComparison.Ordinal));
        var report = Golden.Compute(time: string.Join('\n', lines));
        Assert.Equal((5, Confidence.Medium), (report.Logs.WeeksCovered, report.Categories[4].Confidence!.Value));
    }

    [Fact]
    public void Mostly_estimated_hours_are_worth_little_confidence()
    {
        var incidents = Golden.Incidents.Replace("hours,items", "hours,items,estimated", StringComparison.Ordinal)
            .Replace("infrastructure,14,A", "infrastructure,14,A,true", StringComparison.Ordinal)
            .Replace("infrastructure,11,A", "infrastructure,11,A,true", StringComparison.Ordinal);
        Assert.Equal(Confidence.High, Golden.Compute(incidents: incidents).Categories[4].Confidence);
        Assert.Equal(Confidence.Low, Golden.Compute(incidents: incidents.Replace("9,B", "9,B,true", StringComparison.Ordinal)).Categories[4].Confidence);
    }

    private static MaintenanceState? Maintenance(decimal hoursOfEachWeek)
    {
        var rows = Enumerable.Range(0, 8).Select(week => FormattableString.Invariant($"{new DateOnly(2026, 9, 7).AddDays(7 * week):yyyy-MM-dd},{hoursOfEachWeek},maintenance"));
        return Golden.Compute(incidents: null, time: "week,hours,kind\n" + string.Join('\n', rows)).Velocity.MaintenanceState;
    }
}
