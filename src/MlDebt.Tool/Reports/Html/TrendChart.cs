using System.Collections.Immutable;
using System.Text;
using MlDebt.Tool.History;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>Velocity impact over snapshots; a change of the rules breaks the line, for numbers do not compare across it.</summary>
internal static class TrendChart
{
    private const double Left = 38;
    private const double Width = 350;
    private const double Top = 10;
    private const double Height = 130;

    public static string? Svg(ImmutableArray<Snapshot> history, decimal critical)
    {
        var points = history.Where(snapshot => snapshot.Impact is not null).ToArray();
        if (points.Length < 2)
        {
            return null;
        }

        var most = Math.Max((double)points.Max(point => point.Impact!.Value), (double)critical) * 1.1;
        var (first, days) = (points[0].AsOf.DayNumber, Math.Max(1, points[^1].AsOf.DayNumber - points[0].AsOf.DayNumber));
        double X(Snapshot point) => Left + ((point.AsOf.DayNumber - first) / (double)days * Width);
        double Y(decimal share) => Top + Height - ((double)share / most * Height);

        var content = new StringBuilder();
        content.Append($"<line class=\"axis\" x1=\"{C(Left)}\" x2=\"{C(Left + Width)}\" y1=\"{C(Top + Height)}\" y2=\"{C(Top + Height)}\"/>");
        content.Append($"<line class=\"mark\" x1=\"{C(Left)}\" x2=\"{C(Left + Width)}\" y1=\"{C(Y(critical))}\" y2=\"{C(Y(critical))}\"/><text class=\"t\" x=\"{C(Left - 4)}\" y=\"{C(Y(critical) + 3)}\" text-anchor=\"end\">{C((double)critical * 100)} %</text>");
        for (var i = 0; i < points.Length; i++)
        {
            if (i > 0 && points[i].Ruleset == points[i - 1].Ruleset)
            {
                content.Append($"<line class=\"line\" x1=\"{C(X(points[i - 1]))}\" y1=\"{C(Y(points[i - 1].Impact!.Value))}\" x2=\"{C(X(points[i]))}\" y2=\"{C(Y(points[i].Impact!.Value))}\"/>");
            }

            content.Append($"<circle class=\"bar c0\" cx=\"{C(X(points[i]))}\" cy=\"{C(Y(points[i].Impact!.Value))}\" r=\"4\"/>");
        }

        content.Append($"<text class=\"t\" x=\"{C(Left)}\" y=\"{C(Top + Height + 13)}\">{Figures.Day(points[0].AsOf)}</text><text class=\"t\" x=\"{C(Left + Width)}\" y=\"{C(Top + Height + 13)}\" text-anchor=\"end\">{Figures.Day(points[^1].AsOf)}</text>");
        var description = string.Join("; ", points.Select(point => $"{Figures.Day(point.AsOf)} {Figures.Percent(point.Impact)}"));
        return HtmlText.Svg("trend", "Share of engineering time lost to debt, over time", description, 400, Top + Height + 18, content.ToString());
    }

    public static string Table(ImmutableArray<Snapshot> history) => HtmlText.Table(
        "Snapshots of the history",
        ["as of", "commit", ">impact", ">h/week", ">open", "rules"],
        history.Select(point => new[]
        {
            Figures.Day(point.AsOf), E(point.Commit?[..Math.Min(10, point.Commit.Length)] ?? "–"), Figures.Percent(point.Impact), Figures.Hours(point.HoursPerWeek),
            $"{point.Categories.Sum(category => category.Open)}", E(point.Failure is null ? point.Ruleset : "failed: " + point.Failure),
        }));
}
