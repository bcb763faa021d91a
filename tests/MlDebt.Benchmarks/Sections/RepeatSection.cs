using MlDebt.Benchmarks.Measuring;
using MlDebt.Corpus;

namespace MlDebt.Benchmarks.Sections;

/// <summary>The same findings again and again, in whatever order and on however many threads.</summary>
internal static class RepeatSection
{
    /// <summary>Compares the runs.</summary>
    public static Report Run(int lines, int times)
    {
        var workload = Workload.Ml(lines);
        var repetition = new Repetition(AnalyzerSet.Load(new HashSet<string>(), all: true), times);
        repetition.RunAsync(workload.Name, workload.Fresh()[0], config: null, CancellationToken.None).GetAwaiter().GetResult();
        var text = new StringWriter();
        repetition.Print(text);
        var report = new Report("repeat");
        report.Note($"{workload.Name}: {text.ToString().Trim()}.");
        return report;
    }
}
