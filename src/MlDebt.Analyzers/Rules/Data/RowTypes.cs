using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>A type of the compilation that data is read into, and where.</summary>
internal sealed record RowType(INamedTypeSymbol Type, LibraryUse Use)
{
    /// <summary>Every type that a call of the role reads rows into, in the order of the calls.</summary>
    public static IEnumerable<RowType> All(MlProject project, Func<Fact, bool> chosen, CancellationToken token)
    {
        foreach (var use in project.Sinks.Uses(Role.InputType, token))
            if (chosen(use.Fact) && use.Member is IMethodSymbol method && Number(use.Fact) < method.TypeArguments.Length
                && method.TypeArguments[Number(use.Fact)] is INamedTypeSymbol { IsAnonymousType: false } type && project.Source.Declares(type))
                yield return new(type, use);
    }

    /// <summary>The members that columns go into: what the library fills, the bases' first.</summary>
    public IEnumerable<ISymbol> Members()
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var type = Type; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
            types.Push(type);
        return types.SelectMany(type => type.GetMembers()).Where(IsFilled);
    }

    /// <summary>The member that a node stands in; a program's statements stand in its file.</summary>
    public static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax and not BaseNamespaceDeclarationSyntax) ?? node.SyntaxTree.GetRoot();

    private static bool IsFilled(ISymbol member) => member switch
    {
        { DeclaredAccessibility: not Accessibility.Public } or { IsStatic: true } or { IsImplicitlyDeclared: true } => false,
        IFieldSymbol field => !field.IsConst,
        IPropertySymbol { IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public } => true,
        _ => false,
    };

    private static int Number(Fact fact) => int.Parse(fact["argument"] ?? "0", CultureInfo.InvariantCulture);
}
