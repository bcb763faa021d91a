using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MlDebt.Tool.Reports.Html;

/// <summary>The few ways text gets into the page; whatever a person or a compiler wrote goes through <see cref="E"/>.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string E(string text) => Encoder.Encode(text);

    /// <summary>A coordinate.</summary>
    public static string C(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A table that scrolls by itself where the page is narrow; a heading that starts with ">" makes a column of numbers.</summary>
    /// <param name="caption">What it holds.</param>
    /// <param name="headings">The columns.</param>
    /// <param name="rows">Cells as HTML.</param>
    /// <param name="stack">Where the page is narrow, the cells of a row lie below each other: for columns of sums.</param>
    public static string Table(string caption, IReadOnlyList<string> headings, IEnumerable<IEnumerable<string>> rows, bool stack = false)
    {
        var head = string.Concat(headings.Select(heading => heading.StartsWith('>')
            ? $"<th scope=\"col\" class=\"n\">{E(heading[1..])}</th>"
            : $"<th scope=\"col\">{E(heading)}</th>"));
        var body = string.Join('\n', rows.Select(row => "<tr>" + string.Concat(row.Select((cell, index) => Cell(cell, index, headings[index], stack))) + "</tr>"));
        return $"""
            <div class="scroll" role="region" tabindex="0" aria-label="{E(caption)}"><table{(stack ? " class=\"stack\"" : "")}>
            <caption>{E(caption)}</caption>
            <thead><tr>{head}</tr></thead>
            <tbody>
            {body}
            </tbody></table></div>

            """;
    }

    /// <summary>A picture with its name and its meaning for those who do not see it.</summary>
    public static string Svg(string id, string title, string description, double width, double height, string content) => $"""
        <svg viewBox="0 0 {C(width)} {C(height)}" role="img" aria-labelledby="{id}-t {id}-d">
        <title id="{id}-t">{E(title)}</title>
        <desc id="{id}-d">{E(description)}</desc>
        {content}
        </svg>

        """;

    /// <summary>A section with its heading.</summary>
    public static string Section(string id, string heading, string content) => $"""
        <section id="{id}" aria-labelledby="{id}-h">
        <h2 id="{id}-h">{E(heading)}</h2>
        {content}
        </section>

        """;

    public static string How(string formula) => $"<span class=\"how\">{E(formula)}</span>";

    // Cells are written by the sections, which encode them; the first one of a row names the row.
    private static string Cell(string cell, int index, string heading, bool stack)
    {
        if (index == 0)
        {
            return $"<th scope=\"row\">{cell}</th>";
        }

        return heading.StartsWith('>') ? $"<td class=\"n\">{cell}</td>" : stack ? $"<td data-h=\"{E(heading)}: \">{cell}</td>" : $"<td>{cell}</td>";
    }
}
