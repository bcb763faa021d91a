using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MlDebt.Analyzers.CodeFixes.OptionsMove;

namespace MlDebt.Corpus;

internal sealed partial class FixRun
{
    /// <summary>Fix All over the project: one plan for every finding of a rule that has this fix.</summary>
    private async Task TryAllAsync(CodeFixProvider fix, ImmutableArray<Diagnostic> diagnostics, Project project, CancellationToken cancellation)
    {
        if (diagnostics.IsEmpty || fix.GetFixAllProvider() is not { } provider || diagnostics.Select(d => project.GetDocument(d.Location.SourceTree)).FirstOrDefault(d => d is not null) is not { } document)
            return;
        var label = $"Fix All {project.Name} {fix.GetType().Name}";
        try
        {
            var context = new FixAllContext(document, fix, FixAllScope.Project, MoveToOptionsCodeFix.EquivalenceKey, [.. fix.FixableDiagnosticIds], new GivenDiagnostics(diagnostics), cancellation);
            if (await provider.GetFixAsync(context) is { } action)
                await ApplyAsync(action, label, project.Solution, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Counts.Exceptions++;
            Counts.Failures.Add($"{label}: {exception}");
        }
    }
}
