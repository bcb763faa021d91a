using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.Rules.Data;

/// <summary>Names the members that texts of one call mean; writes the column that a misspelt text must mean.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ColumnByStringCodeFix))]
public sealed class ColumnByStringCodeFix : TextChangeCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public ColumnByStringCodeFix()
        : base(Descriptors.Rules.ColumnByString)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        if (!diagnostic.Properties.TryGetValue(DebtProperty.Replacement, out var first) || first is null)
            return null;
        var changes = new List<TextChange> { new(diagnostic.Location.SourceSpan, Shortest(first, site.SpanStart, model)) };
        for (var i = 0; i < diagnostic.AdditionalLocations.Count && diagnostic.Properties.TryGetValue(DebtProperty.SettingAt(i), out var other) && other is not null; i++)
            changes.Add(new(diagnostic.AdditionalLocations[i].SourceSpan, Shortest(other, site.SpanStart, model)));
        return new("Write " + changes[0].NewText + (changes.Count > 1 ? $" and {changes.Count - 1} more" : ""), changes.OrderBy(c => c.Span.Start).ToArray());
    }

    /// <summary>The type's name as the place spells it: without the namespaces that are open there.</summary>
    private static string Shortest(string replacement, int position, SemanticModel model)
    {
        if (SyntaxFactory.ParseExpression(replacement) is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } || arguments[0].Expression is not MemberAccessExpressionSyntax { Expression: var type, Name: var member }
            || model.GetSpeculativeTypeInfo(position, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Type is not { } symbol)
            return replacement;
        return $"nameof({symbol.ToMinimalDisplayString(model, position)}.{member})";
    }
}
