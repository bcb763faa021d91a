using System.Collections.Immutable;
using MlDebt.Tool.Findings;

namespace MlDebt.Tool.Reach;

/// <summary>Chooses how the blast radius is found, and says which way it was.</summary>
internal static class ReachAnalysis
{
    /// <summary>By call graph where one can be made, else by project references.</summary>
    /// <param name="target">What is audited.</param>
    /// <param name="analysis">Its findings.</param>
    /// <param name="wanted">False to do without a call graph.</param>
    /// <param name="attributes">Further attributes that mark entry points.</param>
    /// <param name="progress">Is told each step.</param>
    /// <param name="token">Ends it.</param>
    public static async Task<BlastRadius> RunAsync(
        AuditTarget target, Analysis analysis, bool wanted, ImmutableArray<string> attributes, Action<string> progress, CancellationToken token)
    {
        if (analysis.Findings.IsEmpty)
            return new(ImmutableDictionary<string, int>.Empty, true, "nothing to measure");
        if (!wanted)
            return ProjectDependents.Of(target, analysis.Projects, analysis.Findings, "--no-reach");
        var loader = new GraphLoader(target, analysis.Projects, attributes);
        try
        {
            var graph = await loader.LoadAsync(progress, token).ConfigureAwait(false);
            if (graph.Count == 0)
                return ProjectDependents.Of(target, analysis.Projects, analysis.Findings, loader.Failures.FirstOrDefault("no project could be loaded"));
            var radius = BlastRadius.Of(graph, target.Root, analysis.Findings, loader.Tests);
            return loader.Failures is [var first, ..]
                ? radius with { Method = $"{radius.Method}; {loader.Failures.Count} load {(loader.Failures.Count == 1 ? "failure" : "failures")}, the first: {first}" }
                : radius;
        }
        // The workspace runs MSBuild in a process of its own: whatever befalls that, the audit goes on without a graph.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ProjectDependents.Of(target, analysis.Projects, analysis.Findings, failure.Message.ReplaceLineEndings(" "));
        }
    }
}
