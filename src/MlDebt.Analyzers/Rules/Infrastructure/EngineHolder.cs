using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>A field, property, primary constructor parameter or local that holds an object which one thread at a time may use.</summary>
/// <param name="Holder">The field, property, parameter or local.</param>
/// <param name="Engine">The type of the object.</param>
/// <param name="Site">Its declaration.</param>
/// <param name="Name">Its name there.</param>
internal sealed record EngineHolder(ISymbol Holder, ITypeSymbol Engine, SyntaxNode Site, SyntaxToken Name)
{
    /// <summary>Every holder, in tree and source order.</summary>
    public static IEnumerable<EngineHolder> All(MlProject project, CancellationToken token)
    {
        var names = project.Libraries.With(Role.NotThreadSafe).Select(f => f.SimpleName).Distinct().ToList();
        var made = Creation.All(Role.NotThreadSafe, project, token).ToLookup(c => c.Made.SyntaxTree);
        foreach (var tree in project.Source.Trees)
        {
            var index = NameIndex.Of(tree, token);
            var declarations = names.SelectMany(index.Uses).SelectMany(DeclaredWith).Concat(made[tree].SelectMany(c => LocalOf(c.Made)));
            foreach (var (site, name) in declarations.Distinct().OrderBy(d => d.Item1.SpanStart))
                if (project.Source.Declared(site, token) is { } holder && !IsThreadLocal(holder) && EngineOf(TypeOf(holder), project.Libraries) is { } engine)
                    yield return new(holder, engine, site, name);
        }
    }

    /// <summary>What is declared with a type that a name is part of: <c>Lazy&lt;Engine&gt;</c> too.</summary>
    private static IEnumerable<(SyntaxNode, SyntaxToken)> DeclaredWith(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is TypeSyntax or TypeArgumentListSyntax)
            type = type.Parent;
        return type.Parent switch
        {
            VariableDeclarationSyntax { Parent: FieldDeclarationSyntax or LocalDeclarationStatementSyntax } fields when fields.Type == type => fields.Variables.Select(v => ((SyntaxNode)v, v.Identifier)),
            PropertyDeclarationSyntax property when property.Type == type && IsStored(property) => [(property, property.Identifier)],
            ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter when parameter.Type == type => [(parameter, parameter.Identifier)],
            _ => [],
        };
    }

    private static IEnumerable<(SyntaxNode, SyntaxToken)> LocalOf(ExpressionSyntax made) =>
        made.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local } ? [(local, local.Identifier)] : [];

    private static bool IsStored(PropertyDeclarationSyntax property) =>
        property.ExpressionBody is null && property.AccessorList is { } accessors && accessors.Accessors.All(a => a.Body is null && a.ExpressionBody is null)
        && property.Parent is not InterfaceDeclarationSyntax && !property.Modifiers.Any(SyntaxKind.AbstractKeyword);

    private static bool IsThreadLocal(ISymbol holder) => holder.GetAttributes().Any(a => a.AttributeClass?.Name == "ThreadStaticAttribute");

    private static ITypeSymbol? TypeOf(ISymbol holder) => holder switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        _ => null,
    };

    private static ITypeSymbol? EngineOf(ITypeSymbol? type, MlLibraries libraries) => type switch
    {
        null => null,
        INamedTypeSymbol { Name: "Lazy", TypeArguments: { Length: 1 } inner } => EngineOf(inner[0], libraries),
        _ => Creation.FactOf(type, Role.NotThreadSafe, libraries) is null ? null : type,
    };
}
