using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Import;

/// <summary>What an import made: the whole text of incidents.csv, how many rows are new, and what a person has to fill in.</summary>
internal sealed record ImportResult(string Csv, int Added, int AlreadyThere, ImmutableArray<string> ToDo);

/// <summary>Adds tickets to incidents.csv; rows that are there keep whatever people wrote into them.</summary>
internal static class IncidentWriter
{
    private static readonly string[] Columns = ["id", "date", "resolved", "title", "categories", "hours", "source", "estimated"];

    // Titles come from strangers: a cell that starts like a formula must not become one in a spreadsheet.
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { NewLine = "\n", InjectionOptions = InjectionOptions.Escape };

    public static ImportResult Write(string existing, ImmutableArray<Ticket> tickets, IReadOnlyDictionary<string, string> labels, HoursChoice hours)
    {
        var header = Header(existing);
        var known = CsvIds(existing);
        var fresh = tickets.Where(ticket => !known.Contains(ticket.Id)).DistinctBy(ticket => ticket.Id).OrderBy(ticket => ticket.Date).ThenBy(ticket => ticket.Id, StringComparer.Ordinal).ToArray();
        using var text = new StringWriter { NewLine = "\n" };
        using (var csv = new CsvWriter(text, Format))
        {
            text.Write(existing.Length == 0 ? string.Join(',', Columns) + "\n" : existing.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
            foreach (var ticket in fresh)
            {
                var cells = Cells(ticket, labels, hours);
                foreach (var column in header)
                {
                    csv.WriteField(cells.GetValueOrDefault(column, ""));
                }

                csv.NextRecord();
            }
        }

        var todo = fresh.SelectMany(ticket => Missing(ticket, Cells(ticket, labels, hours))).ToImmutableArray();
        return new(text.ToString(), fresh.Length, tickets.Length - fresh.Length, todo);
    }

    private static Dictionary<string, string> Cells(Ticket ticket, IReadOnlyDictionary<string, string> labels, HoursChoice choice)
    {
        var elapsed = ticket.Hours is null && choice.FromElapsed && ticket is { Created: { } from, Closed: { } to } && to > from
            ? Math.Min(choice.Most, Math.Max(0.25m, Math.Round((decimal)(to - from).TotalHours, 2))).ToString(CultureInfo.InvariantCulture)
            : null;
        return new(StringComparer.OrdinalIgnoreCase)
        {
            ["id"] = ticket.Id,
            ["date"] = Iso(ticket.Date),
            ["resolved"] = ticket.Closed is { } closed ? Iso(DateOnly.FromDateTime(closed.DateTime)) : "",
            ["title"] = ticket.Title,
            ["categories"] = LabelCategories.Cell(ticket.Labels, labels),
            ["hours"] = ticket.Hours ?? elapsed ?? "",
            ["source"] = ticket.Source ?? "",
            ["estimated"] = elapsed is null ? "" : "true",
        };
    }

    private static IEnumerable<string> Missing(Ticket ticket, Dictionary<string, string> cells)
    {
        if (cells["categories"].Length == 0)
        {
            var labels = ticket.Labels.IsEmpty ? "no label" : $"labels {string.Join(", ", ticket.Labels)}";
            yield return $"{ticket.Id}: {labels} name no category. Fill in the row, or map the label under import.labels in mldebt.yml.";
        }

        if (cells["hours"].Length == 0)
        {
            yield return $"{ticket.Id}: no hours. Fill in the engineer-hours of the response.";
        }
    }

    private static string[] Header(string existing) =>
        existing.Length == 0 ? Columns : existing.Split('\n')[0].Trim('\r', '\uFEFF').Split(',').Select(name => name.Trim()).ToArray();

    private static HashSet<string> CsvIds(string existing) => existing.Length == 0
        ? []
        : CsvRows.Read("", existing, IncidentReader.Columns, []).Value.Select(row => row.Text("id")).ToHashSet(StringComparer.Ordinal);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
