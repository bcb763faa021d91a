using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>
/// MLD108: a column is meant by a text although a member of the row type has that name; and, surely wrong, a column is meant
/// that neither the row type nor an earlier step has, while one of nearly that name is there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ColumnByStringAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ColumnByStringAnalyzer()
        : base(ColumnByString)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var known = RowColumns.Of(project, token);
        foreach (var call in project.Sinks.Values(Role.ColumnName, token).GroupBy(v => v.Group))
            if (known.TryGetValue(RowType.MemberOf(call.Key), out var columns))
            {
                var texts = call.SelectMany(v => Texts(v.Value).Select(t => (Text: t, Sink: v))).OrderBy(t => t.Text.SpanStart).ToList();
                var wrong = texts.Where(t => t.Sink.Fact["use", t.Sink.Part] != "output").Select(t => (t.Text, t.Sink, Meant: Meant(t.Text, columns))).Where(t => t.Meant is not null).ToList();
                foreach (var (text, sink, meant) in wrong)
                    yield return Typo(text, sink, columns, meant!);
                var plain = texts.Where(t => columns.ByName.ContainsKey(t.Text.Token.ValueText) && !RowColumns.IsUsual(t.Text.Token.ValueText)).ToList();
                if (plain.Count > 0)
                    yield return Plain(plain[0].Text, plain[0].Sink, plain.Skip(1).Select(p => p.Text), columns);
            }
    }

    /// <summary>The texts written in an argument: itself, or the elements of its list.</summary>
    private static IEnumerable<LiteralExpressionSyntax> Texts(IOperation value) => Pipelines.Bare(value) switch
    {
        ILiteralOperation { Syntax: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text } => new[] { text },
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.SelectMany(Texts),
        _ => Enumerable.Empty<LiteralExpressionSyntax>(),
    };

    /// <summary>The one column that a text which names none must mean, or null.</summary>
    private static string? Meant(LiteralExpressionSyntax text, RowColumns columns)
    {
        var name = text.Token.ValueText;
        if (!columns.AreAll || columns.All.Contains(name))
            return null;
        var near = columns.All.Distinct().Where(column => Spelling.IsSlip(name, column)).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static Finding Typo(LiteralExpressionSyntax text, Sink sink, RowColumns columns, string meant) =>
        Describe(text, sink, $"names no column of {columns.Row.Name} and no earlier output", $"it seems to mean {meant}", Written(meant, columns)) with { Severity = DiagnosticSeverity.Warning };

    private static Finding Plain(LiteralExpressionSyntax text, Sink sink, IEnumerable<LiteralExpressionSyntax> others, RowColumns columns) =>
        Describe(text, sink, $"repeats the name of {columns.Row.Name}.{text.Token.ValueText} as a text", "use nameof, which follows a renaming", Written(text.Token.ValueText, columns)) with
        {
            Others = others.Select(o => ((SyntaxNode)o, Written(o.Token.ValueText, columns))).ToImmutableArray(),
        };

    private static string Written(string column, RowColumns columns) =>
        columns.ByName.ContainsKey(column) ? $"nameof({columns.Row.ToDisplayString()}.{column})" : $"\"{column}\"";

    private static Finding Describe(SyntaxNode site, Sink sink, string state, string cure, string replacement) => new(
        ColumnByString,
        site,
        ImmutableArray.Create(Wording.Value(site), Wording.Member(sink.Member), state, cure),
        DebtKind.DataUse,
        Setting: "",
        Wording.Member(sink.Member),
        ImmutableArray<Location>.Empty)
    {
        Replacement = replacement,
    };
}
