using System.Collections.Immutable;
using System.Globalization;

namespace MlDebt.Tool.Inputs;

/// <summary>Reads incidents.csv or incidents.yaml.</summary>
internal static class IncidentReader
{
    public static readonly string[] Columns =
    [
        "id", "date", "resolved", "title", "categories", "hours", "responders", "duration_hours", "severity",
        "items", "rules", "paths", "symbols", "model", "source", "estimated",
    ];

    private static readonly string[] Severities = ["sev1", "sev2", "sev3", "sev4"];
    private static readonly string[] Required = ["id", "date"];

    /// <param name="file">Name for messages.</param>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="latest">The last day something can have happened on; null when unknown.</param>
    public static InputResult<ImmutableArray<Incident>> Read(string file, byte[] content, DateOnly? latest)
    {
        var text = LogText.Decode(file, content);
        if (!text.IsValid)
        {
            return new([], text.Problems);
        }

        var rows = Path.GetExtension(file) is ".yaml" or ".yml"
            ? YamlRows.Read(file, text.Value, Columns)
            : CsvRows.Read(file, text.Value, Columns, Required);
        var problems = rows.Problems.ToBuilder();
        if (rows.Problems.Any(problem => problem.Row == 1 && Required.Contains(problem.Column)))
        {
            return new([], problems.ToImmutable());
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var incidents = rows.Value.Select(row => One(new(file, row, problems), latest, seen)).OfType<Incident>().ToImmutableArray();
        return new(incidents, problems.ToImmutable());
    }

    private static Incident? One(CellReader cells, DateOnly? latest, Dictionary<string, int> seen)
    {
        var id = Id(cells, seen);
        var date = Started(cells, cells.Date("date", latest));
        if (cells.Date("resolved", null) is { } resolved && resolved < date)
        {
            cells.Problem("resolved", cells.Text("resolved"), $"lies before the date {date:yyyy-MM-dd}", "Use the day it was resolved on");
        }

        var severity = cells.Optional("severity");
        if (severity is not null && !Severities.Contains(severity, StringComparer.OrdinalIgnoreCase))
        {
            cells.Problem("severity", severity, "is no severity", Nearest.Offer(severity, Severities));
        }

        var links = DebtLinks.Read(cells);
        var categories = CategoryWeight.Read(cells, links.Rules);
        var hours = Hours(cells);
        var estimated = cells.Flag("estimated");
        return id is null || date is null || hours is null || categories.IsEmpty
            ? null
            : new(id, date.Value, cells.Optional("title"), categories, hours.Value, estimated, severity?.ToLowerInvariant(), links, cells.Optional("source"));
    }

    private static string? Id(CellReader cells, Dictionary<string, int> seen)
    {
        var id = cells.Text("id");
        if (id.Length == 0)
        {
            cells.Problem("id", null, "The incident has no id", "Give each incident its own, e.g. INC-7");
            return null;
        }

        if (!seen.TryAdd(id, cells.Line))
        {
            cells.Problem("id", id, $"stands already in row {seen[id]}", "Give each incident its own id, or remove the copy");
        }

        return id;
    }

    private static DateOnly? Started(CellReader cells, DateOnly? date)
    {
        if (cells.Text("date").Length == 0)
        {
            cells.Problem("date", null, "The incident has no date", "Use the day it began on, e.g. 2026-09-30");
        }

        return date;
    }

    private static decimal? Hours(CellReader cells)
    {
        var hours = cells.Positive("hours", "hours");
        var responders = cells.Positive("responders", "people");
        var duration = cells.Positive("duration_hours", "hours");
        var product = responders * duration;
        if (hours is { } given && product is { } computed && Math.Abs(given - computed) > 0.01m * Math.Max(given, computed))
        {
            var expected = computed.ToString("0.##", CultureInfo.InvariantCulture);
            cells.Problem("hours", cells.Text("hours"), $"disagrees with responders × duration_hours = {expected}", "Keep the right one and empty the other");
            return null;
        }

        var nothing = cells.Text("hours").Length == 0 && (cells.Text("responders").Length == 0 || cells.Text("duration_hours").Length == 0);
        if (nothing)
        {
            cells.Problem("hours", null, "The incident has no hours", "Give the engineer-hours of the response, or responders and duration_hours");
        }

        return hours ?? product;
    }
}
