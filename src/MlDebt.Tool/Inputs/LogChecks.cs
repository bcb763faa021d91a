using System.Collections.Immutable;

namespace MlDebt.Tool.Inputs;

/// <summary>What only shows when all logs lie side by side.</summary>
internal static class LogChecks
{
    /// <summary>The same incident in two files, and hours booked on an incident nobody wrote down.</summary>
    public static ImmutableArray<InputProblem> Check(IReadOnlyList<(string File, ImmutableArray<Incident> Incidents)> files, IncidentLog incidents, TimeLog time)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var copies = files.SelectMany(file => file.Incidents
            .Where(incident => !first.TryAdd(incident.Id, file.File) && first[incident.Id] != file.File)
            .Select(incident => new InputProblem(file.File, 0, "id", incident.Id, $"stands already in {first[incident.Id]}", "Keep each incident in one file")))
            .ToArray();
        if (!incidents.Given)
        {
            return [.. copies];
        }

        var ids = incidents.Incidents.Select(incident => incident.Id).ToHashSet(StringComparer.Ordinal);
        var strangers = time.Entries
            .Where(entry => entry.IncidentId is { } id && !ids.Contains(id))
            .Select(entry => new InputProblem(entry.File, entry.Row, "incident", entry.IncidentId, "is no incident of the incident log", Offer(entry.IncidentId!, ids)));
        return [.. copies, .. strangers];
    }

    private static string Offer(string id, HashSet<string> ids) =>
        Nearest.To(id, ids) is { } nearest ? $"Did you mean \"{nearest}\"?" : "Add it to the incident log, or correct the id";
}
