using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// Where each identifier stands in one tree, from syntax alone. Trees survive edits of other files, so the index
/// is kept by tree: after an edit only the edited file is indexed again.
/// </summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, NameIndex> ByTree = new();

    private readonly Dictionary<string, List<SimpleNameSyntax>> _names = new(StringComparer.Ordinal);
    private readonly List<SyntaxNode> _comparisons = new();
    private readonly List<SyntaxNode> _branches = new();
    private readonly List<ElementAccessExpressionSyntax> _elements = new();
    private readonly List<ImplicitObjectCreationExpressionSyntax> _implicitCreations = new();
    private readonly List<ConstructorInitializerSyntax> _initializers = new();

    private readonly Lazy<NameEdges> _edges;

    private NameIndex(SyntaxNode root)
    {
        _edges = new(() => new(root));
        foreach (var node in root.DescendantNodes())
            Add(node);
    }

    /// <summary>Relational comparisons and relational patterns, in source order.</summary>
    public IReadOnlyList<SyntaxNode> Comparisons => _comparisons;

    /// <summary><c>if</c>, <c>?:</c> and <c>switch</c>, in source order.</summary>
    public IReadOnlyList<SyntaxNode> Branches => _branches;

    /// <summary><c>x[…]</c>, in source order.</summary>
    public IReadOnlyList<ElementAccessExpressionSyntax> Elements => _elements;

    /// <summary><c>new()</c> without a type name.</summary>
    public IReadOnlyList<ImplicitObjectCreationExpressionSyntax> ImplicitCreations => _implicitCreations;

    /// <summary><c>: this(…)</c> and <c>: base(…)</c>.</summary>
    public IReadOnlyList<ConstructorInitializerSyntax> ConstructorInitializers => _initializers;

    /// <summary>Which names hand their value to which; made only when a rule asks.</summary>
    public NameEdges Edges => _edges.Value;

    /// <summary>The uses of an identifier, in source order; declarations are not uses.</summary>
    public IReadOnlyList<SimpleNameSyntax> Uses(string name) =>
        _names.TryGetValue(name, out var uses) ? uses : ImmutableArray<SimpleNameSyntax>.Empty;

    /// <summary>The tree's index, made on first demand.</summary>
    public static NameIndex Of(SyntaxTree tree, CancellationToken token)
    {
        if (ByTree.TryGetValue(tree, out var known))
            return known;
        var made = new NameIndex(tree.GetRoot(token));
        return ByTree.GetValue(tree, _ => made);
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case SimpleNameSyntax name:
                if (!_names.TryGetValue(name.Identifier.ValueText, out var uses))
                    _names[name.Identifier.ValueText] = uses = new();
                uses.Add(name);
                break;
            case BinaryExpressionSyntax binary when IsRelational(binary.Kind()):
            case RelationalPatternSyntax:
                _comparisons.Add(node);
                break;
            case IfStatementSyntax or ConditionalExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax:
                _branches.Add(node);
                break;
            case ElementAccessExpressionSyntax element:
                _elements.Add(element);
                break;
            case ImplicitObjectCreationExpressionSyntax creation:
                _implicitCreations.Add(creation);
                break;
            case ConstructorInitializerSyntax initializer:
                _initializers.Add(initializer);
                break;
        }
    }

    private static bool IsRelational(SyntaxKind kind) =>
        kind is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;
}
