using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Analyzers;

/// <summary>
/// The base of every rule. A rule says what it finds in a compilation; this class decides when it runs at all, and lets
/// each tree report what stands in it, so that a finding shows live in the file that must change, wherever its use is.
/// </summary>
public abstract class MlDebtAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Makes a rule of the given descriptors.</summary>
    protected MlDebtAnalyzer(params DiagnosticDescriptor[] rules) => SupportedDiagnostics = ImmutableArray.CreateRange(rules);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Rules that report a value first when both could: one debt, one rule.</summary>
    private protected virtual IEnumerable<MlDebtAnalyzer> Stronger => Enumerable.Empty<MlDebtAnalyzer>();

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (MlProject.Of(start.Compilation, start.Options, start.CancellationToken) is not { } project || !project.Source.Trees.Any(tree => AppliesTo(project, tree)))
                return;

            // Not an operation action: a value and its use stand in different members and files, so the search is
            // driven by names over the compilation and each tree reports its own share.
            start.RegisterSemanticModelAction(tree => Report(project, tree));
        });
    }

    /// <summary>Everything the rule finds, less what a stronger rule reports, once for each site.</summary>
    internal IReadOnlyList<Finding> FindAll(MlProject project, CancellationToken token)
    {
        var stronger = Stronger.Select(rule => project.FindingsOf(rule, token)).ToList();
        return Find(project, token)
            .Where(f => !ModelBuilderCode.IsExempt(f, project) && !BenchmarkCode.IsExempt(f) && !stronger.Any(rule => rule.Claims(f.Site)))
            .GroupBy(f => (f.Site.SyntaxTree, f.Span)).Select(g => g.First()).ToList();
    }

    /// <summary>Whether the rule has anything to say about a file; most are silent where tests live.</summary>
    private protected virtual bool AppliesTo(MlProject project, SyntaxTree tree) =>
        !project.IsTestProject || SupportedDiagnostics.Any(rule => project.Options.Get(MlDebtOptionTable.AnalyzeTests, tree, rule.Id));

    /// <summary>Everything the rule finds in the compilation.</summary>
    private protected abstract IEnumerable<Finding> Find(MlProject project, CancellationToken token);

    private void Report(MlProject project, SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (!AppliesTo(project, tree))
            return;
        foreach (var finding in project.FindingsOf(this, context.CancellationToken).In(tree))
            context.ReportDiagnostic(finding.ToDiagnostic(context.SemanticModel));
    }
}
