using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace MlDebt.Tool.Inputs;

/// <summary>Cuts a CSV text into rows with names, and says what is wrong with its shape.</summary>
internal static class CsvRows
{
    public static InputResult<ImmutableArray<LogRow>> Read(string file, string text, IReadOnlyCollection<string> known, IReadOnlyCollection<string> required)
    {
        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!parser.Read())
        {
            problems.Add(new(file, 1, "", null, "The file is empty", $"Write a header row: {string.Join(",", required)}"));
            return new([], problems.ToImmutable());
        }

        var header = parser.Record!.Select(name => name.Trim()).ToArray();
        if (header is [var only] && WrongDelimiter(only) is { } delimiter)
        {
            problems.Add(new(file, 1, "", only, $"is one column: the file is separated by {delimiter}", "Separate columns with commas"));
            return new([], problems.ToImmutable());
        }

        CheckHeader(file, header, known, required, problems);
        var rows = ImmutableArray.CreateBuilder<LogRow>();
        while (parser.Read())
        {
            var record = parser.Record!;
            if (record.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (record.Length > header.Length)
            {
                problems.Add(new(file, parser.RawRow, "", string.Join(",", record), $"has {record.Length} fields where the header has {header.Length}", "Quote text that holds a comma, and write decimals with a point, e.g. 7.5"));
                continue;
            }

            rows.Add(new(parser.RawRow, ByName(header, record)));
        }

        return new(rows.ToImmutable(), problems.ToImmutable());
    }

    private static ImmutableDictionary<string, string> ByName(string[] header, string[] record)
    {
        var cells = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < record.Length; i++)
        {
            cells[header[i]] = record[i];
        }

        return cells.ToImmutable();
    }

    private static string? WrongDelimiter(string header) =>
        header.Contains(';') ? "semicolons" : header.Contains('\t') ? "tabs" : header.Contains('|') ? "bars" : null;

    private static void CheckHeader(string file, string[] header, IReadOnlyCollection<string> known, IReadOnlyCollection<string> required, ImmutableArray<InputProblem>.Builder problems)
    {
        foreach (var name in header.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            problems.Add(new(file, 1, "", name, "is no column of this file", Nearest.Offer(name, known)));
        }

        foreach (var name in header.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            problems.Add(new(file, 1, name.Key, null, "The column stands twice", "Keep one"));
        }

        foreach (var name in required.Where(name => !header.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            problems.Add(new(file, 1, name, null, "The column is missing", $"Add it to the header: {string.Join(",", required)}"));
        }
    }
}
