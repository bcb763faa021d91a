using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MlDebt.Corpus;

/// <summary>The figures of one project.</summary>
internal sealed record ProjectResult(string Name, int Files, int Lines, int CompileErrors, IReadOnlyList<string> FirstErrors);

/// <summary>The figures of one run.</summary>
internal sealed record Summary(
    int Projects,
    int Files,
    int Lines,
    int CompileErrors,
    IReadOnlyDictionary<string, int> Findings,
    IReadOnlyList<Crash> Crashes,
    SummarySeconds Seconds,
    long PeakMegabytes,
    IReadOnlyDictionary<string, double> AnalyzerSeconds,
    FixCounts? Fixes,
    IReadOnlyList<ProjectResult> PerProject)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Sums up a run.</summary>
    public static Summary Of(Runner runner, IReadOnlyList<Finding> findings, FixCounts? fixes, TimeSpan total)
    {
        using var process = Process.GetCurrentProcess();
        var (parse, compile, analyze) = runner.Elapsed;
        return new Summary(
            runner.Projects.Count,
            runner.Projects.Sum(p => p.Files),
            runner.Projects.Sum(p => p.Lines),
            runner.Projects.Sum(p => p.CompileErrors),
            new SortedDictionary<string, int>(findings.CountBy(f => f.Id).ToDictionary(), StringComparer.Ordinal),
            runner.Crashes,
            new SummarySeconds(Seconds2(parse), Seconds2(compile), Seconds2(analyze), Seconds2(total)),
            process.PeakWorkingSet64 >> 20,
            runner.AnalyzerTimes.OrderByDescending(t => t.Value).ToDictionary(t => t.Key, t => Seconds2(t.Value)),
            fixes,
            runner.Projects);
    }

    /// <summary>Writes the figures as JSON.</summary>
    public void Write(FileInfo target)
    {
        target.Directory!.Create();
        File.WriteAllText(target.FullName, JsonSerializer.Serialize(this, Json) + "\n");
    }

    /// <summary>Writes the figures for people.</summary>
    public void Print(TextWriter console)
    {
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"projects {Projects}, files {Files}, lines {Lines}, compile errors {CompileErrors}, peak memory {PeakMegabytes} MB"));
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds: parse {Seconds.Parse:F2}, compile {Seconds.Compile:F2}, analyze {Seconds.Analyze:F2}, total {Seconds.Total:F2}"));
        console.WriteLine($"findings {Findings.Values.Sum()}{(Findings.Count == 0 ? "" : ": ")}{string.Join(", ", Findings.Select(f => $"{f.Key} {f.Value}"))}");
        foreach (var (analyzer, seconds) in AnalyzerSeconds)
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {seconds,8:F2} s  {analyzer}"));
        console.WriteLine($"crashes {Crashes.Count}");
        foreach (var crash in Crashes)
            console.WriteLine($"  {crash.Analyzer} in {crash.Project} {crash.Path}: {crash.Exception}");
        Fixes?.Print(console);
    }

    private static double Seconds2(TimeSpan time) => Math.Round(time.TotalSeconds, 2);
}

/// <summary>Where the time went.</summary>
internal sealed record SummarySeconds(double Parse, double Compile, double Analyze, double Total);
