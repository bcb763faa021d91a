using System.Collections.Immutable;
using MlDebt.Tool.History;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Scoring;

/// <summary>The four metrics a team watches over months.</summary>
internal static class TrackedMetrics
{
    private const string NoInventory = "no inventory of the source was taken";
    private const string Nothing = "nothing to measure";

    public static ImmutableArray<MetricReport> Of(AnalysedSource source, CoverageLog coverage, ImmutableArray<ManualStep> steps, ImmutableArray<Snapshot> history)
    {
        var before = history.LastOrDefault(snapshot => snapshot.Failure is null);
        var models = source.Facts.Sites.Where(site => site.Kind == FactKind.Model).ToArray();
        var documentable = source.Facts.Sites.Where(site => site.Kind is FactKind.Model or FactKind.DataSource or FactKind.Pipeline).ToArray();
        return
        [
            ManualSteps.Eliminated(source, steps, history),
            Share(source, "monitoringCoverage", "monitoring coverage", models.Count(model => model.Monitored), models.Length, before),
            Tested(source, coverage, before),
            Share(source, "documentationCompleteness", "documentation completeness", documentable.Count(site => site.Documented), documentable.Length, before),
        ];
    }

    private static MetricReport Share(AnalysedSource source, string key, string title, int part, int whole, Snapshot? before) => new(
        key,
        title,
        source.Facts.Measured && whole > 0 ? (decimal)part / whole : null,
        true,
        part,
        whole,
        before?.Metrics.GetValueOrDefault(key),
        !source.Facts.Measured ? NoInventory : whole == 0 ? Nothing : null);

    private static MetricReport Tested(AnalysedSource source, CoverageLog coverage, Snapshot? before)
    {
        const string Key = "testCoverage";
        const string Title = "test coverage of ML files";
        var was = before?.Metrics.GetValueOrDefault(Key);
        if (!coverage.Given)
        {
            return new(Key, Title, null, true, 0, 0, was, "no report given: dotnet test --collect \"XPlat Code Coverage\", then name it under inputs.coverage");
        }

        var machineLearning = source.Facts.Sites.Select(site => site.Path).Concat(source.Findings.Select(finding => finding.Path)).ToHashSet(StringComparer.Ordinal);
        var (part, whole) = Lines(coverage.Files.Where(file => machineLearning.Contains(file.Key)));
        var (allPart, allWhole) = Lines(coverage.Files);
        var solution = allWhole == 0 ? "the report holds no lines" : FormattableString.Invariant($"whole solution: {100m * allPart / allWhole:0.0} % ({allPart} of {allWhole} lines)");
        return new(Key, Title, whole == 0 ? null : (decimal)part / whole, true, part, whole, was, whole == 0 ? $"{Nothing}; {solution}" : solution);
    }

    private static (int Covered, int Coverable) Lines(IEnumerable<KeyValuePair<string, ImmutableDictionary<int, long>>> files)
    {
        var lines = files.SelectMany(file => file.Value.Values).ToArray();
        return (lines.Count(hits => hits > 0), lines.Length);
    }
}
