using Microsoft.CodeAnalysis;

namespace MlDebt.Tool.Reach;

/// <summary>
/// A container calls constructors that no source calls. So whoever uses an instance, or asks for one as a parameter,
/// counts as a caller of its constructor: that is how the debt of a model's loading reaches an endpoint.
/// </summary>
internal static class Construction
{
    /// <summary>Adds how instances of a type come into being.</summary>
    public static void Add(CallGraph graph, INamedTypeSymbol type)
    {
        var made = Id(graph, type);
        foreach (var wider in type.AllInterfaces.Append(type.BaseType).OfType<INamedTypeSymbol>().Where(IsOurs))
            graph.Edge(Id(graph, wider), made);
        foreach (var constructor in type.InstanceConstructors)
        {
            var node = Id(graph, constructor);
            graph.Edge(made, node);
            Ask(graph, node, constructor);
        }
    }

    /// <summary>Says that a node's parameters are made before it runs.</summary>
    public static void Ask(CallGraph graph, int node, IMethodSymbol method)
    {
        foreach (var wanted in method.Parameters.Select(parameter => parameter.Type).OfType<INamedTypeSymbol>().Where(IsOurs))
            graph.Edge(node, Id(graph, wanted));
    }

    private static bool IsOurs(INamedTypeSymbol type) => type.Locations.Any(location => location.IsInSource);

    private static int Id(CallGraph graph, ISymbol symbol) => graph.Node(NodeKeys.Of(symbol));
}
