using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>Scores and hours: two pictures, each with its table.</summary>
internal static class HtmlScores
{
    public static string Write(AuditReport report) => Section("categories", "Five categories", $"""
        <div class="charts">
        <figure><figcaption>Score, 1 good to 5 bad</figcaption>
        {ScoreChart.Svg(report)}{Scores(report)}</figure>
        {Weeks(report)}</div>
        """);

    private static string Scores(AuditReport report)
    {
        var exposed = report.Categories.Any(category => category.Exposure is not null);
        return Table(
            "Scores and the sums behind them",
            ["category", "score", ">h/week", ">open", ">accepted", .. exposed ? ["exposure"] : Array.Empty<string>()],
            report.Categories.Select(category => Row(category, report, exposed)));
    }

    private static IEnumerable<string> Row(CategoryReport category, AuditReport report, bool exposed)
    {
        yield return Name(category.Category);
        yield return E(Formulas.Reading(category, report)) + How(Formulas.CategoryScore(category, report)) + How(Formulas.CategoryFrequency(category, report)) + How(Formulas.CategoryShare(category, report)) + How(Formulas.CategoryHours(category, report));
        yield return category.HoursPerWeek is { } hours ? Hours(hours) : "–";
        yield return $"{category.Open}";
        yield return category.Unexplained == 0 ? $"{category.Accepted}" : $"{category.Accepted}<span class=\"how\">{category.Unexplained} unexplained</span>";
        if (exposed)
        {
            yield return Formulas.Exposure(category.Exposure);
        }
    }

    private static string Weeks(AuditReport report)
    {
        if (report.Weeks.IsEmpty)
        {
            return "<p>Hours are not measured: keep incidents.csv and timelog.csv (<code>mldebt init</code> writes both).</p>\n";
        }

        var rows = report.Weeks.Select(week => week.Hours.Select(Hours).Prepend(Day(week.From)).Append(Hours(week.Hours.Sum())));
        var sum = report.Categories.Select((_, index) => Hours(report.Weeks.Sum(week => week.Hours[index]))).Prepend("sum").Append(Hours(report.Weeks.Sum(week => week.Hours.Sum())));
        return $"""
            <figure><figcaption>Hours lost each week</figcaption>
            {WeeksChart.Svg(report)}{Table("Hours of incidents and workarounds by week", ["week of", .. report.Categories.Select(category => ">" + Name(category.Category)), ">all"], rows.Append(sum))}</figure>

            """;
    }
}
