using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>One value handed to a library member in a role.</summary>
/// <param name="Fact">What is known of the member.</param>
/// <param name="Member">The member.</param>
/// <param name="Part">The parameter, property or field that takes the value.</param>
/// <param name="Value">The value.</param>
/// <param name="Group">The call, creation or initializer it is written in: its values make one finding.</param>
internal sealed record Sink(Fact Fact, ISymbol Member, string Part, IOperation Value, SyntaxNode Group);

/// <summary>Finds where the compilation touches the libraries: by name first, bound only where a name matches a fact.</summary>
internal sealed class Sinks
{
    private readonly ConcurrentDictionary<Role, IReadOnlyList<Sink>> _values = new();
    private readonly ConcurrentDictionary<Role, IReadOnlyList<LibraryUse>> _uses = new();
    private readonly SourceView _source;
    private readonly MlLibraries _libraries;

    public Sinks(SourceView source, MlLibraries libraries)
    {
        _source = source;
        _libraries = libraries;
    }

    /// <summary>Every value handed over in a role, in tree and source order.</summary>
    public IReadOnlyList<Sink> Values(Role role, CancellationToken token) =>
        _values.TryGetValue(role, out var known) ? known : _values.GetOrAdd(role, Uses(role, token).SelectMany(use => use.Values()).ToList());

    /// <summary>Every call, creation or assignment of a member that has the role, in tree and source order.</summary>
    public IReadOnlyList<LibraryUse> Uses(Role role, CancellationToken token) =>
        _uses.TryGetValue(role, out var known) ? known : _uses.GetOrAdd(role, Find(role, token).ToList());

    private IEnumerable<LibraryUse> Find(Role role, CancellationToken token)
    {
        var facts = _libraries.With(role).ToLookup(f => f.SimpleName);
        var constructors = _libraries.With(role).Where(f => f.IsConstructor).ToList();
        var creations = constructors.Count == 0 ? Creations.None : constructors.All(f => f["parameter"] is not null) ? Creations.WithArguments : Creations.All;
        var indexers = facts.Contains("Item");
        foreach (var tree in _source.Trees)
        {
            var index = NameIndex.Of(tree, token);
            var nodes = facts.SelectMany(named => index.Uses(named.Key)).Select(UseOf).OfType<SyntaxNode>();
            if (creations != Creations.None)
                nodes = nodes.Concat(index.ImplicitCreations.Where(c => creations == Creations.All || c.ArgumentList.Arguments.Count > 0));
            if (indexers)
                nodes = nodes.Concat(index.Elements.Where(MayHaveKey));
            foreach (var node in nodes.Distinct().OrderBy(n => n.SpanStart))
                if (LibraryUse.Of(node, role, _source, _libraries, token) is { } use)
                    yield return use;
        }
    }

    /// <summary>Which <c>new(…)</c> may be a use: nothing in its syntax names a type, and most code is full of <c>new()</c>.</summary>
    private enum Creations
    {
        None,
        WithArguments,
        All,
    }

    /// <summary>An element that may be asked for by a key: <c>x[0]</c>, <c>x[i]</c>, <c>x[^1]</c> and <c>x[n - 1]</c> are not.</summary>
    private static bool MayHaveKey(ElementAccessExpressionSyntax element) =>
        element.ArgumentList.Arguments.Count != 1 || element.ArgumentList.Arguments[0].Expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value is string,
            IdentifierNameSyntax name => name.Identifier.ValueText.Length > 1,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or RangeExpressionSyntax => false,
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AddExpression) || binary.IsKind(SyntaxKind.CoalesceExpression),
            _ => true,
        };

    /// <summary>The call, creation or assignment a name is used in, from syntax alone.</summary>
    private static SyntaxNode? UseOf(SimpleNameSyntax name)
    {
        if (Callers.InvocationOf(name) is { } invocation)
            return invocation;
        SyntaxNode outer = name;
        while (outer.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            outer = outer.Parent;
        if (outer.Parent is ObjectCreationExpressionSyntax creation && creation.Type == outer)
            return creation;
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment : null;
    }
}
