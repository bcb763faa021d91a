using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Turns a diagnostic into a site, or says why it must stay. Cheap: it runs whenever a light bulb may appear.</summary>
internal static class SiteReader
{
    public static async Task<(Site? Site, Refusal Refusal)> ReadAsync(Document document, Diagnostic diagnostic, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        if (SiteFact.Of(diagnostic) is not { } fact || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax node)
            return (null, Refusal.NotALiteral);
        if (fact.Kind == DebtKind.RawSetting)
        {
            var read = RawSetting.Read(document, node, fact, (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!, token);
            return (read, read is null ? Refusal.NotBindable : Refusal.None);
        }

        if (!IsLiteral(node))
            return (null, Refusal.NotALiteral);
        var model = (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!;
        var isPart = SlotShapes.IsPart(node);
        if (SettingValue.Of(node, model, token, isPart) is not var (type, value))
            return (null, Refusal.NotConstant);
        if (Secrets.IsIn(value))
            return (null, Refusal.Secret);

        var field = isPart ? null : FieldUses.FieldOf(node);
        var (slots, refusal) = field is null ? Single(document, model, node, token) : FieldUses.Read(document, model, field, token);
        if (refusal is Refusal.SharedConstant or Refusal.ConstantInUse && field?.Modifiers.Any(SyntaxKind.ConstKeyword) == false)
        {
            // A field that others may read stays, and starts with the setting.
            if (Single(document, model, node, token) is (var own, Refusal.None))
                (field, slots, refusal) = (null, own, Refusal.None);
        }

        if (refusal != Refusal.None)
            return (null, refusal);
        var owner = node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model.GetDeclaredSymbol(declaration, token) : null;
        var site = new Site(document, model, node, owner, slots, field, type, value, fact);
        return OfHolder(site, token) is not Refusal.None and var unready ? (null, unready) : (site, Refusal.None);
    }

    private static (ImmutableArray<Slot>, Refusal) Single(Document document, SemanticModel model, ExpressionSyntax node, CancellationToken token)
    {
        var (slot, refusal) = SlotReader.Read(document, model, node, token);
        return (slot is null ? ImmutableArray<Slot>.Empty : ImmutableArray.Create(slot), refusal);
    }

    /// <summary>Options held already must be readable from every slot; otherwise a constructor must be able to take them.</summary>
    private static Refusal OfHolder(Site site, CancellationToken token)
    {
        if (site.Type is null || site.Slots.All(s => s.Home != SlotHome.Instance))
            return Refusal.None;
        var compilation = site.Model.Compilation;
        if (HeldOptions.By(site.Type, compilation, token) is not { } held)
            return TypeRefusals.OfConstructors(site.Type, site.Document.Project.Solution, token);
        return site.Slots.All(s => s.Home != SlotHome.Instance || held.AccessFrom(s, compilation.ModelOf(s.Node, site.Model), token) is not null)
            ? Refusal.None
            : Refusal.OptionsNotReady;
    }

    private static bool IsLiteral(ExpressionSyntax node) => node switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NumericLiteralExpression) || literal.IsKind(SyntaxKind.StringLiteralExpression),
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } unary => unary.IsKind(SyntaxKind.UnaryMinusExpression),
        InterpolatedStringExpressionSyntax or BinaryExpressionSyntax => true,
        _ => false,
    };
}
