using MlDebt.Benchmarks.Measuring;
using static MlDebt.Benchmarks.Report;

namespace MlDebt.Benchmarks.Sections;

/// <summary>The whole package over whole programs, beside an empty analyzer and an empty operation hook.</summary>
internal static class WholeSection
{
    /// <summary>Measures; the workloads of made ML code also give the exponents.</summary>
    public static Report Run(IEnumerable<Func<Workload>> workloads, int rounds)
    {
        var report = new Report(
            "whole", "code", "kLOC", "compile, ms", "own time, ms", "own time / compile", "beyond the hook, points", "own memory, kB / kLOC", "memory / empty", "memory / hook");
        var sizes = new List<(double Lines, Cost Own)>();
        foreach (var make in workloads)
        {
            var workload = make();
            var (compile, nothing, hook, package) = Measure(workload, rounds);
            var own = package - nothing;
            report.Row(
                workload.Name, Number(workload.KiloLines), Number(compile.Milliseconds, 0), Number(own.Milliseconds),
                Percent(own.Milliseconds, compile.Milliseconds), Number(100 * (package - hook).Milliseconds / compile.Milliseconds),
                Number(own.Bytes / 1e3 / workload.KiloLines, 2), Number(package.Bytes / nothing.Bytes, 3), Number(package.Bytes / hook.Bytes, 3));
            if (workload.Name.StartsWith("ML code", StringComparison.Ordinal))
                sizes.Add((workload.KiloLines, own));
        }

        if (sizes.Count > 1)
            report.Note($"From the smallest to the largest made program own time grows with the power {Number(Exponent(sizes, c => c.Milliseconds), 2)} of the size, own memory with {Number(Exponent(sizes, c => c.Bytes), 2)}.");
        return report;
    }

    /// <summary>One after the other in every round, so that a slow minute of the machine is everyone's.</summary>
    private static (Cost Compile, Cost Nothing, Cost Hook, Cost Package) Measure(Workload workload, int rounds)
    {
        var (compile, nothing, hook, package) = (new List<Cost>(), new List<Cost>(), new List<Cost>(), new List<Cost>());
        for (var i = 0; i < rounds; i++)
        {
            var fresh = workload.Fresh();
            compile.Add(Cost.Of(() => fresh.ToList().ForEach(c => c.GetDiagnostics())));
            nothing.Add(AnalyzerGroup.Nothing.Build(workload.Fresh()));
            package.Add(AnalyzerGroup.Package.Build(workload.Fresh()));
            hook.Add(AnalyzerGroup.Hook.Build(workload.Fresh()));
        }

        return (Cost.Median(compile), Cost.Median(nothing), Cost.Median(hook), Cost.Median(package));
    }

    /// <summary>The slope of the logarithms: 1 is linear.</summary>
    private static double Exponent(IReadOnlyList<(double Lines, Cost Own)> sizes, Func<Cost, double> figure)
    {
        var points = sizes.Select(s => (X: Math.Log(s.Lines), Y: Math.Log(Math.Max(1e-3, figure(s.Own))))).ToList();
        var (x, y) = (points.Average(p => p.X), points.Average(p => p.Y));
        return points.Sum(p => (p.X - x) * (p.Y - y)) / points.Sum(p => (p.X - x) * (p.X - x));
    }
}
