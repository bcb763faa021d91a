using System.Diagnostics;
using MlDebt.Corpus.Mutilation;

namespace MlDebt.Corpus;

/// <summary>One run of the program: what is read, and what is done with it.</summary>
internal sealed class Session
{
    private const int Good = 0;
    private const int Bad = 1;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly CorpusOptions _options;
    private readonly References _references;
    private readonly SourceTree _tree;
    private readonly AnalyzerSet _analyzers;
    private readonly IReadOnlyList<ProjectFolder> _folders;
    private readonly HashSet<ProjectFolder> _chosen;

    /// <summary>Reads what the options name.</summary>
    public Session(CorpusOptions options)
    {
        _options = options;
        _references = References.OfThisProcess();
        foreach (var extra in options.References)
            _references.Add(extra);
        Stubs.AddTo(_references, options.Stubs.Select(s => s.FullName).Prepend(Path.Combine(AppContext.BaseDirectory, "Stubs")));
        _tree = SourceTree.Walk(options.Source.FullName);
        _analyzers = AnalyzerSet.Load(options.Rules, options.All);
        _folders = ProjectFolder.Find(_tree);
        _chosen = _folders.Take(options.MaxProjects).ToHashSet<ProjectFolder>(ReferenceEqualityComparer.Instance);
    }

    private IEnumerable<IReadOnlyList<ProjectNode>> Islands => ProjectGraph.Islands(_folders).Where(i => i.Any(Wanted));

    /// <summary>Does what the options ask for; gives the exit code.</summary>
    public Task<int> RunAsync(CancellationToken cancellation) =>
        _options.Mutilate is { } seed ? MutilateAsync(seed, cancellation)
        : _options.Repeat is { } times ? RepeatAsync(times, cancellation)
        : FindAsync(_options.Out!, cancellation);

    private async Task<int> FindAsync(FileInfo target, CancellationToken cancellation)
    {
        var runner = new Runner(_tree.Root, _references, _analyzers, _options.Rules);
        var fixRun = _options.Fixes && !_analyzers.Analyzers.IsEmpty ? new FixRun(_tree.Root, _references, _analyzers, _options.Rules) : null;
        foreach (var island in Islands)
        {
            var sources = await runner.RunAsync(island, Wanted, cancellation);
            if (fixRun is not null)
                await fixRun.RunAsync(sources, Wanted, cancellation);
        }

        var findings = Finding.Distinct(runner.Findings);
        FindingsWriter.Write(target, findings);
        if (_options.Sarif is not null)
            SarifWriter.Write(_options.Sarif, findings, _analyzers.Analyzers.SelectMany(a => a.SupportedDiagnostics));
        var summary = Summary.Of(runner, findings, fixRun?.Counts, _clock.Elapsed);
        if (_options.Summary is not null)
            summary.Write(_options.Summary);
        summary.Print(Console.Out);
        return summary.Crashes.Count == 0 ? Good : Bad;
    }

    private async Task<int> MutilateAsync(int seed, CancellationToken cancellation)
    {
        var run = new MutilationRun(_references, _analyzers, seed, _options.Rounds);
        try
        {
            foreach (var island in Islands)
                await run.RunAsync(island, Wanted, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Console.WriteLine("stopped early: the counts are of what was done until then");
        }

        run.Counts.Print(Console.Out);
        Console.WriteLine($"{_clock.Elapsed.TotalSeconds:F0} s");
        return run.Counts.IsGood ? Good : Bad;
    }

    private async Task<int> RepeatAsync(int times, CancellationToken cancellation)
    {
        var repeated = new Repetition(_analyzers, times);
        foreach (var island in Islands)
        {
            var compiled = Sources.Read(island, _references).Compile(_references, _analyzers.Severities);
            foreach (var node in island.Where(Wanted))
                await repeated.RunAsync(node.Folder.Name, compiled[node], new BuildProperties(node.Folder), cancellation);
        }

        repeated.Print(Console.Out);
        return repeated.Differences.Count == 0 ? Good : Bad;
    }

    private bool Wanted(ProjectNode node) => _chosen.Contains(node.Folder);
}
