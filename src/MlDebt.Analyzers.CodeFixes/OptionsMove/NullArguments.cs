using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// A call with <c>null</c> may come to mean an overload that takes options: it compiles, and does something else. So the arguments
/// that are null and mean options are counted before and after.
/// </summary>
internal static class NullArguments
{
    /// <summary>How many there are, by file.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="classes">Full names of the options classes.</param>
    /// <param name="token">Cancels the search.</param>
    public static Dictionary<string, int> Count(Compilation compilation, ICollection<string> classes, CancellationToken token)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var nulls = tree.GetRoot(token).DescendantNodes().OfType<ArgumentSyntax>().Where(a => IsNull(a.Expression)).ToList();
            if (nulls.Count == 0)
                continue;
            var model = compilation.GetSemanticModel(tree);
            counts[tree.FilePath] = nulls.Count(a => Means(model.GetTypeInfo(a.Expression, token).ConvertedType, classes));
        }

        return counts;
    }

    private static bool IsNull(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression),
        PostfixUnaryExpressionSyntax { Operand: var operand } => IsNull(operand),
        _ => false,
    };

    private static bool Means(ITypeSymbol? type, ICollection<string> classes) =>
        type is INamedTypeSymbol named && (classes.Contains(FullName(named)) || named.TypeArguments.Any(a => classes.Contains(FullName(a))));

    private static string FullName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString();
}
