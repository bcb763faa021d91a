using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.Rules.Model;

/// <summary>Saves the model with the schema of the data it was fitted on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SavedWithoutSchemaCodeFix))]
public sealed class SavedWithoutSchemaCodeFix : TextChangeCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public SavedWithoutSchemaCodeFix()
        : base(Descriptors.Rules.SavedWithoutSchema)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        return diagnostic.Properties.TryGetValue(DebtProperty.Replacement, out var schema) && schema is not null
            ? new("Save with " + schema, new TextChange((site is ArgumentSyntax argument ? argument.Expression : site).Span, schema))
            : null;
    }
}
