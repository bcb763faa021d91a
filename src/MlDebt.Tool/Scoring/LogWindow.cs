using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Scoring;

/// <summary>The part of the logs that counts: whole weeks ending at a day, both ends included.</summary>
internal sealed class LogWindow
{
    public LogWindow(IncidentLog incidents, TimeLog time, DateOnly asOf, int weeks)
    {
        Weeks = weeks;
        (From, To) = (asOf.AddDays(1 - (7 * weeks)), asOf);
        IncidentsGiven = incidents.Given;
        TimeGiven = time.Given;
        Incidents = [.. incidents.Incidents.Where(incident => Holds(incident.Date))];
        Time = [.. time.Entries.Where(entry => Holds(entry.Date))];
        IncidentsOutside = incidents.Incidents.Length - Incidents.Length;
        TimeOutside = time.Entries.Length - Time.Length;
        WeeksCovered = Time.Select(entry => (entry.Date.DayNumber - From.DayNumber) / 7).Distinct().Count();
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public int Weeks { get; }

    public bool IncidentsGiven { get; }

    public bool TimeGiven { get; }

    public ImmutableArray<Incident> Incidents { get; }

    public ImmutableArray<TimeEntry> Time { get; }

    public int IncidentsOutside { get; }

    public int TimeOutside { get; }

    public int WeeksCovered { get; }

    public Evidence Evidence => (IncidentsGiven, TimeGiven) switch
    {
        (true, true) => Evidence.Both,
        (true, false) => Evidence.IncidentsOnly,
        (false, true) => Evidence.TimeOnly,
        _ => Evidence.None,
    };

    public LogReport ToReport() => new(IncidentsGiven, Incidents.Length, IncidentsOutside, TimeGiven, Time.Length, TimeOutside, WeeksCovered);

    /// <summary>Hours a time-log row adds to the debt: workarounds, and incident hours where no incident log holds them already.</summary>
    public bool CountsAsDebt(TimeEntry entry) =>
        entry.Category is not null && (entry.Kind == TimeKind.Workaround || (entry.Kind == TimeKind.Incident && !IncidentsGiven));

    private bool Holds(DateOnly date) => date >= From && date <= To;
}
