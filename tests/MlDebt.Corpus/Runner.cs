using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Corpus;

/// <summary>Parses, compiles and analyses the projects, one after the other, and keeps the figures.</summary>
internal sealed class Runner(string root, References references, AnalyzerSet analyzers, IReadOnlySet<string> rules)
{
    private const int FirstErrors = 10;

    private readonly ConcurrentBag<Crash> _crashes = [];
    private readonly Stopwatch _parse = new();
    private readonly Stopwatch _compile = new();
    private readonly Stopwatch _analyze = new();

    /// <summary>What every analyzer took.</summary>
    public Dictionary<string, TimeSpan> AnalyzerTimes { get; } = new(StringComparer.Ordinal);

    /// <summary>The findings of all projects, as reported.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The projects that were analysed.</summary>
    public List<ProjectResult> Projects { get; } = [];

    /// <summary>The analyzers that threw, each place once: one action may throw for every node of a file.</summary>
    public IReadOnlyList<Crash> Crashes =>
        [.. _crashes.Distinct().OrderBy(c => c.Analyzer, StringComparer.Ordinal).ThenBy(c => c.Path, StringComparer.Ordinal).ThenBy(c => c.Exception, StringComparer.Ordinal)];

    /// <summary>Time spent so far.</summary>
    public (TimeSpan Parse, TimeSpan Compile, TimeSpan Analyze) Elapsed => (_parse.Elapsed, _compile.Elapsed, _analyze.Elapsed);

    /// <summary>Runs one island of projects; those not wanted are compiled for the others only. Gives the sources it read.</summary>
    public async Task<IReadOnlyDictionary<ProjectNode, ProjectCompiler>> RunAsync(
        IReadOnlyList<ProjectNode> island, Func<ProjectNode, bool> wanted, CancellationToken cancellation)
    {
        var sources = new Dictionary<ProjectNode, ProjectCompiler>(ReferenceEqualityComparer.Instance);
        var compiled = new Dictionary<ProjectNode, CSharpCompilation>(ReferenceEqualityComparer.Instance);
        foreach (var node in island)
        {
            _parse.Start();
            var source = sources[node] = ProjectCompiler.Read(node, references, sources);
            var trees = source.Parse();
            _parse.Stop();

            _compile.Start();
            var compilation = compiled[node] = source.Compile(trees, references, compiled, analyzers.Severities);
            if (wanted(node))
                Projects.Add(Figures(source, compilation, cancellation));
            _compile.Stop();
        }

        var evidence = new IslandEvidence(compiled);
        foreach (var node in island.Where(n => wanted(n) && !analyzers.Analyzers.IsEmpty))
        {
            _analyze.Start();
            await AnalyzeAsync(node.Folder, compiled[node], [.. evidence.For(node)], cancellation);
            _analyze.Stop();
        }

        return sources;
    }

    private static ProjectResult Figures(ProjectCompiler source, Compilation compilation, CancellationToken cancellation)
    {
        var errors = compilation.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return new ProjectResult(
            source.Node.Folder.Name,
            source.Node.Folder.Files.Count,
            source.Sources.Sum(s => s.Text.Lines.Count),
            errors.Count,
            [.. errors.Take(FirstErrors).Select(e => e.ToString())]);
    }

    private async Task AnalyzeAsync(ProjectFolder project, Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var withAnalyzers = new CompilationWithAnalyzers(compilation, analyzers.Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files, new BuildProperties(project)),
            (exception, analyzer, diagnostic) => _crashes.Add(Crash.Of(exception, analyzer, diagnostic, root, project.Name)),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true,
            reportSuppressedDiagnostics: false));
        var result = await withAnalyzers.GetAnalysisResultAsync(cancellation);

        Findings.AddRange(result.GetAllDiagnostics()
            .Where(d => rules.Count == 0 || rules.Contains(d.Id))
            .Select(d => Finding.Of(d, root, project.Name)));
        foreach (var (analyzer, telemetry) in result.AnalyzerTelemetryInfo)
        {
            var name = analyzer.GetType().Name;
            AnalyzerTimes[name] = AnalyzerTimes.GetValueOrDefault(name) + telemetry.ExecutionTime;
        }
    }
}
