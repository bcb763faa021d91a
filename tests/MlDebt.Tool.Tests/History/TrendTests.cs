using System.Collections.Immutable;
using System.Text.Json;
using MlDebt.Tool.History;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Reports;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.History;

public class TrendTests
{
    private static readonly Snapshot One = Snapshots.Of(Golden.Report, null);

    [Fact]
    public void The_slope_is_the_median_of_all_pairs() =>
        Assert.Equal(1, TheilSen.Of([(0, 0), (1, 1), (2, 2), (3, 3), (4, 40)])!.Median);

    [Fact]
    public void Quartiles_say_how_sure_the_slope_is()
    {
        var slope = TheilSen.Of([(0, 0), (1, 3), (2, 2)])!;
        Assert.Equal((0.0, 1.0, 2.0), (slope.Lower, slope.Median, slope.Upper));
        Assert.Null(TheilSen.Of([(1, 1), (1, 2)]));
    }

    [Fact]
    public void A_steady_rise_reaches_the_line_on_a_day()
    {
        var trend = Trend.Of(Shares(0.20m, 0.22m, 0.24m, 0.26m), 0.40m);
        Assert.Equal(0.005, trend.PerWeek!.Median, 9);
        Assert.Equal((One.AsOf.AddDays(28 * 7), One.AsOf.AddDays(28 * 7)), (trend.Earliest!.Value, trend.Latest!.Value));
    }

    [Fact]
    public void A_rough_rise_gives_a_range()
    {
        var trend = Trend.Of(Shares(0.20m, 0.26m, 0.23m, 0.29m, 0.27m), 0.40m);
        Assert.True(trend.Earliest < (trend.Latest ?? DateOnly.MaxValue));
        Assert.Contains("40 %", trend.Reading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.30,0.28,0.26,0.24", "-0.50 percentage points a week (quartiles -0.50 to -0.50); 40 % is not in sight.")]
    [InlineData("0.30,0.35,0.40,0.45", "+1.25 percentage points a week (quartiles +1.25 to +1.25); already above 40 %.")]
    [InlineData("0.30,0.35,0.40", "Not enough data: a trend needs 4 snapshots over 8 weeks with the same rules; there are 3.")]
    public void The_reading_is_a_sentence(string shares, string reading) =>
        Assert.Equal(reading, Trend.Of(Shares([.. shares.Split(',').Select(share => decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture))]), 0.40m).Reading);

    [Fact]
    public void Nothing_is_compared_across_other_rules()
    {
        var history = Shares(0.1m, 0.2m, 0.3m, 0.31m, 0.32m, 0.33m);
        history = [.. history.Select((snapshot, index) => index < 2 ? snapshot with { Ruleset = "old" } : snapshot)];
        var trend = Trend.Of(history, 0.40m);
        Assert.Equal([history[2].AsOf], trend.Breaks.ToArray());
        Assert.Equal(0.0025, trend.PerWeek!.Median, 9);
    }

    [Fact]
    public void A_commit_that_failed_is_shown_and_not_computed_with()
    {
        var failed = Snapshots.Failed("badc0ffee000", null, new(2026, 9, 1), "t", "r", "does not build");
        var trend = Trend.Of([failed, .. Shares(0.20m, 0.22m, 0.24m, 0.26m)], 0.40m);
        Assert.Equal(0.005, trend.PerWeek!.Median, 9);
        Assert.Empty(trend.Breaks);
        Assert.Contains("does not", Text(trend), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_and_the_page_show_each_snapshot()
    {
        var trend = Trend.Of(Shares(0.20m, 0.22m, 0.24m, 0.26m), 0.40m);
        Expected.Same("trend.txt", Text(trend));
        var html = TrendWriter.Html(trend, 0.40m);
        Assert.All(trend.Snapshots, snapshot => Assert.Contains(Figures.Percent(snapshot.MaintenanceShare), html, StringComparison.Ordinal));
        Assert.Contains("<title id=\"trend-t\">", html, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(TrendWriter.Json(trend));
        Assert.Equal(4, json.RootElement.GetProperty("snapshots").GetArrayLength());
    }

    private static ImmutableArray<Snapshot> Shares(params decimal[] shares) =>
        [.. shares.Select((share, index) => One with { Commit = $"c{index}", AsOf = One.AsOf.AddDays(28 * (index - shares.Length + 1)), MaintenanceShare = share })];

    private static string Text(TrendReport trend)
    {
        using var writer = new StringWriter();
        TrendWriter.Write(TextConsole.Create(writer, redirected: true, noColor: true), trend);
        return string.Join('\n', writer.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }
}
