using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD302: what a model computed, or how well it did, is compared with a number written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScoreThresholdAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ScoreThresholdAnalyzer()
        : base(ScoreThreshold)
    {
    }

    private protected override IEnumerable<MlDebtAnalyzer> Stronger => new[] { new ThresholdArgumentAnalyzer() };

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var judgement in project.Judgements.All(token).Where(j => j.Bounds.IsHardCoded))
        {
            var decisions = judgement.Bounds.Of(OriginKind.Constant).Where(o => Decisions.IsDecision(o, project, ScoreThreshold.Id) && !Decisions.IsTolerance(o, judgement.Subject)).ToList();
            if (decisions.Count == 0 || judgement.Judged(project.Origins, token) is not { } judged)
                continue;
            foreach (var table in CutoffTable.Group(decisions.Select(d => Describe(d, judged, judgement.Subject, judgement.Comparison, project))))
                yield return table;
        }
    }

    private static Finding Describe(Origin decision, Origin judged, IOperation subject, SyntaxNode comparison, MlProject project)
    {
        var setting = Wording.Subject(subject) is var name && name.EndsWith("Threshold", System.StringComparison.Ordinal) ? name : name + "Threshold";
        var sink = Wording.Member(judged.Symbol!);
        var isGate = judged.Kind == OriginKind.Metric;
        var shown = (judged.Symbol is IMethodSymbol ? "the output of " : "") + sink + (isGate ? ", a quality gate" : "") + (judged.Way.IsEmpty ? "" : $" (via {judged.Way[0].Method.Name})");
        var elsewhere = !comparison.Span.Contains(decision.Site.Span) || comparison.SyntaxTree != decision.Site.SyntaxTree;
        return new(
            ScoreThreshold,
            decision.Site,
            ImmutableArray.Create(Wording.Value(decision.Site), shown, Wording.Option(decision.Site, setting, project.Source.Compilation)),
            isGate ? DebtKind.QualityGate : DebtKind.Threshold,
            setting,
            sink,
            (elsewhere ? ImmutableArray.Create(comparison.GetLocation()) : ImmutableArray<Location>.Empty).AddRange(judged.Way.Select(step => step.Call.GetLocation())))
        {
            Range = IsProbability(setting) && Decisions.NumberOf(decision.Value) is >= 0 and <= 1 ? new("0.0", "1.0") : null,
        };
    }

    // A raw ML.NET score is a margin without bounds; only these names promise a share of one.
    private static bool IsProbability(string setting) =>
        new[] { "Probability", "Confidence", "Similarity", "Certainty" }.Any(word => setting.IndexOf(word, System.StringComparison.OrdinalIgnoreCase) >= 0);
}
