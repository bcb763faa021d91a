using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Corpus;

/// <summary>Analyses one compilation again and again: files and references in another order, one thread or many. The findings must stay the same.</summary>
internal sealed class Repetition(AnalyzerSet analyzers, int times)
{
    private readonly List<string> _differences = [];
    private int _compilations;
    private int _findings;

    /// <summary>Every finding that some run had and another had not.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Runs over one compilation.</summary>
    public async Task RunAsync(string name, Compilation compilation, AnalyzerConfigOptionsProvider? config, CancellationToken cancellation)
    {
        var first = await FindingsAsync(compilation, config, concurrent: false, cancellation);
        _compilations++;
        _findings += first.Count;
        for (var run = 1; run < times; run++)
        {
            var again = await FindingsAsync(Shuffled(compilation, new Random(run)), config, concurrent: run % 2 == 1, cancellation);
            _differences.AddRange(first.Except(again).Select(f => $"{name}, run {run}: lost {f}"));
            _differences.AddRange(again.Except(first).Select(f => $"{name}, run {run}: new {f}"));
        }
    }

    /// <summary>Writes the figures for people.</summary>
    public void Print(TextWriter console)
    {
        console.WriteLine($"projects {_compilations}, runs of each {times}, findings {_findings}, differences {_differences.Count}");
        foreach (var difference in _differences)
            console.WriteLine($"  {difference}");
    }

    /// <summary>The same code in another order. Trees are parsed anew, because what is known of a tree would be known again.</summary>
    private static Compilation Shuffled(Compilation compilation, Random random)
    {
        var trees = compilation.SyntaxTrees.Select(t => t.WithRootAndOptions(t.GetRoot(), t.Options)).ToArray();
        var references = compilation.References.ToArray();
        random.Shuffle(trees);
        random.Shuffle(references);
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).WithReferences(references);
    }

    private async Task<List<string>> FindingsAsync(Compilation compilation, AnalyzerConfigOptionsProvider? config, bool concurrent, CancellationToken cancellation)
    {
        var options = new CompilationWithAnalyzersOptions(config is null ? new AnalyzerOptions([]) : new AnalyzerOptions([], config), onAnalyzerException: null, concurrent, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(analyzers.Analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. found.Select(Text).Order(StringComparer.Ordinal)];
    }

    /// <summary>Everything a finding says, its other places and properties too.</summary>
    private static string Text(Diagnostic finding) =>
        $"{finding} [{string.Join(' ', finding.AdditionalLocations.Select(l => l.GetLineSpan()))}] {string.Join(' ', finding.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"))}";
}
