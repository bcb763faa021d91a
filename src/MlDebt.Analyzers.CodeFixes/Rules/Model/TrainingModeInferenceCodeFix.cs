using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.Rules.Model;

/// <summary>Puts a network into inference mode right after its weights were loaded.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TrainingModeInferenceCodeFix))]
public sealed class TrainingModeInferenceCodeFix : TextChangeCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public TrainingModeInferenceCodeFix()
        : base(Descriptors.Rules.TrainingModeInference)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        if (!diagnostic.Properties.TryGetValue(DebtProperty.Replacement, out var network) || network is null
            || diagnostic.AdditionalLocations.FirstOrDefault() is not { } load || load.SourceTree != site.SyntaxTree
            || site.SyntaxTree.GetRoot(token).FindNode(load.SourceSpan).FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement)
            return null;
        var text = site.SyntaxTree.GetText(token);
        var layout = new Layout(text);
        return layout.StartsLine(statement.SpanStart)
            ? new($"Put {network} into inference mode", new TextChange(new(statement.Span.End, 0), layout.NewLine + layout.IndentAt(statement.SpanStart) + network + ".eval();"))
            : null;
    }
}
