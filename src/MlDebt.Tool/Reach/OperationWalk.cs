using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Tool.Reach;

/// <summary>
/// Finds the calls of a body. It asks for operations and not for symbols of names: a method group handed to a
/// <c>Map*</c> call is a failed overload resolution as a name, and a plain reference as an operation.
/// </summary>
internal sealed class OperationWalk(CallGraph graph, string project)
{
    private const string Endpoints = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";

    /// <summary>Adds the calls of an operation and all below it to a node.</summary>
    public void Visit(IOperation operation, int node)
    {
        if (operation is ILocalFunctionOperation local)
        {
            node = graph.Node(NodeKeys.Of(local.Symbol));
            graph[node].Project = project;
            Regions.Place(graph, node, local.Syntax);
        }

        if (operation is IInvocationOperation call && IsMap(call.TargetMethod))
        {
            VisitMap(call, node);
            return;
        }

        foreach (var callee in Callees(operation))
            graph.Edge(node, graph.Node(NodeKeys.Of(callee)));
        foreach (var child in operation.ChildOperations)
            Visit(child, node);
    }

    /// <summary>An endpoint's handler belongs to the endpoint: given to the method that maps it, every radius would be one.</summary>
    private void VisitMap(IInvocationOperation call, int node)
    {
        var endpoint = graph.Node($"{project}|endpoint {call.Syntax.SyntaxTree.FilePath}@{call.Syntax.Span.End}");
        graph[endpoint].Project = project;
        graph[endpoint].EntryPoint = call.TargetMethod.Name;
        foreach (var child in call.ChildOperations)
        {
            if (child is IArgumentOperation { Value: IDelegateCreationOperation or IConversionOperation { Operand: IDelegateCreationOperation } } handler)
                VisitHandler(handler, endpoint);
            else
                Visit(child, node);
        }
    }

    private void VisitHandler(IArgumentOperation handler, int endpoint)
    {
        var target = handler.Descendants().OfType<IDelegateCreationOperation>().First().Target;
        Regions.Place(graph, endpoint, target.Syntax);
        if (target is IAnonymousFunctionOperation lambda)
            Construction.Ask(graph, endpoint, lambda.Symbol);
        else if (target is IMethodReferenceOperation reference)
            Construction.Ask(graph, endpoint, reference.Method);
        Visit(target, endpoint);
    }

    private static bool IsMap(IMethodSymbol method) =>
        method.Name.StartsWith("Map", StringComparison.Ordinal) && method.ContainingType?.ToDisplayString() == Endpoints;

    private static IEnumerable<ISymbol> Callees(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                yield return call.TargetMethod;
                break;
            case IObjectCreationOperation { Constructor: { } constructor }:
                yield return constructor;
                break;
            case IMethodReferenceOperation reference:
                yield return reference.Method;
                break;
            case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol or IEventSymbol } member:
                yield return member.Member;
                break;
            case IBinaryOperation { OperatorMethod: { } method }:
                yield return method;
                break;
            case IUnaryOperation { OperatorMethod: { } method }:
                yield return method;
                break;
            case IConversionOperation { OperatorMethod: { } method }:
                yield return method;
                break;
        }
    }
}
