using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>How a value gets into a variable or member.</summary>
internal enum WriteShape
{
    /// <summary>The whole value, or one element of it: containers and their elements are one to the engine.</summary>
    Value,

    /// <summary>Something added to what is there: <c>x += y</c> and its like.</summary>
    Added,

    /// <summary>One more or one less.</summary>
    Counted,

    /// <summary>Through an <c>out</c> or <c>ref</c> argument.</summary>
    OutArgument,

    /// <summary>One element of a deconstructed value.</summary>
    Deconstruction,

    /// <summary>Through a call that collects its arguments, as <c>list.Add(x)</c>.</summary>
    Collected,
}

/// <summary>One write, as syntax shows it before anything is bound.</summary>
/// <param name="Shape">How the value gets in.</param>
/// <param name="Node">The value, the counting, the argument, the deconstruction's target or the collecting call.</param>
internal sealed record Write(WriteShape Shape, SyntaxNode Node)
{
    /// <summary>The write that a use of a name makes, or null when it only reads.</summary>
    public static Write? Of(SimpleNameSyntax use)
    {
        ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        while (target.Parent is ElementAccessExpressionSyntax element && element.Expression == target)
            target = element;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == target => new(IsAdding(assignment) ? WriteShape.Added : WriteShape.Value, assignment.Right),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } counted => new(WriteShape.Counted, counted),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } counted => new(WriteShape.Counted, counted),
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsTarget(tuple) ? new(WriteShape.Deconstruction, target) : null,
            ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword) => new(WriteShape.OutArgument, argument),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } receiver when receiver.Expression == target => new(WriteShape.Collected, call),
            _ => null,
        };
    }

    /// <summary>Every write to a symbol inside the given scopes; a name is bound only where syntax shows a write.</summary>
    public static IEnumerable<Write> To(ISymbol symbol, IEnumerable<SyntaxNode> scopes, SourceView source, MlLibraries libraries, CancellationToken token)
    {
        var collectors = libraries.With(Role.Collect);
        foreach (var use in scopes.SelectMany(scope => SourceView.UsesWithin(scope, symbol.Name, token)))
        {
            if (Of(use) is not { } write)
                continue;
            if (write.Shape == WriteShape.Collected && !collectors.Any(fact => fact.SimpleName == CalledName(write.Node)))
                continue;
            if (SymbolEqualityComparer.Default.Equals(source.Symbol(use, token)?.OriginalDefinition, symbol.OriginalDefinition))
                yield return write;
        }
    }

    private static bool IsAdding(AssignmentExpressionSyntax assignment) =>
        !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression);

    /// <summary>Whether a tuple is written to: it is a deconstruction's target, or part of one.</summary>
    private static bool IsTarget(TupleExpressionSyntax tuple) => tuple.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ForEachVariableStatementSyntax each => each.Variable == tuple,
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsTarget(outer),
        _ => false,
    };

    private static string? CalledName(SyntaxNode call) =>
        ((call as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
