using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>
/// MLD103: a type that rows of a text file are read into has a member the text loader cannot fill: it is told nothing, or told by
/// the attribute of another loader, or told a range that ends before it starts. The loader throws for the first two.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BrokenColumnMapAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public BrokenColumnMapAnalyzer()
        : base(BrokenColumnMap)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var row in RowType.All(project, fact => fact["form"] == "text", token).GroupBy(r => (ISymbol)r.Type, SymbolEqualityComparer.Default).Select(g => g.First()))
            foreach (var member in row.Members())
                if (Problem(member, project.Libraries) is { } problem && project.Source.Declaration(member, token) is { } site)
                    yield return Describe(site, member, problem, row.Use);
    }

    private static (string State, string Cure)? Problem(ISymbol member, MlLibraries libraries)
    {
        var mappings = member.GetAttributes().Select(a => (Attribute: a, Fact: a.AttributeClass is { } type ? libraries.FactOf(type, Role.ColumnMapping) : null)).Where(m => m.Fact is not null).ToList();
        if (mappings.FirstOrDefault(m => m.Fact!["form"] == "text").Attribute is { } mapping)
            return IsInverted(mapping) ? ("takes a range that ends before it starts", "turn it round") : null;
        return mappings.FirstOrDefault(m => m.Fact!["form"] == "database").Attribute?.AttributeClass is { } other
            ? ($"has a {Bare(other.Name)}, which only another loader reads", "say which column of the file it takes")
            : ("is told no column, and the loader throws", "say which, or make it a property without a public setter");
    }

    /// <summary><c>[LoadColumn(5, 3)]</c> and negative places.</summary>
    private static bool IsInverted(AttributeData mapping)
    {
        var places = mapping.ConstructorArguments.Where(a => a.Kind == TypedConstantKind.Primitive).Select(a => a.Value).OfType<int>().ToList();
        return places.Any(place => place < 0) || places.Count == 2 && places[1] < places[0];
    }

    private static string Bare(string attribute) => attribute.Length > 9 && attribute.EndsWith("Attribute", System.StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - 9) : attribute;

    private static Finding Describe(SyntaxNode site, ISymbol member, (string State, string Cure) problem, LibraryUse use) => new(
        BrokenColumnMap,
        site,
        ImmutableArray.Create(Wording.Member(member), Wording.Member(use.Member), problem.State, problem.Cure),
        DebtKind.DataUse,
        Setting: "",
        Wording.Member(use.Member),
        ImmutableArray.Create(use.Syntax.GetLocation()))
    {
        IsNamed = true,
    };
}
