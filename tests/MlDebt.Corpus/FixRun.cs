using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.CodeFixes.OptionsMove;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Corpus;

/// <summary>
/// Applies the first action every fix offers for every finding, each to the code as it was. It analyses anew, because fixes look
/// up the documents of a workspace, which the diagnostics of the runner know nothing of.
/// </summary>
internal sealed partial class FixRun(string root, References references, AnalyzerSet analyzers, IReadOnlySet<string> rules)
{
    /// <summary>The counts so far.</summary>
    public FixCounts Counts { get; } = new();

    /// <summary>Runs over one island of projects.</summary>
    public async Task RunAsync(IReadOnlyDictionary<ProjectNode, ProjectCompiler> sources, Func<ProjectNode, bool> wanted, CancellationToken cancellation)
    {
        using var workspace = new AdhocWorkspace();
        var (solution, ids) = new Sources(sources).In(workspace, analyzers.Severities, source => references.For(source.Families));

        foreach (var node in sources.Keys.Where(wanted))
        {
            var offered = Counts.Offered;
            var project = solution.GetProject(ids[node])!;
            var compilation = (await project.GetCompilationAsync(cancellation))!;
            // The runner has counted the crashes of analyzers; here they only mean that a finding has no fix to try.
            var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (_, _, _) => { }, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            var diagnostics = await compilation.WithAnalyzers(analyzers.Analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation);
            foreach (var diagnostic in diagnostics.Where(d => d.Location.SourceTree is not null && (rules.Count == 0 || rules.Contains(d.Id))))
            {
                foreach (var fix in analyzers.Fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
                    await TryAsync(fix, diagnostic, project, cancellation);
            }

            // Where no bulb was offered, Fix All has nothing to do.
            foreach (var fix in analyzers.Fixes.Where(_ => Counts.Offered > offered))
                await TryAllAsync(fix, [.. diagnostics.Where(d => d.Location.SourceTree is not null && fix.FixableDiagnosticIds.Contains(d.Id))], project, cancellation);
        }
    }

    private static async Task<int> ErrorsAsync(Solution solution, IEnumerable<ProjectId> projects, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var id in projects)
            count += (await solution.GetProject(id)!.GetCompilationAsync(cancellation))!.GetDiagnostics(cancellation).Count(d => d.Severity == DiagnosticSeverity.Error);
        return count;
    }

    private static async Task<bool> DiffersAsync(ProjectChanges changes, CancellationToken cancellation)
    {
        if (changes.GetAddedDocuments().Any() || changes.GetRemovedDocuments().Any()
            || changes.GetAddedAdditionalDocuments().Any() || changes.GetChangedAdditionalDocuments().Any())
        {
            return true;
        }

        foreach (var id in changes.GetChangedDocuments())
        {
            var before = await changes.OldProject.GetDocument(id)!.GetTextAsync(cancellation);
            var after = await changes.NewProject.GetDocument(id)!.GetTextAsync(cancellation);
            if (!before.ContentEquals(after))
                return true;
        }

        return false;
    }

    private async Task TryAsync(CodeFixProvider fix, Diagnostic diagnostic, Project project, CancellationToken cancellation)
    {
        var place = Place.Of(diagnostic.Location, root);
        var label = $"{diagnostic.Id} {place.Path}({place.Line},{place.Column}) {fix.GetType().Name}";
        try
        {
            var actions = new List<CodeAction>();
            var document = project.GetDocument(diagnostic.Location.SourceTree)!;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
            Counts.Count(diagnostic.Id, actions.Count > 0 ? null : (await SiteReader.ReadAsync(document, diagnostic, cancellation)).Refusal.ToString());
            if (actions.Count == 0)
                return;
            Counts.Offered++;
            await ApplyAsync(actions[0], label, project.Solution, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Counts.Exceptions++;
            Counts.Failures.Add($"{label}: {exception}");
        }
    }

    private async Task ApplyAsync(CodeAction action, string label, Solution before, CancellationToken cancellation)
    {
        while (!action.NestedActions.IsEmpty)
            action = action.NestedActions[0];
        var operations = await action.GetOperationsAsync(cancellation);
        var after = operations.OfType<ApplyChangesOperation>().LastOrDefault()?.ChangedSolution ?? before;

        var changed = new List<ProjectId>();
        foreach (var changes in after.GetChanges(before).GetProjectChanges())
        {
            if (await DiffersAsync(changes, cancellation))
                changed.Add(changes.ProjectId);
        }

        if (changed.Count == 0)
        {
            Counts.Unchanged++;
            Counts.Failures.Add($"{label}: nothing changed");
            return;
        }

        Counts.Applied++;
        var graph = before.GetProjectDependencyGraph();
        var affected = changed.Concat(changed.SelectMany(graph.GetProjectsThatTransitivelyDependOnThisProject)).ToImmutableHashSet();
        var more = await ErrorsAsync(after, affected, cancellation) - await ErrorsAsync(before, affected, cancellation);
        if (more <= 0)
            return;
        Counts.NewCompileErrors++;
        Counts.Failures.Add($"{label}: {more} more compile errors");
    }
}
