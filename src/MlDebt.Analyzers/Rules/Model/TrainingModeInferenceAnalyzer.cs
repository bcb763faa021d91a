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
using Microsoft.CodeAnalysis.Operations;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>
/// MLD208: a network whose weights were loaded answers while it is still in training mode. Only a network that nobody else can
/// reach is judged: a local or private field that is never handed on.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrainingModeInferenceAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public TrainingModeInferenceAnalyzer()
        : base(TrainingModeInference)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var loads = project.Sinks.Uses(Role.LenientLoad, token);
        if (loads.Count == 0)
            yield break;
        var severity = project.Sinks.Uses(Role.ModeDependent, token).Count > 0 ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        var modes = new[] { Role.InferenceMode, Role.TrainingMode, Role.Training }.SelectMany(role => project.Sinks.Uses(role, token)).ToList();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var load in loads)
            if (Network(load.Receiver) is { } network && seen.Add(network) && ScopesOf(network, load, project, token).ToList() is { Count: > 0 } scopes
                && !modes.Any(mode => scopes.Any(scope => scope.SyntaxTree == mode.Syntax.SyntaxTree && scope.Span.Contains(mode.Syntax.Span)))
                && !IsHandedOn(network, scopes, project.Source, token)
                && project.Sinks.Uses(Role.ModelUse, token).FirstOrDefault(use => SymbolEqualityComparer.Default.Equals(Network(use.Receiver), network)) is { } answer)
                yield return new(
                    TrainingModeInference,
                    answer.Syntax,
                    ImmutableArray.Create(network.Name, Wording.Member(answer.Member)),
                    DebtKind.MissingCheck,
                    Setting: "",
                    Wording.Member(answer.Member),
                    ImmutableArray.Create(load.Syntax.GetLocation()))
                {
                    Severity = severity,
                    Replacement = load.Syntax.Parent is ExpressionStatementSyntax ? network.Name : null,
                };
    }

    private static ISymbol? Network(IOperation? receiver) => receiver is null ? null : Pipelines.Bare(receiver) switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field, Instance: null or IInstanceReferenceOperation } => field,
        _ => null,
    };

    /// <summary>Where the network can be reached: the member of a local, the type of a field.</summary>
    private static IEnumerable<SyntaxNode> ScopesOf(ISymbol network, LibraryUse load, MlProject project, CancellationToken token) => network is ILocalSymbol
        ? new[] { load.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? load.Syntax.SyntaxTree.GetRoot(token) }
        : project.Source.Declarations(network.ContainingType, token);

    /// <summary>Whether anything but a call on it is done with the network: then somebody else may set its mode.</summary>
    private static bool IsHandedOn(ISymbol network, IEnumerable<SyntaxNode> scopes, SourceView source, CancellationToken token) =>
        scopes.SelectMany(scope => SourceView.UsesWithin(scope, network.Name, token))
            .Any(use => !IsReceiver(use) && Write.Of(use) is not { Shape: WriteShape.Value } && SymbolEqualityComparer.Default.Equals(source.Symbol(use, token), network));

    private static bool IsReceiver(SimpleNameSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own => own.Parent is MemberAccessExpressionSyntax outer && outer.Expression == own,
        MemberAccessExpressionSyntax access => access.Expression == use,
        ConditionalAccessExpressionSyntax access => access.Expression == use,
        _ => false,
    };
}
