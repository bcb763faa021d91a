using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Model;

/// <summary>Keeps the pipeline that a step answers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeadExperimentCodeFix))]
public sealed class DeadExperimentCodeFix : TextChangeCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public DeadExperimentCodeFix()
        : base(Descriptors.Rules.DeadExperiment)
    {
    }

    private protected override PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        if (site is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax, Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } } call)
            return null;
        var type = model.GetSymbolInfo(receiver, token).Symbol switch
        {
            ILocalSymbol { IsConst: false, RefKind: RefKind.None, IsForEach: false, IsUsing: false } local => local.Type,
            IParameterSymbol { RefKind: RefKind.None or RefKind.Ref } parameter => parameter.Type,
            IFieldSymbol { IsReadOnly: false, IsConst: false } field => field.Type,
            IPropertySymbol { SetMethod.IsInitOnly: false } property => property.Type,
            _ => null,
        };
        return type is not null && model.ClassifyConversion(call, type) is { IsImplicit: true, IsUserDefined: false }
            ? new($"Assign it to {receiver}", new TextChange(new(call.SpanStart, 0), receiver + " = "))
            : null;
    }
}
