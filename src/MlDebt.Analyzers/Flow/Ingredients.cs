using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// Everything a value was made with: the calls, creations and members behind it, their receivers and arguments, through
/// locals, fields, parameters and methods of the compilation. Where <see cref="ValueOrigins"/> says what a value is, this
/// says what went into it; it mixes the calls of one method, so rules use it to ask whether something can be in there.
/// </summary>
internal sealed class Ingredients
{
    private const int Budget = 4_000;

    private readonly ValueOrigins _origins;
    private readonly Func<IOperation, bool> _stop;
    private readonly CancellationToken _token;
    private readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(SyntaxNode, OperationKind)> _seen = new();
    private readonly Queue<IOperation> _open = new();

    private Ingredients(ValueOrigins origins, Func<IOperation, bool> stop, CancellationToken token)
    {
        _origins = origins;
        _stop = stop;
        _token = token;
    }

    /// <summary>The operations behind a value, nearest first; what <paramref name="stop"/> accepts is answered and not looked behind.</summary>
    public static IReadOnlyList<IOperation> Of(IOperation? value, ValueOrigins origins, Func<IOperation, bool> stop, CancellationToken token) =>
        value is null ? Array.Empty<IOperation>() : new Ingredients(origins, stop, token).Collect(value);

    /// <inheritdoc cref="Of(IOperation?, ValueOrigins, Func{IOperation, bool}, CancellationToken)"/>
    public static IReadOnlyList<IOperation> Of(IOperation? value, ValueOrigins origins, CancellationToken token) => Of(value, origins, _ => false, token);

    private IReadOnlyList<IOperation> Collect(IOperation value)
    {
        var found = new List<IOperation>();
        _open.Enqueue(value);
        while (_open.Count > 0 && found.Count < Budget)
        {
            _token.ThrowIfCancellationRequested();
            var operation = _open.Dequeue();
            if (operation is IAnonymousFunctionOperation || !_seen.Add((operation.Syntax, operation.Kind)))
                continue;
            found.Add(operation);
            if (_stop(operation))
                continue;
            foreach (var child in operation.ChildOperations)
                _open.Enqueue(child);
            Follow(operation);
        }

        return found;
    }

    /// <summary>What stands behind a name is put with what stands under the operation itself.</summary>
    private void Follow(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation { Local: { } local } when _read.Add(local):
                Local(local);
                break;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } when _read.Add(parameter):
                Parameter(parameter, method.OriginalDefinition);
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference when _origins.Source.Declares(reference.Member) && _read.Add(reference.Member.OriginalDefinition):
                Member(reference.Member.OriginalDefinition);
                break;
            case IInvocationOperation { TargetMethod: { } target } when _origins.Source.Declares(target) && _read.Add(target.OriginalDefinition):
                Answers(target.OriginalDefinition);
                break;
        }
    }

    private void Local(ILocalSymbol local)
    {
        if (_origins.Source.Declaration(local, _token) is not { } declaration)
            return;
        var around = declaration is VariableDeclaratorSyntax declarator
            ? declarator.Initializer?.Value
            : declaration.AncestorsAndSelf().FirstOrDefault(a => a is AssignmentExpressionSyntax or CommonForEachStatementSyntax or InvocationExpressionSyntax or IsPatternExpressionSyntax) switch
            {
                AssignmentExpressionSyntax assignment => assignment.Right,
                IsPatternExpressionSyntax test => test.Expression,
                CommonForEachStatementSyntax each => each.Expression,
                var call => call,
            };
        Open(around);
        Written(local, new[] { declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? declaration.SyntaxTree.GetRoot(_token) });
    }

    private void Parameter(IParameterSymbol parameter, IMethodSymbol method)
    {
        var ordinal = parameter.Ordinal;
        foreach (var call in _origins.Callers.Of(method, _token).Calls)
            foreach (var argument in call.Arguments.Where(a => a.Parameter?.Ordinal == ordinal))
                _open.Enqueue(argument.Value);
    }

    private void Member(ISymbol member)
    {
        foreach (var declaration in _origins.Source.Declarations(member, _token))
            Open(declaration switch
            {
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                _ => null,
            });
        if (member is IPropertySymbol { GetMethod: { } getter })
            Answers(getter);
        Written(member, member.DeclaredAccessibility == Accessibility.Private
            ? _origins.Source.Declarations(member.ContainingType, _token)
            : _origins.Source.Trees.Select(tree => tree.GetRoot(_token)));
    }

    private void Answers(IMethodSymbol method)
    {
        foreach (var body in _origins.Implementations.Of(method, _token).Prepend(method).SelectMany(m => _origins.Source.Declarations(m, _token)))
            foreach (var part in body.ChildNodes().Where(n => n is BlockSyntax or ArrowExpressionClauseSyntax))
                foreach (var answer in part is ArrowExpressionClauseSyntax arrow ? new[] { arrow.Expression } : OriginWalk.Answered(part))
                    Open(answer);
    }

    private void Written(ISymbol symbol, IEnumerable<SyntaxNode> scopes)
    {
        foreach (var write in Write.To(symbol, scopes, _origins.Source, _origins.Libraries, _token))
            Open(write.Shape switch
            {
                WriteShape.Value => write.Node,
                WriteShape.Deconstruction => write.Node.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Right,
                _ => write.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>(),
            });
    }

    private void Open(SyntaxNode? node)
    {
        if (node is not null && _origins.Source.Operation(node, _token) is { } operation)
            _open.Enqueue(operation);
    }
}
