using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Planning;

namespace MlDebt.Tool.Scoring;

/// <summary>What a reader has to know to trust the numbers: what is missing, what was left out, and the step that supplies it.</summary>
internal static class AuditNotes
{
    public static ImmutableArray<string> Of(AnalysedSource source, AuditConfig config, LogWindow window, IReadOnlyList<DebtItem> items, VelocityReport velocity) =>
    [
        .. Logs(window, velocity),
        .. config.Team.Assumed ? [FormattableString.Invariant($"Team size not set: capacity is taken as one engineer, {config.Team.Capacity} h/week. Set team in mldebt.yml.")] : Array.Empty<string>(),
        .. config.Sprint.Allocation > 0.5m ? ["More than half of each sprint is planned for debt; leave room for the product."] : Array.Empty<string>(),
        .. source.RadiusMeasured || items.Count == 0 ? Array.Empty<string>() : ["Blast radius comes from project references, not from a call graph."],
        .. source.RadiusMeasured && items.Any(item => item.Radius == 0) ? [$"{items.Count(item => item.Radius == 0)} item(s) are reached by no entry point: they may be deletable."] : Array.Empty<string>(),
        .. Strangers(window, items),
        .. source.Findings.Any(finding => finding.Suppression is { Justification: null }) ? ["Some accepted debt has no reason; see \"unexplained\"."] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Logs(LogWindow window, VelocityReport velocity)
    {
        if (window.Evidence == Evidence.None)
        {
            yield return "No logs: hours are not measured and there is no score. Keep incidents.csv and timelog.csv; mldebt init writes both.";
        }
        else if (!window.TimeGiven)
        {
            yield return "Workarounds not logged: hours are a floor. Keep timelog.csv; mldebt init writes it.";
        }
        else if (!window.IncidentsGiven)
        {
            yield return "Incidents not logged: frequency is unknown and scores rest on time alone. Keep incidents.csv; mldebt init writes it.";
        }

        if (window.Evidence != Evidence.None && window.Weeks < CategoryScorer.FewestWeeksForAScore)
        {
            yield return $"A score needs {CategoryScorer.FewestWeeksForAScore} weeks; the window has {window.Weeks}.";
        }

        if (window.TimeGiven && window.WeeksCovered < window.Weeks)
        {
            yield return $"The time log covers {window.WeeksCovered} of {window.Weeks} weeks.";
        }

        if (window.IncidentsOutside + window.TimeOutside > 0)
        {
            yield return $"Outside the window and not counted: {window.IncidentsOutside} incident(s), {window.TimeOutside} time-log row(s).";
        }

        if (velocity.MaintenanceIsFloor && window.TimeGiven)
        {
            yield return "No maintenance hours are logged: the maintenance share is at least what is shown.";
        }

        foreach (var note in DoubleBooking(window))
        {
            yield return note;
        }
    }

    // Incident hours count once, from the incident log; rows of the time log only confirm or contradict them.
    private static IEnumerable<string> DoubleBooking(LogWindow window)
    {
        if (!window.IncidentsGiven)
        {
            yield break;
        }

        var rows = window.Time.Where(entry => entry.Kind == TimeKind.Incident).ToArray();
        var loose = rows.Where(entry => entry.IncidentId is null).Sum(entry => entry.Hours);
        if (loose > 0)
        {
            yield return FormattableString.Invariant($"{loose:0.##} h of incident time name no incident and are not counted.");
        }

        foreach (var incident in window.Incidents.OrderBy(incident => incident.Id, StringComparer.Ordinal))
        {
            var logged = rows.Where(entry => entry.IncidentId == incident.Id).Sum(entry => entry.Hours);
            if (logged > 0 && Math.Abs(logged - incident.Hours) > 0.01m * Math.Max(logged, incident.Hours))
            {
                yield return FormattableString.Invariant($"{incident.Id}: the time log has {logged:0.##} h, the incident log {incident.Hours:0.##} h; the incident log counts.");
            }
        }
    }

    private static IEnumerable<string> Strangers(LogWindow window, IReadOnlyList<DebtItem> items)
    {
        var names = items.SelectMany(item => new[] { item.Id, item.Name }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var strangers = window.Incidents.SelectMany(incident => incident.Links.Items)
            .Concat(window.Time.Where(window.CountsAsDebt).SelectMany(entry => entry.Links.Items))
            .Where(name => !names.Contains(name)).Distinct().Order(StringComparer.Ordinal).ToArray();
        return strangers.Length == 0 ? [] : [$"Named in the logs but no open item (repaired, accepted or misspelt): {string.Join(", ", strangers)}."];
    }
}
