using Microsoft.CodeAnalysis;

namespace MlDebt.Tool.Reach;

/// <summary>Where nodes stand.</summary>
internal static class Regions
{
    /// <summary>Notes the lines of a node's syntax.</summary>
    public static void Place(CallGraph graph, int node, SyntaxNode syntax)
    {
        var lines = syntax.SyntaxTree.GetLineSpan(syntax.Span);
        graph.Place(node, lines.Path, lines.StartLinePosition.Line + 1, lines.StartLinePosition.Character + 1, lines.EndLinePosition.Line + 1, lines.EndLinePosition.Character + 1);
    }
}
