using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Classes whose constructor is not theirs to change.</summary>
internal static class TypeRefusals
{
    /// <summary>Bases whose types are made by the compiler, a renderer, a game engine or a pool, each with its own idea of constructors.</summary>
    private static readonly HashSet<string> OwnedElsewhere = new(System.StringComparer.Ordinal)
    {
        "System.Attribute", "Microsoft.AspNetCore.Components.ComponentBase", "Microsoft.EntityFrameworkCore.DbContext",
        "UnityEngine.MonoBehaviour", "UnityEngine.ScriptableObject",
    };

    public static Refusal Of(INamedTypeSymbol type, SlotHome home)
    {
        if (type.TypeKind != TypeKind.Class || type.IsRecord)
            return Refusal.NotAClass;
        if (home != SlotHome.Instance)
            return Refusal.None;
        if (type.GetAttributes().Any(a => a.AttributeClass?.Name is "SerializableAttribute" or "DataContractAttribute"))
            return Refusal.BuiltElsewhere;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            if (OwnedElsewhere.Contains(current.ToDisplayString()))
                return Refusal.BuiltElsewhere;
        return IsCompositionRoot(type) ? Refusal.BuiltElsewhere : Refusal.None;
    }

    /// <summary>The host makes it before there is a container, so nothing could be injected.</summary>
    private static bool IsCompositionRoot(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Any(m => !m.IsStatic && m.Name.StartsWith("Configure", System.StringComparison.Ordinal) && m.Parameters.Any(p => p.Type.Name is "IServiceCollection" or "IFunctionsHostBuilder"));

    /// <summary>Whether each constructor of the class can take one more parameter without making a call ambiguous.</summary>
    public static Refusal OfConstructors(INamedTypeSymbol type, Solution solution, CancellationToken token)
    {
        var constructors = type.InstanceConstructors.Where(c => !c.IsImplicitlyDeclared).ToList();
        var open = constructors.Where(c => !IsChained(c, token)).ToList();
        if (open.Any(c => IsFixed(c) || !IsOurs(c, solution, token)))
            return Refusal.FixedConstructor;
        return open.Any(shorter => constructors.Any(longer => Overlaps(shorter, longer))) ? Refusal.FixedConstructor : Refusal.None;
    }

    private static bool IsFixed(IMethodSymbol constructor) =>
        constructor.Parameters.LastOrDefault()?.IsParams == true
        || constructor.GetAttributes().Any(a => a.AttributeClass?.Name is "JsonConstructorAttribute" or "ImportingConstructorAttribute");

    private static bool IsOurs(IMethodSymbol constructor, Solution solution, CancellationToken token) =>
        constructor.DeclaringSyntaxReferences.All(r => solution.GetDocument(r.SyntaxTree) is { } document and not SourceGeneratedDocument
            && !GeneratedFiles.IsGenerated(document.FilePath ?? document.Name) && r.GetSyntax(token) is not null);

    private static bool IsChained(IMethodSymbol constructor, CancellationToken token) =>
        constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax(token) is ConstructorDeclarationSyntax { Initializer: { } initializer }
            && initializer.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword));

    /// <summary>Where both need defaults, a call that meant the shorter constructor has no better candidate any more.</summary>
    private static bool Overlaps(IMethodSymbol shorter, IMethodSymbol longer) =>
        shorter.Parameters.Length > 0
        && longer.Parameters.Length > shorter.Parameters.Length
        && longer.Parameters.Skip(shorter.Parameters.Length).All(p => p.IsOptional || p.IsParams)
        && shorter.Parameters.Zip(longer.Parameters, (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(same => same);
}
