using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Runs the rules again over the files of a class, so that a fix knows what else will move one day and names all of it alike.</summary>
internal sealed class Siblings(Func<ImmutableArray<DiagnosticAnalyzer>> analyzers)
{
    private const int FewFiles = 4;
    private static readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> Shipped = new(FindShipped);

    /// <summary>The analyzers of the package.</summary>
    public static Siblings OfPackage { get; } = new(() => Shipped.Value);

    /// <summary>All sites in the classes of the given sites, those included.</summary>
    public async Task<List<Site>> OfAsync(IReadOnlyCollection<Site> sites, CancellationToken token)
    {
        var found = new List<Site>();
        foreach (var project in sites.GroupBy(s => s.Document.Project.Id))
        {
            var groups = new HashSet<string>(project.Select(s => s.Group));
            var known = await InProjectAsync(project.ToList(), token).ConfigureAwait(false);
            found.AddRange(known.Where(s => groups.Contains(s.Group)));
            found.AddRange(project.Where(s => known.All(k => k.Node != s.Node)));
        }

        return found;
    }

    private async Task<List<Site>> InProjectAsync(IReadOnlyList<Site> sites, CancellationToken token)
    {
        var (project, compilation) = (sites[0].Document.Project, sites[0].Model.Compilation);
        var rules = analyzers();
        var found = new List<Site>();
        if (rules.IsEmpty)
            return found;
        var run = compilation.WithAnalyzers(rules, new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var trees = new HashSet<SyntaxTree>(sites.SelectMany(s => s.Type?.DeclaringSyntaxReferences.Select(r => r.SyntaxTree) ?? new[] { s.Node.SyntaxTree }));
        foreach (var diagnostic in await DiagnosticsAsync(run, compilation, trees, token).ConfigureAwait(false))
            if (MovableRules.Ids.Contains(diagnostic.Id) && diagnostic.Location.SourceTree is { } tree && trees.Contains(tree) && project.GetDocument(tree) is { } document)
                found.AddRange(await GroupedValues.ReadAsync(document, diagnostic, token).ConfigureAwait(false));
        return found;
    }

    /// <summary>A few files are asked one by one; for many, one run over the whole project costs less.</summary>
    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(CompilationWithAnalyzers run, Compilation compilation, HashSet<SyntaxTree> trees, CancellationToken token)
    {
        if (trees.Count > FewFiles)
            return await run.GetAnalyzerDiagnosticsAsync(token).ConfigureAwait(false);
        var found = new List<Diagnostic>();
        foreach (var tree in trees)
            found.AddRange(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, token).ConfigureAwait(false));
        return found;
    }

    private static ImmutableArray<DiagnosticAnalyzer> FindShipped() => typeof(Descriptors.Rules).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t) && t.GetConstructor(Type.EmptyTypes) is not null)
        .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)
        .Where(a => a.SupportedDiagnostics.Any(d => MovableRules.Ids.Contains(d.Id)))
        .OrderBy(a => a.GetType().FullName, StringComparer.Ordinal)
        .ToImmutableArray();
}
