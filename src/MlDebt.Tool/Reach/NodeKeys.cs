using Microsoft.CodeAnalysis;

namespace MlDebt.Tool.Reach;

/// <summary>Keys of graph nodes.</summary>
internal static class NodeKeys
{
    /// <summary>The key of a member as every compilation of the solution spells it.</summary>
    public static string Of(ISymbol symbol)
    {
        var member = symbol.OriginalDefinition;
        if (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction } local)
            return $"{Of(local.ContainingSymbol)}~{local.Name}@{local.Locations[0].SourceSpan.Start}";
        if (member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
            return Of(member.ContainingSymbol);
        if (member is IMethodSymbol { ReducedFrom: { } extension })
            return Of(extension);
        if (member is IMethodSymbol { PartialDefinitionPart: { } definition })
            return Of(definition);
        if (member is IMethodSymbol { AssociatedSymbol: { } property })
            return Of(property);
        return $"{member.ContainingAssembly?.Name}|{member.GetDocumentationCommentId() ?? member.ToDisplayString()}";
    }
}
