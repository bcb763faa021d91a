using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Model;

/// <summary>Gives a context that trains a seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnseededTrainingCodeFix))]
public sealed class UnseededTrainingCodeFix : TextChangeCodeFix
{
    private const string Title = "Give the context a seed";

    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public UnseededTrainingCodeFix()
        : base(Descriptors.Rules.UnseededTraining)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        if (site is not BaseObjectCreationExpressionSyntax creation)
            return null;
        if (creation.ArgumentList is not { } list)
            return creation is ObjectCreationExpressionSyntax { Type: { } type } ? new(Title, new TextChange(new(type.Span.End, 0), "(seed: 1)")) : null;
        return list.Arguments.Count == 0
            ? new(Title, new TextChange(new(list.OpenParenToken.Span.End, 0), "seed: 1"))
            : new PlannedChange(Title, new TextChange(list.Arguments[0].Expression.Span, list.Arguments[0].NameColon is null ? "seed: 1" : "1"));
    }
}
