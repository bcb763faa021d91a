using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Recognises options classes of the project's own source: the ones a setting can be added to.</summary>
internal static class OptionsTypes
{
    private static readonly string[] Endings = { "Options", "Settings", "Config", "Configuration" };

    /// <summary>The options class behind a type, and how its instance is reached from there.</summary>
    public static (INamedTypeSymbol Type, string Suffix)? Unwrap(ITypeSymbol type, Compilation compilation)
    {
        if (type is not INamedTypeSymbol named || named.NullableAnnotation == NullableAnnotation.Annotated)
            return null;
        if (named.TypeArguments.Length == 1 && named.TypeArguments[0] is INamedTypeSymbol inner && Editable(inner, compilation)
            && named.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Options")
        {
            return named.Name switch
            {
                "IOptions" or "IOptionsSnapshot" => (inner, ".Value"),
                "IOptionsMonitor" => (inner, ".CurrentValue"),
                _ => null,
            };
        }

        return Array.Exists(Endings, e => named.Name.EndsWith(e, StringComparison.Ordinal)) && Editable(named, compilation) ? (named, "") : null;
    }

    /// <summary>The parameter of a method that is always given options, of any class or of the one wanted, and how they are read from it.</summary>
    public static (INamedTypeSymbol Type, string Access)? OfParameters(IMethodSymbol method, Compilation compilation, INamedTypeSymbol? wanted = null)
    {
        foreach (var parameter in method.Parameters)
            if (!parameter.HasExplicitDefaultValue && Unwrap(parameter.Type, compilation) is var (type, suffix) && (wanted is null || SymbolEqualityComparer.Default.Equals(type, wanted)))
                return (type, parameter.Name + suffix);
        return null;
    }

    /// <summary>A class in source that anyone can make with <c>new T()</c> and that has room for another property.</summary>
    public static bool Editable(INamedTypeSymbol type, Compilation compilation) =>
        type is { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false, IsRecord: false, IsGenericType: false }
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && type.InstanceConstructors.Any(c => c.Parameters.Length == 0 && c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
        && !type.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
        && type.DeclaringSyntaxReferences.All(r => r.GetSyntax() is ClassDeclarationSyntax { ParameterList: null } declaration
            && !declaration.OpenBraceToken.IsKind(SyntaxKind.None)
            && !GeneratedFiles.IsGenerated(r.SyntaxTree.FilePath));

    /// <summary>The class's own constant that names its configuration section; empty where it has none.</summary>
    public static string SectionOf(INamedTypeSymbol type) => SectionConstant(type)?.ConstantValue as string ?? "";

    public static IFieldSymbol? SectionConstant(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f is { IsConst: true, ConstantValue: string, Name: "SectionName" or "Section" or "Position" or "Key" });

    /// <summary>Visible outside the assembly, as whatever hands it over in a signature must be.</summary>
    public static bool IsPublic(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        return true;
    }
}
