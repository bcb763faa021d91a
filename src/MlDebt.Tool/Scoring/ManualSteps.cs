using System.Collections.Immutable;
using MlDebt.Tool.History;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Scoring;

/// <summary>Deployment steps people do by hand: those of today, and those of the history that are gone for a good reason.</summary>
internal static class ManualSteps
{
    private const string Rule = "MLD513";

    public static ImmutableArray<ManualStep> Of(AnalysedSource source) =>
    [
        .. source.Findings.Where(finding => finding.RuleId == Rule).Select(finding => new ManualStep(finding.Fingerprint, finding.Path))
            .Concat(source.Facts.Sites.Where(site => site.Kind == FactKind.DeployStep).Select(site => new ManualStep($"{site.Name}@{site.Path}", site.Path)))
            .Distinct()
            .OrderBy(step => step.Id, StringComparer.Ordinal)
            .ThenBy(step => step.Path, StringComparer.Ordinal),
    ];

    public static MetricReport Eliminated(AnalysedSource source, ImmutableArray<ManualStep> now, ImmutableArray<Snapshot> history)
    {
        const string Key = "manualStepsEliminated";
        const string Title = "manual steps eliminated";
        var earlier = history.Where(snapshot => snapshot.Failure is null).ToArray();
        if (earlier.Length == 0)
        {
            return new(Key, Title, null, false, 0, now.Length, null, "no earlier snapshot: record one with mldebt audit --record");
        }

        // A step whose file was merely deleted is only gone when something shows that a machine does it now.
        var files = source.Facts.Files.ToHashSet(StringComparer.Ordinal);
        var automated = source.Facts.Sites.Any(site => site.Kind == FactKind.Automation);
        var present = now.Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        var seen = earlier.SelectMany(snapshot => snapshot.ManualSteps).DistinctBy(step => step.Id).ToArray();
        var gone = seen.Where(step => !present.Contains(step.Id)).ToArray();
        var eliminated = gone.Count(step => automated || files.Contains(step.Path));
        var unexplained = gone.Length - eliminated;
        var note = unexplained > 0 ? $"{unexplained} more went with their file and nothing shows what replaced them" : null;
        return new(Key, Title, eliminated, false, eliminated, seen.Length, earlier[^1].Metrics.GetValueOrDefault(Key), note);
    }
}
