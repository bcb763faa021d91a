using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers;

/// <summary>What one rule found in one compilation, by the tree that reports it.</summary>
internal sealed class FindingSet
{
    private readonly object _gate = new();
    private ILookup<SyntaxTree, Finding>? _byTree;
    private HashSet<(SyntaxTree, TextSpan)>? _sites;

    /// <summary>Runs the search unless it ran before; a cancelled search leaves nothing behind.</summary>
    public void Fill(Func<IEnumerable<Finding>> search)
    {
        lock (_gate)
        {
            if (_byTree is not null)
                return;
            var findings = search().OrderBy(f => f.Span.Start).ToList();
            _sites = new(findings.SelectMany(f => f.Moves).Select(Key));
            _byTree = findings.ToLookup(f => f.Site.SyntaxTree);
        }
    }

    /// <summary>The findings that stand in a tree, in source order.</summary>
    public IEnumerable<Finding> In(SyntaxTree tree) => _byTree![tree];

    /// <summary>Every finding, tree by tree.</summary>
    public IEnumerable<Finding> All => _byTree!.SelectMany(tree => tree);

    /// <summary>Whether a value is already this rule's finding.</summary>
    public bool Claims(SyntaxNode site) => _sites!.Contains(Key(site));

    private static (SyntaxTree Tree, TextSpan Span) Key(SyntaxNode node) => (node.SyntaxTree, node.Span);
}
