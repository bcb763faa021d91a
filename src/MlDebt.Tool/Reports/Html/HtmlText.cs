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

    /// <summary>A table that scrolls by itself where the page is narrow.</summary>
    public static string Table(string caption, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        var head = string.Concat(headings.Select(heading => heading.StartsWith('>')
            ? $"<th scope=\"col\" class=\"n\">{E(heading[1..])}</th>"
            : $"<th scope=\"col\">{E(heading)}</th>"));
        var numeric = headings.Select(heading => heading.StartsWith('>')).ToArray();
        var body = string.Join('\n', rows.Select(row => "<tr>" + string.Concat(row.Select((cell, index) => Cell(cell, index, numeric[index]))) + "</tr>"));
        return $"""
            <div class="scroll" role="region" tabindex="0" aria-label="{E(caption)}"><table>
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
    private static string Cell(string cell, int index, bool numeric) =>
        index == 0 ? $"<th scope=\"row\">{cell}</th>" : numeric ? $"<td class=\"n\">{cell}</td>" : $"<td>{cell}</td>";
}
