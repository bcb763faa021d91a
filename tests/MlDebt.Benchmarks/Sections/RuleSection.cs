using MlDebt.Analyzers;
using MlDebt.Benchmarks.Measuring;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Benchmarks.Report;

namespace MlDebt.Benchmarks.Sections;

/// <summary>Each rule by itself, and what it adds when all run: rules share what they learn of a compilation.</summary>
internal static class RuleSection
{
    /// <summary>Measures.</summary>
    public static Report Run(int lines, int rounds)
    {
        var workload = Workload.Ml(lines);
        var compile = Cost.Median(Enumerable.Range(0, rounds).Select(_ => Compile(workload)).ToList());
        var rules = AnalyzerGroup.Package.Analyzers.OfType<MlDebtAnalyzer>().ToList();
        var added = rules.ToDictionary(r => r, _ => new List<Cost>());
        var alone = rules.ToDictionary(r => r, _ => new List<Cost>());
        for (var i = 0; i < rounds; i++)
        {
            var shared = Project(workload);
            foreach (var rule in rules)
            {
                added[rule].Add(Cost.Of(() => shared.FindingsOf(rule, CancellationToken.None)));
                var own = Project(workload);
                alone[rule].Add(Cost.Of(() => own.FindingsOf(rule, CancellationToken.None)));
            }
        }

        var report = new Report("rules", "rule", "alone, ms", "alone / compile", "added, ms", "added / compile", "added memory, kB / kLOC");
        foreach (var rule in rules)
        {
            var (a, b) = (Cost.Median(alone[rule]), Cost.Median(added[rule]));
            report.Row(
                string.Join(", ", rule.SupportedDiagnostics.Select(d => d.Id)), Number(a.Milliseconds), Percent(a.Milliseconds, compile.Milliseconds, 2),
                Number(b.Milliseconds), Percent(b.Milliseconds, compile.Milliseconds, 2), Number(b.Bytes / 1e3 / workload.KiloLines, 2));
        }

        var sum = rules.Sum(r => Cost.Median(added[r]).Milliseconds);
        report.Note($"{rules.Count} rules on {workload.Name}: together {Percent(sum, compile.Milliseconds)} of compile time, {Percent(sum / rules.Count, compile.Milliseconds, 2)} each on average. \"Added\" goes down the table: what a rule finds prepared by those above it costs it nothing.");
        return report;
    }

    private static Cost Compile(Workload workload)
    {
        var fresh = workload.Fresh();
        return Cost.Of(() => fresh[0].GetDiagnostics());
    }

    private static MlProject Project(Workload workload) => MlProject.Of(workload.Fresh()[0], new AnalyzerOptions([]), CancellationToken.None)!;
}
