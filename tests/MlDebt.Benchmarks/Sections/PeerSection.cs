using MlDebt.Benchmarks.Measuring;
using static MlDebt.Benchmarks.Report;

namespace MlDebt.Benchmarks.Sections;

/// <summary>Other analyzers on the same code in the same process. They do other work; the figures say what users are used to.</summary>
internal static class PeerSection
{
    /// <summary>Measures.</summary>
    public static Report Run(int lines, int rounds)
    {
        var workload = Workload.Ml(lines);
        var groups = PeerLoader.Groups().Prepend(AnalyzerGroup.Package).ToList();
        var costs = groups.ToDictionary(g => g, _ => new List<Cost>());
        var (compile, nothing) = (new List<Cost>(), new List<Cost>());
        for (var i = 0; i < rounds; i++)
        {
            var fresh = workload.Fresh();
            compile.Add(Cost.Of(() => fresh[0].GetDiagnostics()));
            nothing.Add(AnalyzerGroup.Nothing.Build(workload.Fresh()));
            foreach (var group in groups)
                costs[group].Add(group.Build(workload.Fresh()));
        }

        var report = new Report("peers", $"on {workload.Name}", "own time, ms", "own time / compile", "own memory, kB / kLOC");
        var whole = Cost.Median(compile).Milliseconds;
        foreach (var group in groups)
        {
            var own = Cost.Median(costs[group]) - Cost.Median(nothing);
            report.Row(group.Name, Number(own.Milliseconds, 0), Percent(own.Milliseconds, whole), Number(own.Bytes / 1e3 / workload.KiloLines));
        }

        if (groups.Count == 1)
            report.Note("No other package was restored: build with `-p:Peers=true` to measure them.");
        return report;
    }
}
