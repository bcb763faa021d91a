using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Corpus.Mutilation;

/// <summary>Runs every rule and a share of the fixes over one project, whatever state it is in, and counts what throws.</summary>
internal sealed class Trial(AnalyzerSet analyzers, MutilationCounts counts)
{
    private const int MostFixes = 6;

    private readonly FixTrial _fixes = new(analyzers.Fixes, counts);

    /// <summary>The counts so far.</summary>
    public MutilationCounts Counts => counts;

    /// <summary>Analyses the project as it is; fixes a few of the findings, chosen by <paramref name="random"/>.</summary>
    public async Task RunAsync(Project project, string label, Random random, CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        var found = await With(compilation, project, label).GetAnalyzerDiagnosticsAsync(cancellation);
        counts.Projects++;
        counts.Files += project.DocumentIds.Count;
        counts.Findings += found.Length;
        var fixable = found.Where(d => d.Location.SourceTree is not null && analyzers.Fixes.Any(f => f.FixableDiagnosticIds.Contains(d.Id)))
            .OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ToImmutableArray();
        await _fixes.RunAsync(project, fixable, [.. Chosen(fixable, random)], label, cancellation);
    }

    /// <summary>Analyses a copy of the project that knows nothing yet, and takes the analysis back at some moment.</summary>
    public async Task CancelAsync(Project project, string label, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        var compilation = (await project.GetCompilationAsync())!.Clone();
        var run = With(compilation, project, label).GetAnalyzerDiagnosticsAsync(source.Token);
        if (await Task.WhenAny(run, Task.Delay(after)) == run)
            return;
        var (clock, time) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await source.CancelAsync();
        try
        {
            await run;
        }
        catch (OperationCanceledException)
        {
            // On a busy machine the clock also counts other programs, on several cores processor time counts several threads.
            var spent = Environment.CpuUsage.TotalTime - time;
            counts.Cancellations.Add(spent < clock.Elapsed ? spent : clock.Elapsed);
        }
    }

    private static IEnumerable<Diagnostic> Chosen(ImmutableArray<Diagnostic> fixable, Random random)
    {
        var all = fixable.ToArray();
        random.Shuffle(all);
        return all.Take(MostFixes);
    }

    private CompilationWithAnalyzers With(Compilation compilation, Project project, string label) => compilation.WithAnalyzers(
        analyzers.Analyzers,
        new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => counts.Crash($"{analyzer.GetType().Name} in {label}", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
}
