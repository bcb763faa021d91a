using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>
/// The columns one member's code can mean: the members of the one type it reads rows into, and what its steps put out.
/// </summary>
/// <param name="Row">The row type.</param>
/// <param name="ByName">Its members whose column has the member's own name.</param>
/// <param name="Renamed">Columns whose name an attribute gives.</param>
/// <param name="Outputs">Columns that steps of the member make.</param>
/// <param name="AreAll">True when no step may make columns of other names.</param>
internal sealed record RowColumns(INamedTypeSymbol Row, ImmutableDictionary<string, ISymbol> ByName, ImmutableArray<string> Renamed, ImmutableArray<string> Outputs, bool AreAll)
{
    private static readonly ImmutableArray<string> Usual = ImmutableArray.Create("Label", "Features", "Score", "PredictedLabel", "Probability", "GroupId", "Weight");

    /// <summary>Every column there can be, where all are known.</summary>
    public IEnumerable<string> All => ByName.Keys.Concat(Renamed).Concat(Outputs).Concat(Usual);

    /// <summary>Whether everybody knows the column by that name, so that it is no reference to a member.</summary>
    public static bool IsUsual(string name) => Usual.Contains(name);

    /// <summary>The columns of every member that reads rows into exactly one type.</summary>
    public static IReadOnlyDictionary<SyntaxNode, RowColumns> Of(MlProject project, CancellationToken token)
    {
        var names = project.Sinks.Uses(Role.ColumnName, token).ToLookup(use => RowType.MemberOf(use.Syntax));
        var stages = project.Sinks.Uses(Role.PipelineStage, token).ToLookup(use => RowType.MemberOf(use.Syntax));
        var known = new Dictionary<SyntaxNode, RowColumns>();
        foreach (var read in RowType.All(project, fact => fact["form"] is "text" or "database", token).GroupBy(r => RowType.MemberOf(r.Use.Syntax)))
            if (read.Select(r => r.Type).Distinct<ISymbol>(SymbolEqualityComparer.Default).Count() == 1)
                known[read.Key] = Read(read.First(), names[read.Key].ToList(), stages[read.Key], project);
        return known;
    }

    private static RowColumns Read(RowType row, IReadOnlyList<LibraryUse> uses, IEnumerable<LibraryUse> stages, MlProject project)
    {
        var members = row.Members().ToList();
        var renamed = members.Select(m => (Member: m, Name: GivenName(m, project.Libraries))).Where(m => m.Name is not null).ToDictionary(m => m.Member, m => m.Name!, SymbolEqualityComparer.Default);
        var outputs = uses.SelectMany(use => use.Values()).Where(v => v.Fact["use", v.Part] == "output").ToList();
        var telling = uses.Select(use => use.Syntax).ToImmutableHashSet();
        return new(
            row.Type,
            members.Where(m => !renamed.ContainsKey(m)).GroupBy(m => m.Name).ToImmutableDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal),
            renamed.Values.ToImmutableArray(),
            outputs.Select(v => Pipelines.Bare(v.Value).ConstantValue.Value).OfType<string>().ToImmutableArray(),
            AreAll: outputs.All(v => Pipelines.Bare(v.Value).ConstantValue.Value is string)
                && stages.SelectMany(stage => stage.Arguments).All(a => Pipelines.Bare(a.Value) is IInvocationOperation made && (telling.Contains(made.Syntax) || project.Libraries.Is(made.Type, Role.Trainer) || IsStage(made, project))));
    }

    private static bool IsStage(IInvocationOperation made, MlProject project) => project.Libraries.FactOf(made.TargetMethod, Role.PipelineStage) is not null;

    /// <summary>The name that a mapping attribute gives the column of a member, or null.</summary>
    private static string? GivenName(ISymbol member, MlLibraries libraries) =>
        member.GetAttributes().Where(a => a.AttributeClass is { } type && libraries.FactOf(type, Role.ColumnMapping) is { } fact && fact["form"] is null)
            .SelectMany(a => a.ConstructorArguments).Where(a => a.Kind == TypedConstantKind.Primitive).Select(a => a.Value).OfType<string>().FirstOrDefault();
}
