using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>A table of cut-offs, one for each class: written together, moved together, one debt.</summary>
internal static class CutoffTable
{
    /// <summary>One finding for the values of one initializer, at the first of them.</summary>
    public static IEnumerable<Finding> Group(IEnumerable<Finding> findings)
    {
        foreach (var table in findings.GroupBy(f => TableOf(f.Site) ?? f.Site))
        {
            var rows = table.OrderBy(f => f.Site.SpanStart).ToList();
            if (rows.Count == 1)
            {
                yield return rows[0];
                continue;
            }

            var settings = rows.Select((row, index) => KeyOf(row.Site) is { } key ? key + row.Setting : row.Setting + (index + 1)).ToList();
            yield return rows[0] with { Setting = settings[0], Arguments = Renamed(rows[0], settings[0]), Others = rows.Select((row, index) => (row.Site, settings[index])).Skip(1).ToImmutableArray() };
        }
    }

    /// <summary>The message names the option last, and the option ends with its setting.</summary>
    private static ImmutableArray<string> Renamed(Finding row, string setting)
    {
        var last = row.Arguments.Length - 1;
        var option = row.Arguments[last];
        return row.Arguments.SetItem(last, option.Substring(0, option.Length - row.Setting.Length) + setting);
    }

    /// <summary>The outermost initializer around a value, within the member that holds it.</summary>
    private static SyntaxNode? TableOf(SyntaxNode site) =>
        site.Ancestors().TakeWhile(a => a is not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax))
            .LastOrDefault(a => a is InitializerExpressionSyntax or CollectionExpressionSyntax);

    /// <summary>What a row is for, as part of a name: the text or last name of its key.</summary>
    private static string? KeyOf(SyntaxNode site)
    {
        var key = site.Parent switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } => arguments[0].Expression,
            InitializerExpressionSyntax { Expressions: { Count: 2 } pair } when pair[1] == site => pair[0],
            _ => null,
        };
        var text = key is LiteralExpressionSyntax literal ? literal.Token.ValueText : (key as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
        var letters = new string((text ?? "").Where(char.IsLetterOrDigit).ToArray());
        return letters.Length > 0 && char.IsLetter(letters[0]) ? Wording.Pascal(letters) : null;
    }
}
