using System.Collections.Immutable;
using System.Globalization;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Inputs;

/// <summary>Reads timelog.csv.</summary>
internal static class TimeLogReader
{
    public static readonly string[] Columns =
        ["week", "date", "hours", "kind", "category", "person", "incident", "items", "rules", "paths", "symbols", "note"];

    private const decimal HoursOfAWeek = 168;
    private static readonly string[] Required = ["hours", "kind"];
    private static readonly string[] Kinds = ["workaround", "incident", "maintenance", "remediation", "feature"];

    public static InputResult<ImmutableArray<TimeEntry>> Read(string file, byte[] content, DateOnly? latest, decimal engineers)
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

        var entries = rows.Value.Select(row => One(file, new(file, row, problems), latest)).OfType<TimeEntry>().ToImmutableArray();
        CheckWeeks(file, entries, engineers, problems);
        return new(entries, problems.ToImmutable());
    }

    private static TimeEntry? One(string file, CellReader cells, DateOnly? latest)
    {
        var date = Day(cells, latest);
        var hours = cells.Positive("hours", "hours");
        if (cells.Text("hours").Length == 0)
        {
            cells.Problem("hours", null, "The row has no hours", "Use decimal hours, e.g. 6 or 0.5");
        }

        var kind = Kind(cells);
        var category = Category(cells, kind);
        var links = DebtLinks.Read(cells);
        return date is null || hours is null || kind is null
            ? null
            : new(date.Value, hours.Value, kind.Value, category, cells.Optional("person"), cells.Optional("incident"), links, file, cells.Line);
    }

    private static DateOnly? Day(CellReader cells, DateOnly? latest)
    {
        var week = cells.Text("week").Length > 0;
        if (week == cells.Text("date").Length > 0)
        {
            var message = week ? "The row has a week and a date" : "The row has neither week nor date";
            cells.Problem("week", null, message, "Give one of them: any day of the week, or the day");
            return null;
        }

        return week ? ThursdayOf(cells.Date("week", latest)) : cells.Date("date", latest);
    }

    private static DateOnly? ThursdayOf(DateOnly? day) => day?.AddDays(3 - (((int)day.Value.DayOfWeek + 6) % 7));

    private static TimeKind? Kind(CellReader cells)
    {
        var text = cells.Text("kind");
        var index = Array.FindIndex(Kinds, kind => string.Equals(kind, text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            return (TimeKind)index;
        }

        cells.Problem("kind", text.Length == 0 ? null : text, text.Length == 0 ? "The row has no kind" : "is no kind of work", Nearest.Offer(text, Kinds));
        return null;
    }

    private static DebtCategory? Category(CellReader cells, TimeKind? kind)
    {
        var text = cells.Text("category");
        if (text.Length == 0)
        {
            if (kind == TimeKind.Workaround)
            {
                cells.Problem("category", null, "A workaround needs a category", "Use one of " + string.Join(", ", CategoryNames.Keys));
            }

            return null;
        }

        if (CategoryNames.Parse(text) is not { } category)
        {
            cells.Problem("category", text, "is no category", Nearest.Offer(text, [.. CategoryNames.Keys]));
            return null;
        }

        return category;
    }

    private static void CheckWeeks(string file, ImmutableArray<TimeEntry> entries, decimal engineers, ImmutableArray<InputProblem>.Builder problems)
    {
        foreach (var week in entries.GroupBy(entry => (entry.Person, Week: ThursdayOf(entry.Date))))
        {
            var people = week.Key.Person is null ? Math.Max(engineers, 1) : 1;
            var sum = week.Sum(entry => entry.Hours);
            if (sum > HoursOfAWeek * people)
            {
                var who = week.Key.Person ?? $"{people.ToString("0.##", CultureInfo.InvariantCulture)} engineer(s)";
                problems.Add(new(file, week.Max(entry => entry.Row), "hours", sum.ToString("0.##", CultureInfo.InvariantCulture), $"are the hours of {who} in the week of {week.Key.Week!.Value.AddDays(-3):yyyy-MM-dd}; a week has 168", "Correct the hours, or name the persons"));
            }
        }
    }
}
