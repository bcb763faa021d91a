using System.Diagnostics;
using MlDebt.Corpus;

const int Good = 0;
const int Crashed = 1;
const int BadArguments = 2;

var parsed = CorpusOptions.Command(RunAsync).Parse(args);
if (parsed.Errors.Count == 0)
    return await parsed.InvokeAsync();
foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
return BadArguments;

static async Task<int> RunAsync(CorpusOptions options, CancellationToken cancellation)
{
    var clock = Stopwatch.StartNew();
    var references = References.OfThisProcess();
    try
    {
        foreach (var extra in options.References)
            references.Add(extra);
        Stubs.AddTo(references, options.Stubs.Select(s => s.FullName).Prepend(Path.Combine(AppContext.BaseDirectory, "Stubs")));
    }
    catch (Exception exception) when (exception is InvalidDataException or BadImageFormatException)
    {
        Console.Error.WriteLine(exception.Message);
        return BadArguments;
    }

    var tree = SourceTree.Walk(options.Source.FullName);
    var analyzers = AnalyzerSet.Load(options.Rules, options.All);
    var folders = ProjectFolder.Find(tree);
    var chosen = folders.Take(options.MaxProjects).ToHashSet<ProjectFolder>(ReferenceEqualityComparer.Instance);
    var runner = new Runner(tree.Root, references, analyzers, options.Rules);
    var fixRun = options.Fixes && !analyzers.Analyzers.IsEmpty ? new FixRun(tree.Root, references, analyzers, options.Rules) : null;

    foreach (var island in ProjectGraph.Islands(folders).Where(i => i.Any(Wanted)))
    {
        var sources = await runner.RunAsync(island, Wanted, cancellation);
        if (fixRun is not null)
            await fixRun.RunAsync(sources, Wanted, cancellation);
    }

    var findings = Finding.Distinct(runner.Findings);
    FindingsWriter.Write(options.Out, findings);
    if (options.Sarif is not null)
        SarifWriter.Write(options.Sarif, findings, analyzers.Analyzers.SelectMany(a => a.SupportedDiagnostics));
    var summary = Summary.Of(runner, findings, fixRun?.Counts, clock.Elapsed);
    if (options.Summary is not null)
        summary.Write(options.Summary);
    summary.Print(Console.Out);
    return summary.Crashes.Count == 0 ? Good : Crashed;

    bool Wanted(ProjectNode node) => chosen.Contains(node.Folder);
}
