using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Judges one expression: can it read a setting, and from where?</summary>
internal static class SlotReader
{
    public static (Slot? Slot, Refusal Refusal) Read(Document document, SemanticModel model, ExpressionSyntax node, CancellationToken token)
    {
        if (SlotShapes.Of(node, model, token) is not var (shape, outside))
            return (null, Refusal.Pattern);
        if (PlaceRefusals.Syntactic(outside) is not Refusal.None and var place)
            return (null, place);
        if (shape == SlotShape.LocalConstant && LocalConstantUses.Judge(node, model, token) is not Refusal.None and var use)
            return (null, use);
        if (PlaceRefusals.IsExpressionTree(node, model, token))
            return (null, Refusal.ExpressionTree);

        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        if (member is GlobalStatementSyntax)
            return (new(document, node, member, "Main", SlotHome.Program, shape), Refusal.None);
        if (model.GetDeclaredSymbol(member, token) is not { ContainingType: { } type } symbol)
            return (null, Refusal.NotAClass);
        if (HomeOf(symbol) is not { } home)
            return (null, Refusal.StaticMember);
        if (TypeRefusals.Of(type, home) is not Refusal.None and var built)
            return (null, built);
        if (MemberRefusals.Of(member, symbol, home, model.Compilation, token) is not Refusal.None and var closed)
            return (null, closed);
        return (new(document, node, member, symbol.Name, home, shape), Refusal.None);
    }

    private static SlotHome? HomeOf(ISymbol member) => member switch
    {
        { IsStatic: false } => SlotHome.Instance,
        IMethodSymbol { MethodKind: MethodKind.Ordinary, Name: "Main" } => SlotHome.Program,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => SlotHome.StaticMethod,
        _ => null,
    };
}
