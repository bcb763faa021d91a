using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Scoring;

/// <summary>The hours of each week of the window by category; together they are the hours the scores stand on.</summary>
internal static class WeeklyHours
{
    public static ImmutableArray<WeekReport> Of(LogWindow window) => window.Evidence == Evidence.None
        ? []
        : [.. Enumerable.Range(0, window.Weeks).Select(week => Week(window, window.From.AddDays(7 * week)))];

    private static WeekReport Week(LogWindow window, DateOnly from)
    {
        var incidents = window.Incidents.Where(incident => IsIn(incident.Date, from)).ToArray();
        var rows = window.Time.Where(entry => IsIn(entry.Date, from) && window.CountsAsDebt(entry)).ToArray();
        return new(from, [.. CategoryNames.All.Select(category => Hours(category, incidents, rows))]);
    }

    private static decimal Hours(DebtCategory category, Incident[] incidents, TimeEntry[] rows) => Math.Round(
        incidents.Sum(incident => incident.Hours * incident.Categories.Where(part => part.Category == category).Sum(part => part.Weight))
            + rows.Where(entry => entry.Category == category).Sum(entry => entry.Hours),
        Attribution.Digits);

    private static bool IsIn(DateOnly day, DateOnly from) => day >= from && day < from.AddDays(7);
}
