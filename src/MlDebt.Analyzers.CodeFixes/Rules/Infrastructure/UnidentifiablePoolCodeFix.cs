using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>Lets a pool watch its file. A name is not added: callers that ask without one would find no model.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnidentifiablePoolCodeFix))]
public sealed class UnidentifiablePoolCodeFix : NodeCodeFix
{
    private const string Watch = "watchForChanges";

    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public UnidentifiablePoolCodeFix()
        : base(Descriptors.Rules.UnidentifiablePool, "Watch the model file for changes")
    {
    }

    private protected override (SyntaxNode Old, SyntaxNode New)? Change(SyntaxNode found, SemanticModel model, CancellationToken token)
    {
        if (found.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || model.GetSymbolInfo(call, token).Symbol is not IMethodSymbol method
            || !method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(m => m.Parameters.Any(p => p.Name == Watch)))
            return null;
        var yes = SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
        var at = method.Parameters.ToList().FindIndex(p => p.Name == Watch);
        if (at < 0)
            return (call.ArgumentList, call.ArgumentList.AddArguments(SyntaxFactory.Argument(SyntaxFactory.NameColon(Watch).WithTrailingTrivia(SyntaxFactory.Space), default, yes).WithLeadingTrivia(SyntaxFactory.Space)));
        var arguments = call.ArgumentList.Arguments;
        var said = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == Watch) ?? (at < arguments.Count ? arguments[at] : null);
        return said?.Expression.IsKind(SyntaxKind.FalseLiteralExpression) == true ? (said.Expression, yes.WithTriviaFrom(said.Expression)) : null;
    }
}
