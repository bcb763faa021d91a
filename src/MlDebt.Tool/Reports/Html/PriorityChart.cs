using System.Text;
using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>Effort against value: the next sprint filled, the rest hollow; numbers are those of the table of items.</summary>
internal static class PriorityChart
{
    private const double Left = 34;
    private const double Width = 350;
    private const double Top = 14;
    private const double Height = 170;
    private const int MostPoints = 60;

    public static string Svg(AuditReport report)
    {
        var items = report.Items.Take(MostPoints).ToArray();
        var effort = Nice((double)items.Max(item => item.Effort.Hours));
        var value = Nice((double)items.Max(item => item.Value));
        var next = report.Plan.Sprints.Take(1).SelectMany(sprint => sprint.Work).Select(work => work.Item).ToHashSet(StringComparer.Ordinal);
        var content = new StringBuilder();
        for (var i = 0; i <= 4; i++)
        {
            var (x, y) = (Left + (Width * i / 4), Top + Height - (Height * i / 4));
            content.Append($"<line class=\"g\" x1=\"{C(x)}\" x2=\"{C(x)}\" y1=\"{C(Top)}\" y2=\"{C(Top + Height)}\"/><line class=\"g\" x1=\"{C(Left)}\" x2=\"{C(Left + Width)}\" y1=\"{C(y)}\" y2=\"{C(y)}\"/>");
            content.Append($"<text class=\"t\" x=\"{C(x)}\" y=\"{C(Top + Height + 13)}\" text-anchor=\"middle\">{C(effort * i / 4)}</text><text class=\"t\" x=\"{C(Left - 4)}\" y=\"{C(y + 3)}\" text-anchor=\"end\">{C(value * i / 4)}</text>");
        }

        content.Append($"<text class=\"t\" x=\"{C(Left + Width)}\" y=\"{C(Top + Height + 26)}\" text-anchor=\"end\">hours to repair →</text><text class=\"t\" x=\"2\" y=\"9\">value ↑</text>");
        for (var i = items.Length - 1; i >= 0; i--)
        {
            var (x, y) = (Left + ((double)items[i].Effort.Hours / effort * Width), Top + Height - ((double)items[i].Value / value * Height));
            var look = next.Contains(items[i].Id) ? "bar c0" : "hollow";
            content.Append($"<circle class=\"{look}\" cx=\"{C(x)}\" cy=\"{C(y)}\" r=\"5\"/><text x=\"{C(x + 7)}\" y=\"{C(y - 4)}\">{E(items[i].Name ?? $"{i + 1}")}</text>");
        }

        var description = string.Join("; ", items.Select(item => $"{item.Label}: {Figures.Hours(item.Effort.Hours)} h, value {Figures.Number(Math.Round(item.Value, 2))}{(next.Contains(item.Id) ? ", next sprint" : "")}"));
        return HtmlText.Svg("priority", "Hours to repair against value", description, 400, Top + Height + 32, content.ToString());
    }

    // A round number above the largest value that four steps divide well.
    private static double Nice(double most)
    {
        if (most <= 0)
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return new[] { 1.2, 2, 4, 6, 8, 12 }.Select(factor => factor * power).First(limit => limit >= most);
    }
}
