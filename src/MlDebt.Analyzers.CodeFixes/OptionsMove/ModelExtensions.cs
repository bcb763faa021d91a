using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>The semantic model of a node that may stand in another part of a partial class.</summary>
internal static class ModelExtensions
{
    public static SemanticModel ModelOf(this Compilation compilation, SyntaxNode node, SemanticModel likely) =>
        node.SyntaxTree == likely.SyntaxTree ? likely : compilation.GetSemanticModel(node.SyntaxTree);
}
