using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Reach;

/// <summary>How far each debt reaches.</summary>
/// <param name="ByFingerprint">Finding to radius.</param>
/// <param name="Measured">True when it comes from the call graph.</param>
/// <param name="Method">How it was found, in words for the report.</param>
internal sealed record BlastRadius(ImmutableDictionary<string, int> ByFingerprint, bool Measured, string Method)
{
    /// <summary>By the graph: production entry points that can reach the place, and foreign projects that hold a caller.</summary>
    public static BlastRadius Of(CallGraph graph, string root, IReadOnlyCollection<DebtFinding> findings, IReadOnlySet<string> tests)
    {
        var radii = findings.ToImmutableDictionary(finding => finding.Fingerprint, finding => Radius(graph, root, finding, tests), StringComparer.Ordinal);
        return new(radii, true, $"call graph of {graph.Count} members and {graph.Edges} calls");
    }

    private static int Radius(CallGraph graph, string root, DebtFinding finding, IReadOnlySet<string> tests)
    {
        var sites = graph.At(Path.GetFullPath(Path.Combine(root, finding.Path)), finding.Line, finding.Column);
        if (sites.IsEmpty && finding.Symbol is { } symbol)
            sites = graph.Of(symbol);
        var own = sites.Select(site => graph[site].Project).ToHashSet(StringComparer.Ordinal);
        var reaching = graph.Reaching(sites);
        var entries = reaching.Count(node => graph[node].EntryPoint is not null);
        var projects = reaching.Select(node => graph[node].Project).Where(project => project.Length > 0 && !own.Contains(project) && !tests.Contains(project)).Distinct().Count();
        return entries + projects;
    }
}
