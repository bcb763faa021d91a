using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// The names a value may reach, from syntax alone. What it does not contain need not be bound: in most code most
/// comparisons are about lengths and dates, and asking the compiler about each would cost more than all rules together.
/// </summary>
internal sealed class NameFlow
{
    private readonly HashSet<string> _reached;

    private NameFlow(HashSet<string> reached) => _reached = reached;

    /// <summary>Follows the edges of every tree from the given names.</summary>
    public static NameFlow From(IEnumerable<string> seeds, SourceView source, CancellationToken token)
    {
        var trees = source.Trees.Select(tree => NameIndex.Of(tree, token)).ToList();
        var reached = new HashSet<string>(seeds, StringComparer.Ordinal);
        var open = new Queue<string>(reached.Where(seed => trees.Any(tree => tree.Uses(seed).Count > 0)));
        if (open.Count == 0)
            return new(new());
        while (open.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            var name = open.Dequeue();
            foreach (var tree in trees)
                foreach (var next in tree.Edges.From(name))
                    if (reached.Add(next))
                        open.Enqueue(next);
        }

        return new(reached);
    }

    /// <summary>Whether a piece of code mentions a name the value may have reached.</summary>
    public bool Touches(SyntaxNode node) => _reached.Count > 0 && NameEdges.NamesIn(node).Any(_reached.Contains);
}
