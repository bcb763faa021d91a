using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>A local constant may become a variable only where none of its uses needs a constant.</summary>
internal static class LocalConstantUses
{
    public static Refusal Judge(ExpressionSyntax value, SemanticModel model, CancellationToken token)
    {
        var declaration = SlotShapes.LocalConstant(value)!;
        if (declaration.Declaration.Variables.Count > 1)
            return Refusal.SharedConstant;
        var local = model.GetDeclaredSymbol(declaration.Declaration.Variables[0], token);
        var scope = declaration.Parent is GlobalStatementSyntax ? declaration.SyntaxTree.GetRoot(token) : declaration.Parent!;
        var uses = scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == local?.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, token).Symbol, local));
        return uses.All(use => MayVary(use, model, token)) ? Refusal.None : Refusal.ConstantInUse;
    }

    /// <summary>Whether the use still compiles, and still means the same, when the constant is a variable.</summary>
    /// <param name="use">Where the constant is read.</param>
    /// <param name="model">That file's semantic model.</param>
    /// <param name="token">Cancels the look-up.</param>
    /// <param name="anywhere">Whether it may stand where there is no instance.</param>
    public static bool MayVary(ExpressionSyntax use, SemanticModel model, CancellationToken token, bool anywhere = false) =>
        PlaceRefusals.Syntactic(use.Parent!) is (Refusal.None, var noInstance) && (anywhere || noInstance == NoInstance.None)
        && !PlaceRefusals.IsExpressionTree(use, model, token)
        && !model.GetConversion(use, token).IsConstantExpression
        && !IsNamed(use);

    /// <summary><c>nameof</c> names the constant itself.</summary>
    private static bool IsNamed(ExpressionSyntax use) =>
        use.Ancestors().OfType<InvocationExpressionSyntax>().Any(i => i.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });
}
