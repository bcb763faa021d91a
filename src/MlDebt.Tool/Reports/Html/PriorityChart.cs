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

    // Longer names would lie on each other; the table below starts with the same numbers.
    private const int LongestName = 3;

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
        var taken = new List<(double From, double To, double Y)>();
        foreach (var point in items.Select((item, index) => (item, index)).GroupBy(pair => (pair.item.Effort.Hours, Value: Math.Round(pair.item.Value, 2))))
        {
            var (x, y) = (Left + ((double)point.Key.Hours / effort * Width), Top + Height - ((double)point.Key.Value / value * Height));
            var look = point.Any(pair => next.Contains(pair.item.Id)) ? "bar c0" : "hollow";
            content.Append($"<circle class=\"{look}\" cx=\"{C(x)}\" cy=\"{C(y)}\" r=\"5\"/>").Append(Label(x, y, [.. point], taken));
        }

        var description = string.Join("; ", items.Select(item => $"{item.Label}: {Figures.Hours(item.Effort.Hours)} h, value {Figures.Value(item.Value)}{(next.Contains(item.Id) ? ", next sprint" : "")}"));
        return HtmlText.Svg("priority", "Hours to repair against value", description, 400, Top + Height + 32, content.ToString());
    }

    // Items of equal effort and value follow each other in the table and share one point. A label goes where no other lies;
    // where there is no such place, the table says it.
    private static string Label(double x, double y, (ItemReport Item, int Index)[] items, List<(double From, double To, double Y)> taken)
    {
        var name = items[0].Item.Name is { Length: <= LongestName } own ? own : $"{items[0].Index + 1}";
        var text = items.Length == 1 ? name : $"{items[0].Index + 1}–{items[^1].Index + 1}";
        var half = text.Length * 3.2;
        foreach (var at in new[] { y - 8, y + 16, y - 20, y + 28 }.Where(at => at > Top && at < Top + Height))
        {
            if (!taken.Any(other => Math.Abs(other.Y - at) < 11 && other.From < x + half && x - half < other.To))
            {
                taken.Add((x - half, x + half, at));
                return $"<text x=\"{C(x)}\" y=\"{C(at)}\" text-anchor=\"middle\">{E(text)}</text>";
            }
        }

        return "";
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
