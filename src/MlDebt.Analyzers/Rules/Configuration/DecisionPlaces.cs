using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>One value of one decision, and where the decision is made.</summary>
/// <param name="Decision">Equal for two values exactly when both decide the same.</param>
/// <param name="Origin">The value.</param>
/// <param name="Place">The type, or the top-level code, that decides.</param>
/// <param name="Sink">What is decided on, for display.</param>
internal sealed record DecisionPlace(string Decision, Origin Origin, SyntaxNode Place, string Sink);

/// <summary>
/// The decisions of a compilation that can be told to be the same: by the member of a prediction they are about, by the columns
/// or texts handed over beside them, or because only one model is in play.
/// </summary>
internal static class DecisionPlaces
{
    /// <summary>Every place, in tree and source order of each kind.</summary>
    public static IEnumerable<DecisionPlace> Of(MlProject project, CancellationToken token) =>
        Comparisons(project, token).Concat(Arguments(project, token)).Where(p => Decisions.IsDecision(p.Origin, project, Descriptors.Rules.DivergingSettings.Id));

    private static IEnumerable<DecisionPlace> Comparisons(MlProject project, CancellationToken token)
    {
        foreach (var judgement in project.Judgements.All(token).Where(j => j.Bounds.IsHardCoded))
        {
            // A metric belongs to the model it was measured on, which its type does not tell.
            if (judgement.Judged(project.Origins, token) is not { Kind: OriginKind.ModelOutput, Symbol: { } judged })
                continue;
            var isOwn = judged is IPropertySymbol or IFieldSymbol && project.Source.Declares(judged);
            var side = judgement.AcceptsAbove ? " above " : " below ";
            foreach (var origin in judgement.Bounds.Of(OriginKind.Constant))
                if (isOwn)
                    yield return new(Id(judged) + side, origin, PlaceOf(judgement.Comparison), Wording.Member(judged));
                else if (NameOf(origin) is { } name && HasOneModel(project, token))
                    yield return new(Id(judged) + side + name, origin, PlaceOf(judgement.Comparison), Wording.Member(judged));
        }
    }

    private static IEnumerable<DecisionPlace> Arguments(MlProject project, CancellationToken token)
    {
        foreach (var use in project.Sinks.Uses(Role.Threshold, token))
        {
            var beside = string.Join("|", use.Arguments.Where(a => a.Value.ConstantValue.Value is string).Select(a => a.Part + "=" + a.Value.ConstantValue.Value));
            if (beside.Length == 0 && !HasOneModel(project, token))
                continue;
            foreach (var sink in use.Values())
                if (project.Origins.Of(sink.Value, token) is { IsHardCoded: true } origins)
                    foreach (var origin in origins.Of(OriginKind.Constant))
                        yield return new($"{Id(use.Member)} {sink.Part} {beside}", origin, PlaceOf(use.Syntax), Wording.Member(use.Member));
        }
    }

    /// <summary>Whether the code names one model and no other: then every decision is about that one.</summary>
    private static bool HasOneModel(MlProject project, CancellationToken token) =>
        new[] { Role.ModelLocation, Role.ModelId }.SelectMany(role => HardCodedValues.Of(project, role, token))
            .Select(v => v.Origin.Value).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(2).Count() == 1;

    private static string Id(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId() ?? symbol.OriginalDefinition.ToDisplayString();

    private static string? NameOf(Origin origin) => origin.Symbol is IFieldSymbol or IPropertySymbol or ILocalSymbol ? origin.Symbol.Name.Replace("_", "").ToUpperInvariant() : null;

    private static SyntaxNode PlaceOf(SyntaxNode node) =>
        node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() is { } type ? type : node.SyntaxTree.GetRoot();
}
