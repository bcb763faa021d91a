using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>Writes using directives where a file keeps them, in order, System first.</summary>
internal static class Usings
{
    public static IEnumerable<TextChange> Changes(SemanticModel model, SourceText text, IEnumerable<string> wanted, CancellationToken token)
    {
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot(token);
        var layout = new Layout(text);
        var missing = wanted.Where(name => !Visible(model, Probe(root), name)).OrderBy(Rank).ToList();
        if (missing.Count == 0)
            return Enumerable.Empty<TextChange>();
        var present = Plain(root.Usings);
        if (present.Count == 0 && root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is { } space)
            present = Plain(space.Usings);
        return present.Count == 0
            ? new[] { new TextChange(new(UsingPlace.Of(root, layout), 0), Lines(missing, "", layout) + layout.NewLine) }
            : Between(present, missing, layout);
    }

    private static IEnumerable<TextChange> Between(List<UsingDirectiveSyntax> present, List<string> missing, Layout layout)
    {
        var indent = layout.IndentAt(present[0].SpanStart);
        foreach (var group in missing.GroupBy(name => present.LastOrDefault(u => Rank(u.Name!.ToString()).CompareTo(Rank(name)) < 0)))
        {
            var position = group.Key is { } previous ? layout.NextLine(previous.Span.End) : layout.LineStart(present[0].SpanStart);
            yield return new(new(position, 0), Lines(group, indent, layout));
        }
    }

    private static List<UsingDirectiveSyntax> Plain(SyntaxList<UsingDirectiveSyntax> usings) =>
        usings.Where(u => u.Alias is null && u.Name is not null && u.StaticKeyword.IsKind(SyntaxKind.None) && u.GlobalKeyword.IsKind(SyntaxKind.None)).ToList();

    private static string Lines(IEnumerable<string> names, string indent, Layout layout) =>
        string.Concat(names.Select(name => indent + "using " + name + ";" + layout.NewLine));

    /// <summary>A position inside the first namespace, so that its own name and its usings count.</summary>
    private static int Probe(CompilationUnitSyntax root) => root.Members.FirstOrDefault() switch
    {
        BaseNamespaceDeclarationSyntax space => space.Members.FirstOrDefault()?.SpanStart ?? space.Span.End - 1,
        { } member => member.SpanStart,
        null => root.EndOfFileToken.SpanStart,
    };

    private static bool Visible(SemanticModel model, int position, string name)
    {
        INamespaceSymbol? space = model.Compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
            space = space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == part);

        // The options' own namespace may not exist yet; then only an enclosing namespace of that name can make it visible.
        for (var here = model.GetEnclosingSymbol(position); here is not null; here = here.ContainingSymbol)
            if (here is INamespaceSymbol { IsGlobalNamespace: false } && here.ToDisplayString() == name)
                return true;
        var types = space?.GetTypeMembers() ?? default;
        if (types.IsDefaultOrEmpty)
            return false;
        var probe = types.FirstOrDefault(t => t is { DeclaredAccessibility: Accessibility.Public, IsGenericType: false }) ?? types[0];
        return model.LookupNamespacesAndTypes(position, name: probe.Name).Contains(probe, SymbolEqualityComparer.Default);
    }

    private static (int, string) Rank(string name) =>
        (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1, name);
}
