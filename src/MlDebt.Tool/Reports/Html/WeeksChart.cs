using System.Text;
using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>Hours of each week, stacked by category, with the lines of a fifth and two fifths of the capacity.</summary>
internal static class WeeksChart
{
    private const string Id = "weeks";
    private const double Left = 34;
    private const double Width = 360;
    private const double Top = 24;
    private const double Height = 130;

    public static string Svg(AuditReport report)
    {
        var most = Math.Max((double)report.Weeks.Max(week => week.Hours.Sum()), (double)report.Settings.Capacity * 0.45);
        var content = new StringBuilder(ChartPatterns.Definitions(Id)).Append(Legend(report));
        content.Append($"<line class=\"axis\" x1=\"{C(Left)}\" x2=\"{C(Left + Width)}\" y1=\"{C(Top + Height)}\" y2=\"{C(Top + Height)}\"/>");
        foreach (var share in new[] { 0.2m, report.Settings.Critical })
        {
            var y = Y((double)(share * report.Settings.Capacity), most);
            content.Append($"<line class=\"mark\" x1=\"{C(Left)}\" x2=\"{C(Left + Width)}\" y1=\"{C(y)}\" y2=\"{C(y)}\"/><text class=\"t\" x=\"{C(Left - 3)}\" y=\"{C(y + 3)}\" text-anchor=\"end\">{C((double)share * 100)} %</text>");
        }

        for (var i = 0; i < report.Weeks.Length; i++)
        {
            Column(content, report, i, most);
        }

        var description = string.Join("; ", report.Weeks.Select(week => $"week of {Figures.Day(week.From)} {Figures.Hours(week.Hours.Sum())} h"));
        return HtmlText.Svg(Id, "Hours lost each week, by category", description, 400, Top + Height + 18, content.ToString());
    }

    private static void Column(StringBuilder content, AuditReport report, int index, double most)
    {
        var step = Width / report.Weeks.Length;
        var x = Left + (index * step) + (step * 0.15);
        var below = 0.0;
        for (var category = 0; category < report.Weeks[index].Hours.Length; category++)
        {
            var hours = (double)report.Weeks[index].Hours[category];
            if (hours > 0)
            {
                content.Append($"<rect class=\"bar\" x=\"{C(x)}\" y=\"{C(Y(below + hours, most))}\" width=\"{C(step * 0.7)}\" height=\"{C(Y(below, most) - Y(below + hours, most))}\" {ChartPatterns.Fill(Id, category)}/>");
                below += hours;
            }
        }

        // Twenty-six labels would lie on each other; every n-th fits.
        if (index % ((report.Weeks.Length + 7) / 8) == 0)
        {
            content.Append($"<text class=\"t\" x=\"{C(x + (step * 0.35))}\" y=\"{C(Top + Height + 13)}\" text-anchor=\"middle\">{report.Weeks[index].From.ToString("MM-dd", null)}</text>");
        }
    }

    private static string Legend(AuditReport report)
    {
        var text = new StringBuilder();
        var x = 2.0;
        for (var i = 0; i < report.Categories.Length; i++)
        {
            var name = Figures.Name(report.Categories[i].Category);
            text.Append($"<rect class=\"bar\" x=\"{C(x)}\" y=\"2\" width=\"11\" height=\"11\" {ChartPatterns.Fill(Id, i)}/><text class=\"t\" x=\"{C(x + 15)}\" y=\"11\">{name}</text>");
            x += 30 + (name.Length * 5.3);
        }

        return text.ToString();
    }

    private static double Y(double hours, double most) => Top + Height - (hours / most * Height);
}
