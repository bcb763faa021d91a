using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// Which names may hand their value to which, as one tree's syntax shows it: an over-approximation of every step of the
/// engine that costs no binding. Parameters are known by their method's name and position.
/// </summary>
internal sealed partial class NameEdges
{
    private const string AnyConstructor = "new()";
    private const string Indexer = "this[]";

    private readonly Dictionary<string, HashSet<string>> _edges = new(StringComparer.Ordinal);

    public NameEdges(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
            Add(node);
    }

    /// <summary>The names that the value of a name may go to.</summary>
    public IReadOnlyCollection<string> From(string name) => _edges.TryGetValue(name, out var targets) ? targets : Array.Empty<string>();

    /// <summary>The names that stand in a piece of code.</summary>
    public static IEnumerable<string> NamesIn(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText);

    private static string Slot(string method, int index) => method + "#" + index.ToString(CultureInfo.InvariantCulture);

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment:
                Flow(assignment.Right, Targets(assignment.Left));
                break;
            case VariableDeclaratorSyntax { Initializer: { } initializer } declarator:
                Flow(initializer.Value, declarator.Identifier.ValueText);
                foreach (var (parameter, index) in ParametersOf(initializer.Value))
                    Edge(Slot(declarator.Identifier.ValueText, index), parameter);
                break;
            case PropertyDeclarationSyntax property:
                Flow(property.Initializer?.Value, property.Identifier.ValueText);
                Flow(property.ExpressionBody?.Expression, property.Identifier.ValueText);
                break;
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } named } member:
                Flow(member.Expression, named.Name.Identifier.ValueText);
                break;
            case ForEachStatementSyntax each:
                Flow(each.Expression, each.Identifier.ValueText);
                break;
            case ForEachVariableStatementSyntax each:
                Flow(each.Expression, Targets(each.Variable));
                break;
            case ReturnStatementSyntax { Expression: { } answer }:
                Flow(answer, Owner(node));
                break;
            case YieldStatementSyntax { Expression: { } answer }:
                Flow(answer, Owner(node));
                break;
            case ArrowExpressionClauseSyntax { Parent: not PropertyDeclarationSyntax } arrow:
                Flow(arrow.Expression, Owner(node));
                break;
            case JoinClauseSyntax each:
                Flow(each.InExpression, each.Identifier.ValueText);
                break;
            case QueryContinuationSyntax { Parent: { } query } continuation:
                Flow(query, continuation.Identifier.ValueText);
                break;
            case ElementAccessExpressionSyntax element when LastName(element.Expression) is { } holder:
                Edge(Indexer, holder);
                if (element.Parent is AssignmentExpressionSyntax stored && stored.Left == element)
                    Flow(stored.Right, Indexer);
                break;
            case FromClauseSyntax each:
                Flow(each.Expression, each.Identifier.ValueText);
                break;
            case LetClauseSyntax let:
                Flow(let.Expression, let.Identifier.ValueText);
                break;
            case AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.SetAccessorDeclaration or (int)SyntaxKind.InitAccessorDeclaration } when Owner(node) is { } property:
                Edge(property, "value");
                break;
            case SingleVariableDesignationSyntax { Parent: PatternSyntax } variable when node.Ancestors().FirstOrDefault(IsTest) is { } test:
                Flow(test, variable.Identifier.ValueText);
                break;
            case ParameterListSyntax list when Owner(node) is { } method:
                Take(list, method);
                if (list.Parent is ConstructorDeclarationSyntax or TypeDeclarationSyntax)
                    Take(list, AnyConstructor);
                break;
            case ArgumentSyntax { NameColon: { } named, Parent: TupleExpressionSyntax } argument:
                Flow(argument.Expression, named.Name.Identifier.ValueText);
                break;
            case BaseArgumentListSyntax arguments:
                Call(arguments);
                break;
        }
    }

    private void Flow(SyntaxNode? value, string? to)
    {
        if (value is not null && to is not null)
            Flow(value, new[] { to });
    }

    private void Flow(SyntaxNode? value, IEnumerable<string> targets)
    {
        if (value is null)
            return;
        var names = new HashSet<string>(NamesIn(value), StringComparer.Ordinal);
        foreach (var to in targets)
            foreach (var from in names)
                Edge(from, to);
    }

    private void Edge(string from, string to)
    {
        if (!_edges.TryGetValue(from, out var targets))
            _edges[from] = targets = new(StringComparer.Ordinal);
        targets.Add(to);
    }
}
