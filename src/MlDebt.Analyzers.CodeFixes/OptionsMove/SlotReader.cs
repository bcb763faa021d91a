using System.Linq;
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
        if (PlaceRefusals.Syntactic(outside) is var (place, noInstance) && place != Refusal.None)
            return (null, place);
        if (shape == SlotShape.LocalConstant && LocalConstantUses.Judge(node, model, token) is not Refusal.None and var use)
            return (null, use);
        if (PlaceRefusals.IsExpressionTree(node, model, token))
            return (null, Refusal.ExpressionTree);

        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        if (member is GlobalStatementSyntax)
            return noInstance != NoInstance.None ? (null, Refusal.StaticFunction) : (new(document, node, member, "Main", SlotHome.Program, shape), Refusal.None);
        if (Declared(member, node, model, token) is not var (symbol, type))
            return (null, Refusal.NotAClass);
        if (SlotHomes.Of(member, symbol, type, noInstance, node, model, token) is not var (home, isEarly))
            return (null, noInstance == NoInstance.Initializer && !symbol.IsStatic ? Refusal.Initializer : Refusal.UnknownOrder);
        if (TypeRefusals.Of(type, home) is not Refusal.None and var built)
            return (null, built);
        if (MemberRefusals.Of(member, symbol, home, isEarly, token) is not Refusal.None and var closed)
            return (null, closed);
        var name = symbol is INamedTypeSymbol ? ".ctor" : symbol.Name;
        return (new(document, node, member, name, home, shape) { IsEarly = isEarly }, Refusal.None);
    }

    /// <summary>The member's symbol and its type; the arguments of a primary constructor's base belong to the type itself.</summary>
    private static (ISymbol Symbol, INamedTypeSymbol Type)? Declared(MemberDeclarationSyntax member, ExpressionSyntax node, SemanticModel model, CancellationToken token)
    {
        var symbol = member is BaseFieldDeclarationSyntax field
            ? model.GetDeclaredSymbol(field.Declaration.Variables.First(v => v.Span.Contains(node.Span)), token)
            : model.GetDeclaredSymbol(member, token);
        return symbol switch
        {
            INamedTypeSymbol type => (type, type),
            { ContainingType: { } owner } => (symbol, owner),
            _ => null,
        };
    }
}
