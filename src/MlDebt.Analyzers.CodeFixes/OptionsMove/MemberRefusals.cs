using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Members that cannot be handed options.</summary>
internal static class MemberRefusals
{
    public static Refusal Of(SyntaxNode member, ISymbol symbol, SlotHome home, bool isEarly, CancellationToken token) => home switch
    {
        not SlotHome.Instance => Refusal.None,
        _ when isEarly => Refusal.None,
        _ when member is DestructorDeclarationSyntax => Refusal.Finalizer,
        _ when symbol.IsOverride && CalledByBaseConstructor(symbol.ContainingType, token) => Refusal.CalledDuringConstruction,
        _ => Refusal.None,
    };

    /// <summary>Whether an overload can repeat the signature, and the body does not call itself past the options.</summary>
    public static bool CanOverload(MethodDeclarationSyntax method) =>
        method.AttributeLists.Count == 0
        && method.ExplicitInterfaceSpecifier is null
        && method.ReturnType is not RefTypeSyntax
        && !method.Modifiers.Any(m => m.IsKind(SyntaxKind.PartialKeyword) || m.IsKind(SyntaxKind.ExternKeyword) || m.IsKind(SyntaxKind.OverrideKeyword))
        && !method.ParameterList.Parameters.Any(p => p.AttributeLists.Count > 0 || p.Type is null || p.Modifiers.Any(SyntaxKind.ParamsKeyword))
        && !method.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == method.Identifier.ValueText);

    /// <summary>The options are assigned after the base constructor has run; an override it calls would find null.</summary>
    private static bool CalledByBaseConstructor(INamedTypeSymbol type, CancellationToken token)
    {
        for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            var overridable = new HashSet<string>(current.GetMembers().Where(m => m.IsVirtual || m.IsAbstract || m.IsOverride).Select(m => m.Name));
            var constructors = current.InstanceConstructors.SelectMany(c => c.DeclaringSyntaxReferences).Select(r => r.GetSyntax(token)).OfType<ConstructorDeclarationSyntax>();
            if (constructors.Any(c => c.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => overridable.Contains(n.Identifier.ValueText))))
                return true;
        }

        return false;
    }
}
