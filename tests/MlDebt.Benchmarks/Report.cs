using System.Globalization;
using System.Text;

namespace MlDebt.Benchmarks;

/// <summary>One table of figures.</summary>
/// <param name="Key">Its place in the page.</param>
/// <param name="Head">The column heads; the first column is text, the others are figures.</param>
internal sealed record Report(string Key, params string[] Head)
{
    private readonly List<string[]> _rows = [];
    private readonly List<string> _notes = [];

    /// <summary>Adds a row.</summary>
    public void Row(params string[] cells) => _rows.Add(cells);

    /// <summary>Adds a sentence below the table.</summary>
    public void Note(string note) => _notes.Add(note);

    /// <summary>A number with so many digits after the point.</summary>
    public static string Number(double value, int digits = 1) => value.ToString("F" + digits, CultureInfo.InvariantCulture);

    /// <summary>A share in percent.</summary>
    public static string Percent(double part, double whole, int digits = 1) => Number(100 * part / whole, digits) + " %";

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (_rows.Count > 0)
        {
            text.AppendLine($"| {string.Join(" | ", Head)} |");
            text.AppendLine($"|---|{string.Concat(Head.Skip(1).Select(_ => "---:|"))}");
            foreach (var row in _rows)
                text.AppendLine($"| {string.Join(" | ", row)} |");
        }

        foreach (var note in _notes)
            text.AppendLine().AppendLine(note);
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Puts the table between its marks in a page.</summary>
    public string Into(string page)
    {
        var open = $"<!-- measured: {Key} -->\n";
        var start = page.IndexOf(open, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidOperationException($"the page has no place '{open.Trim()}'");
        start += open.Length;
        var end = page.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        return $"{page[..start]}\n{ToString().Trim()}\n\n{page[end..]}";
    }
}
