using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>A private constant or readonly field moves with all its uses: each becomes a slot, the declaration goes.</summary>
internal static class FieldUses
{
    /// <summary>The field that the value initialises, or null.</summary>
    public static FieldDeclarationSyntax? FieldOf(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } ? field : null;

    public static (ImmutableArray<Slot> Slots, Refusal Refusal) Read(Document document, SemanticModel model, FieldDeclarationSyntax declaration, CancellationToken token)
    {
        var none = ImmutableArray<Slot>.Empty;
        if (declaration.Declaration.Variables.Count > 1 || declaration.AttributeLists.Count > 0 || declaration.ContainsDirectives
            || model.GetDeclaredSymbol(declaration.Declaration.Variables[0], token) is not IFieldSymbol field)
            return (none, Refusal.SharedConstant);
        if (field.DeclaredAccessibility != Accessibility.Private)
            return (none, Refusal.SharedConstant);

        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var part in field.ContainingType.DeclaringSyntaxReferences)
        {
            var root = part.GetSyntax(token);
            if (document.Project.GetDocument(root.SyntaxTree) is not { } file || HiddenMention(root, field.Name))
                return (none, Refusal.SharedConstant);
            var there = model.Compilation.ModelOf(root, model);
            foreach (var name in root.DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>().Where(n => n.Identifier.ValueText == field.Name))
            {
                if (!SymbolEqualityComparer.Default.Equals(there.GetSymbolInfo(name, token).Symbol, field))
                    continue;
                if (name.IsPartOfStructuredTrivia() || ReadIn(name, field, there, token) is not { } use)
                    return (none, Refusal.ConstantInUse);
                if (SlotReader.Read(file, there, use, token).Slot is not { } slot || slot.Shape == SlotShape.LocalConstant)
                    return (none, Refusal.ConstantInUse);
                slots.Add(slot);
            }
        }

        // Read half through an instance and half without one, the two halves would part with the first changed setting.
        if (slots.Any(s => s.Home == SlotHome.Instance) && slots.Any(s => s.Home == SlotHome.Shared))
            return (none, Refusal.ConstantInUse);
        return slots.Count == 0 ? (none, Refusal.SharedConstant) : (slots.ToImmutable(), Refusal.None);
    }

    /// <summary>The expression that reads the field, <c>T.Limit</c> and <c>this._limit</c> as a whole; null where it is no plain read of our own.</summary>
    private static ExpressionSyntax? ReadIn(SimpleNameSyntax name, IFieldSymbol field, SemanticModel model, CancellationToken token)
    {
        ExpressionSyntax use = name;
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        {
            if (!field.IsStatic && access.Expression is not ThisExpressionSyntax)
                return null;
            use = access;
        }

        var isWritten = use.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == use,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression) || unary.IsKind(SyntaxKind.AddressOfExpression),
            PostfixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            RefExpressionSyntax or ConditionalAccessExpressionSyntax => true,
            _ => false,
        };
        var owner = use.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return isWritten || owner is null || !SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(owner, token), field.ContainingType)
            || !(use.Parent is RelationalPatternSyntax || LocalConstantUses.MayVary(use, model, token, anywhere: true))
            ? null
            : use;
    }

    /// <summary>Code that is switched off here may read the constant in another build.</summary>
    private static bool HiddenMention(SyntaxNode root, string name) =>
        root.ContainsDirectives && root.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.DisabledTextTrivia) && t.ToString().Contains(name));
}
