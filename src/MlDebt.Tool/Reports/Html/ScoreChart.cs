using System.Text;
using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>Five bars from 1 to 5 with the range as a whisker; exposure is hatched and never takes the place of a score.</summary>
internal static class ScoreChart
{
    private const string Id = "scores";
    private const double Left = 92;
    private const double Unit = 54;
    private const double Row = 30;
    private const double Top = 6;

    public static string Svg(AuditReport report)
    {
        var content = new StringBuilder(ChartPatterns.Definitions(Id));
        var bottom = Top + (Row * report.Categories.Length);
        for (var score = 0; score <= 5; score++)
        {
            var x = C(Left + (score * Unit));
            content.Append($"<line class=\"g\" x1=\"{x}\" x2=\"{x}\" y1=\"{C(Top)}\" y2=\"{C(bottom)}\"/><text class=\"t\" x=\"{x}\" y=\"{C(bottom + 12)}\" text-anchor=\"middle\">{score}</text>");
        }

        for (var i = 0; i < report.Categories.Length; i++)
        {
            content.Append(Bar(report.Categories[i], i));
        }

        var description = string.Join("; ", report.Categories.Select(category => $"{Figures.Name(category.Category)} {Describe(category, report)}"));
        return HtmlText.Svg(Id, "Debt score by category, with range", description, 400, bottom + 18, content.ToString());
    }

    private static string Bar(CategoryReport category, int index)
    {
        var y = Top + (index * Row) + 5;
        var label = $"<text x=\"{C(Left - 6)}\" y=\"{C(y + 14)}\" text-anchor=\"end\">{Figures.Name(category.Category)}</text>";
        if (category.Score is { } score)
        {
            var (low, high) = (Left + (category.ScoreLow!.Value * Unit), Left + (category.ScoreHigh!.Value * Unit));
            return label
                + $"<rect class=\"bar\" x=\"{C(Left)}\" y=\"{C(y)}\" width=\"{C(score * Unit)}\" height=\"20\" {ChartPatterns.Fill(Id, index)}/>"
                + $"<path class=\"w\" d=\"M{C(low)} {C(y + 5)}v10M{C(low)} {C(y + 10)}H{C(high)}M{C(high)} {C(y + 5)}v10\"/>"
                + $"<text x=\"{C(Math.Max(Left + (score * Unit), high) + 6)}\" y=\"{C(y + 14)}\">{Figures.Score(category)}</text>";
        }

        return category.Exposure is { } exposure
            ? label + $"<rect class=\"bar\" x=\"{C(Left)}\" y=\"{C(y)}\" width=\"{C(exposure.Band * Unit)}\" height=\"20\" {ChartPatterns.Hatched(Id)}/><text x=\"{C(Left + 4)}\" y=\"{C(y + 14)}\">exposure {exposure.Band}</text>"
            : label + $"<text class=\"t\" x=\"{C(Left + 6)}\" y=\"{C(y + 14)}\">not measured</text>";
    }

    private static string Describe(CategoryReport category, AuditReport report) =>
        category.Score is null && category.Exposure is not null ? $"exposure {Formulas.Exposure(category.Exposure)}, no score" : Formulas.Reading(category, report);
}
