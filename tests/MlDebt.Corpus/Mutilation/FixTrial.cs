using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDebt.Corpus.Mutilation;

/// <summary>Computes fixes of single findings and of a whole project, and counts what throws.</summary>
internal sealed class FixTrial(IReadOnlyList<CodeFixProvider> fixes, MutilationCounts counts)
{
    /// <summary>Every action for each of the chosen findings, and Fix All over all of them for every action seen.</summary>
    public async Task RunAsync(Project project, ImmutableArray<Diagnostic> all, IReadOnlyList<Diagnostic> chosen, string label, CancellationToken cancellation)
    {
        foreach (var fix in fixes)
        {
            var keys = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var diagnostic in chosen.Where(d => fix.FixableDiagnosticIds.Contains(d.Id)))
                await Safely(fix, $"{diagnostic} in {label}", async () => keys.UnionWith(await ApplyAsync(fix, diagnostic, project, cancellation)));
            foreach (var key in keys)
                await Safely(fix, $"Fix All in {label}", () => ApplyAllAsync(fix, key, all, project, cancellation));
        }
    }

    private async Task<IEnumerable<string>> ApplyAsync(CodeFixProvider fix, Diagnostic diagnostic, Project project, CancellationToken cancellation)
    {
        var actions = new List<CodeAction>();
        var document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
        foreach (var action in actions.SelectMany(Leaves))
            await action.GetOperationsAsync(cancellation);
        counts.Fixes += actions.Count;
        return actions.SelectMany(Leaves).Select(a => a.EquivalenceKey).OfType<string>();
    }

    private async Task ApplyAllAsync(CodeFixProvider fix, string key, ImmutableArray<Diagnostic> all, Project project, CancellationToken cancellation)
    {
        var ids = fix.FixableDiagnosticIds;
        if (fix.GetFixAllProvider() is not { } provider)
            return;
        var context = new FixAllContext(project, fix, FixAllScope.Project, key, ids, new Known(all.Where(d => ids.Contains(d.Id))), cancellation);
        if (await provider.GetFixAsync(context) is not { } action)
            return;
        await action.GetOperationsAsync(cancellation);
        counts.Fixes++;
    }

    private async Task Safely(CodeFixProvider fix, string label, Func<Task> apply)
    {
        try
        {
            await apply();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            counts.FixException($"{fix.GetType().Name}: {label}", exception);
        }
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) => action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private sealed class Known(IEnumerable<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
