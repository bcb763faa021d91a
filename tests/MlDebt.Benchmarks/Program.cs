using MlDebt.Benchmarks;
using MlDebt.Benchmarks.Measuring;
using MlDebt.Benchmarks.Sections;

const int MiddleSize = 50_000;
const int EditorSize = 75_000;
const int SmallSize = 10_000;
const int Repetitions = 10;

if (args is [ColdSection.Verb])
{
    ColdSection.RunChild();
    return 0;
}

return BenchmarkOptions.Command(Run).Parse(args).Invoke();

static int Run(BenchmarkOptions options)
{
    if (options.Sections is not ["micro" or "cold" or "repeat"])
        WarmUp();
    var page = options.Write is null ? null : File.ReadAllText(options.Write.FullName);
    foreach (var section in options.Sections)
    {
        if (section == "micro")
        {
            Micro.RunAll();
            continue;
        }

        var report = Measure(section, options);
        Console.WriteLine($"{section}\n\n{report}");
        page = page is null ? null : report.Into(page);
    }

    if (options.Write is not null)
        File.WriteAllText(options.Write.FullName, page);
    return 0;
}

static Report Measure(string section, BenchmarkOptions options) => section switch
{
    "whole" => WholeSection.Run(Workloads(options), options.Rounds),
    "rules" => RuleSection.Run(options.Size ?? MiddleSize, options.Rounds),
    "editor" => EditorSection.Run(options.Size ?? EditorSize, options.Rounds),
    "cold" => ColdSection.Run(options.Rounds),
    "facts" => FactsSection.Run(),
    "peers" => PeerSection.Run(options.Size ?? MiddleSize, options.Rounds),
    "repeat" => RepeatSection.Run(options.Size ?? SmallSize, Repetitions),
    _ => throw new ArgumentException($"there is no section '{section}'"),
};

static IEnumerable<Func<Workload>> Workloads(BenchmarkOptions options)
{
    foreach (var lines in options.Lines)
        yield return () => Workload.Ml(lines);
    yield return () => Workload.Plain(options.Lines.Max());
    if (options.Samples is { } folder)
        yield return () => Workload.Folder(folder);
}

// The first runs of any code in a process are slow ones, whosever code it is.
static void WarmUp()
{
    var small = Workload.Ml(SmallSize / 5);
    foreach (var group in (AnalyzerGroup[])[AnalyzerGroup.Nothing, AnalyzerGroup.Hook, AnalyzerGroup.Package])
        for (var i = 0; i < 3; i++)
            group.Build(small.Fresh());
}
