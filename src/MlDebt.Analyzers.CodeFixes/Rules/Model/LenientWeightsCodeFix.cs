using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Model;

/// <summary>Refuses weights that do not fit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LenientWeightsCodeFix))]
public sealed class LenientWeightsCodeFix : TextChangeCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public LenientWeightsCodeFix()
        : base(Descriptors.Rules.LenientWeights)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        return site is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } literal
            ? new("Load strictly", new TextChange(literal.Span, "true"))
            : null;
    }
}
