using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>
/// MLD206: a pipeline is put together and nothing comes of it. A step whose answer is dropped is surely a mistake, because
/// adding a step changes nothing in place; a pipeline that is never read may be an experiment somebody forgot.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeadExperimentAnalyzer : MlDebtAnalyzer
{
    private static readonly Role[] Making = { Role.PipelineStage, Role.ColumnName, Role.Hyperparameter };

    /// <summary>Makes the rule.</summary>
    public DeadExperimentAnalyzer()
        : base(DeadExperiment)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token) => Dropped(project, token).Concat(Unread(project, token));

    private static IEnumerable<Finding> Dropped(MlProject project, CancellationToken token)
    {
        foreach (var stage in project.Sinks.Uses(Role.PipelineStage, token))
            if (stage.Syntax.Parent is ExpressionStatementSyntax)
                yield return Describe(stage.Syntax, Wording.Value(stage.Syntax), "answers a longer pipeline that nobody keeps", "assign it", Wording.Member(stage.Member)) with { Severity = DiagnosticSeverity.Warning };
    }

    private static IEnumerable<Finding> Unread(MlProject project, CancellationToken token)
    {
        var variables = Making.SelectMany(role => project.Sinks.Uses(role, token)).Select(use => use.Syntax).OfType<InvocationExpressionSyntax>()
            .Select(call => PipelineChain.VariableOf(PipelineChain.WholeOf(call))).Where(v => v?.Parent?.Parent is LocalDeclarationStatementSyntax).Distinct();
        foreach (var variable in variables)
            if (project.Source.Declared(variable!, token) is ILocalSymbol local && project.Libraries.Is(local.Type, Role.Estimator) && !IsRead(local, variable!, project.Source, token))
                yield return Describe(variable!, local.Name, "is put together and never fitted", "use it or delete it", local.Name);
    }

    private static bool IsRead(ILocalSymbol local, SyntaxNode declaration, SourceView source, CancellationToken token) =>
        SourceView.UsesWithin(declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? declaration.SyntaxTree.GetRoot(token), local.Name, token)
            .Any(use => Write.Of(use) is null or { Shape: not WriteShape.Value } && SymbolEqualityComparer.Default.Equals(source.Symbol(use, token), local));

    private static Finding Describe(SyntaxNode site, string what, string state, string cure, string sink) =>
        new(DeadExperiment, site, ImmutableArray.Create(what, state, cure), DebtKind.Pipeline, Setting: "", sink, ImmutableArray<Location>.Empty);
}
