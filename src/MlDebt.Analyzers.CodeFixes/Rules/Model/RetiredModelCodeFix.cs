using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.Rules.Model;

/// <summary>Asks for the model that the provider names instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetiredModelCodeFix))]
public sealed class RetiredModelCodeFix : TextChangeCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public RetiredModelCodeFix()
        : base(Descriptors.Rules.RetiredModel)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        return site is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            && diagnostic.Properties.TryGetValue(DebtProperty.Replacement, out var successor) && successor is not null
            ? new("Use " + successor, new TextChange(literal.Span, SymbolDisplay.FormatLiteral(successor, quote: true)))
            : null;
    }
}
