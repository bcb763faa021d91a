using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>Declares a local that holds native memory with <c>using</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisposedModelCodeFix))]
public sealed class UndisposedModelCodeFix : NodeCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public UndisposedModelCodeFix()
        : base(Descriptors.Rules.UndisposedModel, "Declare it with using")
    {
    }

    private protected override (SyntaxNode Old, SyntaxNode New)? Change(SyntaxNode found, SemanticModel model, CancellationToken token)
    {
        if (found.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is not { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } local } value)
            return null;
        if (value.Value.Span != found.Span && Bare(value.Value).Span != found.Span || declaration.Parent is not (BlockSyntax or GlobalStatementSyntax) || declaration.IsConst
            || ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp8)
            return null;
        if (model.GetDeclaredSymbol(local, token) is not ILocalSymbol { Type: { } type } symbol || !IsDisposable(type) || IsWritten(symbol, local, model, token))
            return null;
        var word = SyntaxFactory.Token(declaration.GetLeadingTrivia(), SyntaxKind.UsingKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return (declaration, declaration.WithoutLeadingTrivia().WithUsingKeyword(word));
    }

    private static ExpressionSyntax Bare(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        PostfixUnaryExpressionSyntax forgiven => Bare(forgiven.Operand),
        _ => value,
    };

    private static bool IsDisposable(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_IDisposable || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_IDisposable);

    /// <summary>A variable of a using declaration cannot be written.</summary>
    private static bool IsWritten(ILocalSymbol symbol, SyntaxNode local, SemanticModel model, CancellationToken token) =>
        (local.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? local.SyntaxTree.GetRoot(token)).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(use => use.Identifier.ValueText == symbol.Name
                && (use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use || use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 })
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use, token).Symbol, symbol));
}
