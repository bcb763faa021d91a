using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Import;

/// <summary>Reads tickets from a CSV: an export of Jira, or any other with a map of its columns.</summary>
internal static class TicketTable
{
    /// <summary>The columns of a Jira export, in English; <c>import.columns</c> in mldebt.yml replaces any of them.</summary>
    public static readonly ImmutableDictionary<string, string> Jira = new Dictionary<string, string>
    {
        ["id"] = "Issue key",
        ["date"] = "Created",
        ["resolved"] = "Resolved",
        ["title"] = "Summary",
        ["categories"] = "Labels",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Formats =
        ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.fffK", "yyyy-MM-dd'T'HH:mm:ss.fffzzz", "dd/MMM/yy h:mm tt", "dd/MMM/yy", "dd/MMM/yyyy h:mm tt", "dd/MMM/yyyy"];

    public static InputResult<ImmutableArray<Ticket>> Read(string file, string text, IReadOnlyDictionary<string, string> columns)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!parser.Read())
        {
            return new([], [new(file, 1, "", null, "The file is empty", "Export the tickets with a header row")]);
        }

        var header = parser.Record!.Select(name => name.Trim()).ToArray();
        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        foreach (var (field, column) in columns.Where(column => column.Key is "id" or "date").OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            if (!header.Contains(column, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(new(file, 1, column, null, $"The column for {field} is missing", $"Map it under import.columns in mldebt.yml; the file has {string.Join(", ", header)}"));
            }
        }

        if (problems.Count > 0)
        {
            return new([], problems.ToImmutable());
        }

        var tickets = ImmutableArray.CreateBuilder<Ticket>();
        while (parser.Read())
        {
            if (One(file, parser.RawRow, field => Cells(header, parser.Record!, columns, field), problems) is { } ticket)
            {
                tickets.Add(ticket);
            }
        }

        return new(tickets.ToImmutable(), problems.ToImmutable());
    }

    private static Ticket? One(string file, int row, Func<string, string[]> cells, ImmutableArray<InputProblem>.Builder problems)
    {
        var id = cells("id").FirstOrDefault();
        var date = cells("date").FirstOrDefault() ?? "";
        if (id is null || Moment(date) is not { } created)
        {
            problems.Add(new(file, row, "", id is null ? null : date, id is null ? "The ticket has no id" : "is not a date this reads", "Export dates as yyyy-MM-dd or dd/MMM/yy, and the key of each ticket"));
            return null;
        }

        var labels = cells("categories").SelectMany(cell => cell.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return new(id, DateOnly.FromDateTime(created.DateTime), created, Moment(cells("resolved").FirstOrDefault() ?? ""), cells("title").FirstOrDefault() ?? "", [.. labels], cells("hours").FirstOrDefault(), cells("source").FirstOrDefault());
    }

    // Jira repeats the Labels column once for each label, so a field may have any number of cells.
    private static string[] Cells(string[] header, string[] record, IReadOnlyDictionary<string, string> columns, string field) =>
        columns.TryGetValue(field, out var column)
            ? [.. record.Where((cell, index) => index < header.Length && string.Equals(header[index], column, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(cell)).Select(cell => cell.Trim())]
            : [];

    private static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var moment) ? moment : null;
}
