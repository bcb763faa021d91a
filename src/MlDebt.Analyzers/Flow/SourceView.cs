using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// All source of one compilation: names without binding, operations with it. The one place that binds trees other
/// than the one being analyzed: a debt's value and its use stand in different files more often than not, and only
/// nodes whose name was asked for are bound.
/// </summary>
internal sealed class SourceView
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Lazy<ILookup<ISymbol, INamedTypeSymbol>> _derived;

    public SourceView(Compilation compilation)
    {
        Compilation = compilation;
        Trees = compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).ToImmutableArray();
        _derived = new(() => compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .Where(t => t.BaseType is { SpecialType: SpecialType.None }).ToLookup<INamedTypeSymbol, ISymbol>(t => t.BaseType!.OriginalDefinition, SymbolEqualityComparer.Default));
    }

    public Compilation Compilation { get; }

    /// <summary>True for a program: nobody outside the compilation can call its members.</summary>
    public bool IsExecutable => Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    /// <summary>
    /// Every tree of the compilation, by path: where two uses would make the same finding the first one is named in it,
    /// and which that is must not change with the order the build hands its files over in.
    /// </summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>
    /// The syntax that declares a symbol in this compilation. A symbol of a referenced project has syntax too when the
    /// host compiles both, but its trees are not ours to bind.
    /// </summary>
    public IEnumerable<SyntaxNode> Declarations(ISymbol symbol, CancellationToken token) =>
        symbol.DeclaringSyntaxReferences.Where(r => Compilation.ContainsSyntaxTree(r.SyntaxTree))
            .OrderBy(r => r.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(r => r.Span.Start).Select(r => r.GetSyntax(token));

    /// <summary>The first declaration of a symbol in this compilation, or null.</summary>
    public SyntaxNode? Declaration(ISymbol symbol, CancellationToken token) => Declarations(symbol, token).FirstOrDefault();

    /// <summary>Whether a symbol is declared in this compilation.</summary>
    public bool Declares(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(r => Compilation.ContainsSyntaxTree(r.SyntaxTree));

    /// <summary>A type, and the types of the compilation that derive from it.</summary>
    public IEnumerable<INamedTypeSymbol> WithDerived(INamedTypeSymbol type)
    {
        yield return type;
        if (type.IsSealed || type.IsStatic || type.TypeKind != TypeKind.Class)
            yield break;
        foreach (var derived in _derived.Value[type.OriginalDefinition])
            foreach (var each in WithDerived(derived))
                yield return each;
    }

    /// <summary>The uses of a name in the whole compilation, in tree and source order.</summary>
    public IEnumerable<SimpleNameSyntax> Uses(string name, CancellationToken token) =>
        Trees.SelectMany(tree => NameIndex.Of(tree, token).Uses(name));

    /// <summary>The uses of a name inside one node.</summary>
    public static IEnumerable<SimpleNameSyntax> UsesWithin(SyntaxNode scope, string name, CancellationToken token) =>
        NameIndex.Of(scope.SyntaxTree, token).Uses(name).Where(use => scope.Span.Contains(use.Span));

    /// <summary>The operation of a node, or null where it does not bind.</summary>
    public IOperation? Operation(SyntaxNode node, CancellationToken token) => Model(node.SyntaxTree).GetOperation(Seen(node), token);

    /// <summary>The symbol a node refers to, or null where it does not bind.</summary>
    public ISymbol? Symbol(SyntaxNode node, CancellationToken token) => Model(node.SyntaxTree).GetSymbolInfo(node, token).Symbol;

    /// <summary>The symbols a node that does not bind may mean.</summary>
    public IEnumerable<ISymbol> Candidates(SyntaxNode node, CancellationToken token) => Model(node.SyntaxTree).GetSymbolInfo(node, token).CandidateSymbols;

    /// <summary>The symbol a node refers to, or the only one it may mean: a method's name alone may not bind.</summary>
    public ISymbol? Meant(SyntaxNode node, CancellationToken token)
    {
        var info = Model(node.SyntaxTree).GetSymbolInfo(node, token);
        return info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
    }

    /// <summary>The symbol a node declares, or null.</summary>
    public ISymbol? Declared(SyntaxNode node, CancellationToken token) => Model(node.SyntaxTree).GetDeclaredSymbol(node, token);

    /// <summary>The type a type syntax or expression has, or null.</summary>
    public ITypeSymbol? Type(SyntaxNode node, CancellationToken token) => Model(node.SyntaxTree).GetTypeInfo(node, token).Type;

    /// <summary>The innermost member or lambda-free symbol around a node.</summary>
    public ISymbol? Enclosing(SyntaxNode node, CancellationToken token) => Model(node.SyntaxTree).GetEnclosingSymbol(node.SpanStart, token);

    /// <summary>The expression the compiler makes an operation of: parentheses, <c>!</c>, <c>checked</c> and <c>ref</c> have none of their own.</summary>
    private static SyntaxNode Seen(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax parentheses => Seen(parentheses.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => Seen(forgiven.Operand),
        CheckedExpressionSyntax checkedOrNot => Seen(checkedOrNot.Expression),
        RefExpressionSyntax reference => Seen(reference.Expression),
        _ => node,
    };

#pragma warning disable RS1030 // demand-driven across files by design; see docs/decisions/0001-flow-engine.md
    private SemanticModel Model(SyntaxTree tree) => _models.GetOrAdd(tree, t => Compilation.GetSemanticModel(t));
#pragma warning restore RS1030
}
