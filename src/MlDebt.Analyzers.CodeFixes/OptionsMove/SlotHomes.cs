using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Decides where a slot reads its options from.</summary>
internal static class SlotHomes
{
    /// <summary>The home, and whether the slot runs before a constructor's body; null where there is none.</summary>
    public static (SlotHome Home, bool IsEarly)? Of(
        MemberDeclarationSyntax member, ISymbol symbol, INamedTypeSymbol type, NoInstance noInstance, ExpressionSyntax node, SemanticModel model, CancellationToken token)
    {
        switch (noInstance)
        {
            case NoInstance.None when !symbol.IsStatic:
                return (SlotHome.Instance, false);
            case NoInstance.ConstructorInitializer when node.FirstAncestorOrSelf<ConstructorInitializerSyntax>()?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) != true:
                return (SlotHome.Instance, true);
            case NoInstance.Initializer when !symbol.IsStatic:
                return HasPrimary(type, token) ? (SlotHome.Instance, true) : null;
        }

        if (noInstance == NoInstance.None && symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            if (method.Name == "Main")
                return (((MethodDeclarationSyntax)member).Body is null ? SlotHome.Shared : SlotHome.Program, false);
            if (MemberRefusals.CanOverload((MethodDeclarationSyntax)member) || OptionsTypes.OfParameters(method, model.Compilation) is not null)
                return (SlotHome.StaticMethod, false);
        }

        return OtherPartInitializes(type, node.FirstAncestorOrSelf<TypeDeclarationSyntax>()!, token) ? null : (SlotHome.Shared, false);
    }

    public static bool HasPrimary(INamedTypeSymbol type, CancellationToken token) =>
        type.InstanceConstructors.Any(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(token) is ClassDeclarationSyntax));

    /// <summary>The order of static initialisers over the files of a class is nobody's promise: one could run before the options are made.</summary>
    private static bool OtherPartInitializes(INamedTypeSymbol type, TypeDeclarationSyntax own, CancellationToken token) => type.DeclaringSyntaxReferences
        .Select(r => r.GetSyntax(token)).OfType<TypeDeclarationSyntax>().Where(part => part != own).SelectMany(t => t.Members)
        .Any(m => m.Modifiers.Any(SyntaxKind.StaticKeyword)
            && (m is BaseFieldDeclarationSyntax field && field.Declaration.Variables.Any(v => v.Initializer is not null) || m is PropertyDeclarationSyntax { Initializer: not null }));
}
