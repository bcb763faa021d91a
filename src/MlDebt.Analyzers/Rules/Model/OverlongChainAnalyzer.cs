using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>MLD203: a pipeline has so many steps, or so many trainers, that nobody can say what one of them does to the answer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverlongChainAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public OverlongChainAnalyzer()
        : base(OverlongChain)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var pipeline in PipelineChain.All(project, token).GroupBy(chain => (object?)chain.Owner ?? chain.Whole))
        {
            var chains = pipeline.ToList();
            var site = chains[0].Last.Syntax;
            var trainers = chains.Max(chain => TrainersIn(chain, project, token));
            var stages = chains.Sum(chain => chain.Stages.Count) + 1;
            if (trainers > project.Options.Get(MlDebtOptionTable.MaxTrainers, site.SyntaxTree, OverlongChain.Id))
                yield return Describe(site, chains, Count(trainers, "trainer"));
            else if (stages > project.Options.Get(MlDebtOptionTable.MaxStages, site.SyntaxTree, OverlongChain.Id))
                yield return Describe(site, chains, Count(stages, "step"));
        }
    }

    /// <summary>How many trainers one expression strings together. Those of several expressions may be alternatives.</summary>
    private static int TrainersIn(PipelineChain chain, MlProject project, CancellationToken token) =>
        chain.Stages.Count(stage => stage.Arguments.Any(a => IsWrittenIn(a.Value, stage) && project.Libraries.Is(Pipelines.Bare(a.Value).Type, Role.Trainer)))
        + (First(chain, project, token) is { } first && project.Libraries.Is(first, Role.Trainer) ? 1 : 0);

    /// <summary>What an extension method is called on is an argument too, but not a step that this call adds.</summary>
    private static bool IsWrittenIn(IOperation value, LibraryUse stage) => stage.Syntax is InvocationExpressionSyntax { ArgumentList: { } list } && list.Span.Contains(value.Syntax.Span);

    /// <summary>The type of what the chain starts with.</summary>
    private static ITypeSymbol? First(PipelineChain chain, MlProject project, CancellationToken token) =>
        chain.Stages.OrderBy(s => s.Syntax.Span.Length).First().Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            ? project.Source.Type(access.Expression, token)
            : null;

    private static string Count(int number, string noun) => number.ToString(CultureInfo.InvariantCulture) + " " + noun + "s";

    private static Finding Describe(SyntaxNode site, IReadOnlyList<PipelineChain> chains, string size) => new(
        OverlongChain,
        site,
        ImmutableArray.Create(chains[0].Owner?.Name ?? "This pipeline", size),
        DebtKind.Pipeline,
        Setting: "",
        Wording.Member(chains[0].Last.Member),
        chains.Skip(1).Select(chain => chain.Last.Syntax.GetLocation()).ToImmutableArray());
}
