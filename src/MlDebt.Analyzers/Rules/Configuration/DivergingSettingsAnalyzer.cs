using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>
/// MLD314: one decision has one value in one type and another in another. A type that knows several values of a decision
/// means them: tiers, pairs and tables are no drift.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DivergingSettingsAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public DivergingSettingsAnalyzer()
        : base(DivergingSettings)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var decision in DecisionPlaces.Of(project, token).GroupBy(p => p.Decision, StringComparer.Ordinal))
        {
            var single = decision.GroupBy(p => NameOf(p.Place)).Where(place => place.Select(Number).Distinct().Count() == 1).Select(place => place.First()).ToList();
            if (single.Select(Number).Distinct().Count() < 2)
                continue;
            foreach (var place in single)
                yield return Describe(place, single.Where(other => Number(other) != Number(place)).ToList());
        }
    }

    // A float and a double of the same text are one value.
    private static float? Number(DecisionPlace place) => (float?)Decisions.NumberOf(place.Origin.Value);

    /// <summary>The parts of a partial type are one place.</summary>
    private static string NameOf(SyntaxNode place) => place is TypeDeclarationSyntax type
        ? string.Join(".", place.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(n => n.Name.ToString())) + "." + type.Identifier.ValueText
        : Path.GetFileName(place.SyntaxTree.FilePath);

    private static Finding Describe(DecisionPlace place, IReadOnlyList<DecisionPlace> others) => new(
        DivergingSettings,
        place.Origin.Site,
        ImmutableArray.Create(
            Wording.Value(place.Origin.Site),
            place.Sink,
            string.Join(" and ", others.Select((other, i) => $"{Wording.Value(other.Origin.Site)}{(i == 0 ? " does" : "")} in {NameOf(other.Place).Split('.').Last(part => part is not "cs")}"))),
        DebtKind.Divergence,
        Setting: "",
        place.Sink,
        others.Select(other => other.Origin.Site.GetLocation()).ToImmutableArray());
}
