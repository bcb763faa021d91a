using MlDebt.Analyzers.Libraries;
using MlDebt.Benchmarks.Measuring;
using static MlDebt.Benchmarks.Report;

namespace MlDebt.Benchmarks.Sections;

/// <summary>What every compilation pays before a rule knows whether it has anything to do.</summary>
internal static class FactsSection
{
    private const int Times = 400;

    /// <summary>Measures; both on compilations whose references have been read, as a host keeps them.</summary>
    public static Report Run()
    {
        var report = new Report("facts", "resolving the facts of a compilation", "ms", "kB");
        foreach (var workload in (Workload[])[Workload.Ml(2000), Workload.Plain(2000)])
        {
            Resolve(workload);
            var cost = Resolve(workload);
            report.Row(workload.Name, Number(cost.Milliseconds / Times, 3), Number(cost.Bytes / 1e3 / Times, 1));
        }

        return report;
    }

    private static Cost Resolve(Workload workload)
    {
        var compilations = Enumerable.Range(0, Times).Select(_ => workload.Fresh()[0]).ToList();
        compilations.ForEach(c => c.ReferencedAssemblyNames.Count());
        return Cost.Of(() => compilations.ForEach(c => MlLibraries.TryCreate(c, [], CancellationToken.None)));
    }
}
