using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>
/// The statements of a method that make one object out of nothing that belongs to the call, and the local they end in. They become a
/// method of their own, which a static field calls once: for each thread where the object allows only one, else for all.
/// </summary>
internal sealed class MadeOnce
{
    private readonly MethodDeclarationSyntax _method;
    private readonly ImmutableArray<LocalDeclarationStatementSyntax> _statements;
    private readonly VariableDeclaratorSyntax _last;
    private readonly ImmutableArray<IdentifierNameSyntax> _uses;
    private readonly string _type;
    private readonly string _holder;
    private readonly string _name;
    private readonly bool _forgives;

    private MadeOnce(MethodDeclarationSyntax method, ImmutableArray<LocalDeclarationStatementSyntax> statements, ILocalSymbol kept, ImmutableArray<IdentifierNameSyntax> uses, SemanticModel model)
    {
        var at = method.SpanStart;
        _method = method;
        _statements = statements;
        _last = statements[statements.Length - 1].Declaration.Variables[0];
        _uses = uses;
        _type = kept.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, at);
        var perThread = IsForOneThread(kept.Type);
        var shape = perThread ? "ThreadLocal" : "Lazy";
        _holder = (model.LookupNamespacesAndTypes(at, name: shape).IsEmpty ? perThread ? "System.Threading." : "System." : "") + shape;
        _forgives = perThread && model.GetNullableContext(at).WarningsEnabled();
        var pascal = char.ToUpperInvariant(kept.Name[0]) + kept.Name.Substring(1);
        var siblings = ((TypeDeclarationSyntax)method.Parent!).Members.OfType<MethodDeclarationSyntax>().Where(m => m != method).SelectMany(m => m.DescendantNodes().OfType<VariableDeclaratorSyntax>());
        _name = model.LookupSymbols(at, name: pascal).IsEmpty && siblings.All(s => s.Identifier.ValueText != kept.Name) ? pascal : method.Identifier.ValueText + pascal;
    }

    /// <summary>What a finding's creations end in, or null where the method's own values take part.</summary>
    public static MadeOnce? Read(Diagnostic diagnostic, SemanticModel model, CancellationToken token)
    {
        var root = model.SyntaxTree.GetRoot(token);
        var spans = diagnostic.AdditionalLocations.Where(l => l.SourceTree == model.SyntaxTree).Select(l => l.SourceSpan).Append(diagnostic.Location.SourceSpan).ToList();
        if (root.FindNode(spans[0]).FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Body: { } body, TypeParameterList: null, Parent: ClassDeclarationSyntax or RecordDeclarationSyntax or StructDeclarationSyntax } method)
            return null;
        var making = body.Statements.Where(s => spans.Any(span => s.Span.Contains(span))).ToList();
        if (making.Count == 0 || !spans.All(span => making.Any(s => s.Span.Contains(span))))
            return null;
        var statements = body.Statements.SkipWhile(s => s != making[0]).TakeWhile(s => s.SpanStart <= making[making.Count - 1].SpanStart).ToList();
        if (!statements.All(s => s is LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 }) || statements.Count == 0)
            return null;
        var declarations = statements.Cast<LocalDeclarationStatementSyntax>().ToImmutableArray();
        var last = declarations[declarations.Length - 1].Declaration.Variables[0];
        if (last.Initializer is not { Value: { } made } || !spans.Contains(made.Span) || model.GetDeclaredSymbol(last, token) is not ILocalSymbol kept)
            return null;
        var uses = UsesAfter(declarations, body, model, token).ToList();
        return IsAlone(declarations, model, token) && uses.All(u => SymbolEqualityComparer.Default.Equals(u.Symbol, kept) && u.Use.Parent is MemberAccessExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: 0 })
            ? new(method, declarations, kept, uses.Select(u => u.Use).ToImmutableArray(), model)
            : null;
    }

    /// <summary>Writes the field and the method above, and the field's value where the local was used.</summary>
    public void Write(DocumentId document, SourceText text, TextEdits edits)
    {
        var layout = new Layout(text);
        var indent = layout.IndentAt(_method.SpanStart);
        var step = layout.StepBetween(_method.SpanStart, _statements[0].SpanStart);
        var line = layout.NewLine + indent;
        var before = text.ToString(TextSpan.FromBounds(layout.LineStart(_statements[0].SpanStart), layout.LineStart(_statements[_statements.Length - 1].SpanStart)));
        edits.Insert(
            document,
            layout.LineStart(First(_method, layout)),
            $"{indent}private static readonly {_holder}<{_type}> {_name} = new {_holder}<{_type}>(Make{_name});{layout.NewLine}{line}"
            + $"private static {_type} Make{_name}(){line}{{{layout.NewLine}{before}{indent}{step}return {_last.Initializer!.Value};{line}}}{layout.NewLine}{layout.NewLine}");
        edits.Replace(document, TextSpan.FromBounds(layout.LineStart(First(_statements[0], layout)), layout.NextLine(_statements[_statements.Length - 1].Span.End)), "");
        foreach (var use in _uses)
            edits.Replace(document, use.Span, _name + ".Value" + (_forgives ? "!" : ""));
    }

    /// <summary>Where a node's comments begin that touch it.</summary>
    private static int First(SyntaxNode node, Layout layout) => node.GetLeadingTrivia().Where(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia)).Select(t => t.SpanStart)
        .Where(start => !layout.IsBlankLine(start)).DefaultIfEmpty(node.SpanStart).First();

    private static bool IsForOneThread(ITypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
            if (each.Name is "PredictionEngine" or "PredictionEngineBase" or "TimeSeriesPredictionEngine" or "LLamaContext")
                return true;
        return false;
    }

    /// <summary>Whether the statements use nothing of the call and nothing of an object: only each other, constants and what is static.</summary>
    private static bool IsAlone(ImmutableArray<LocalDeclarationStatementSyntax> statements, SemanticModel model, CancellationToken token) => statements.SelectMany(s => s.DescendantNodes()).All(node => node switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax or AwaitExpressionSyntax => false,
        IdentifierNameSyntax name => model.GetSymbolInfo(name, token).Symbol switch
        {
            ILocalSymbol local => local.DeclaringSyntaxReferences.All(r => statements.Any(s => s.Span.Contains(r.Span))),
            IParameterSymbol parameter => parameter.DeclaringSyntaxReferences.All(r => statements.Any(s => s.Span.Contains(r.Span))),
            IFieldSymbol or IPropertySymbol or IMethodSymbol or IEventSymbol when name.Parent is not MemberAccessExpressionSyntax access || access.Name != name =>
                model.GetSymbolInfo(name, token).Symbol!.IsStatic || name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax },
            _ => true,
        },
        _ => true,
    });

    private static IEnumerable<(IdentifierNameSyntax Use, ISymbol Symbol)> UsesAfter(ImmutableArray<LocalDeclarationStatementSyntax> statements, BlockSyntax body, SemanticModel model, CancellationToken token)
    {
        foreach (var use in body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.SpanStart > statements[statements.Length - 1].Span.End))
            if (model.GetSymbolInfo(use, token).Symbol is ILocalSymbol local && local.DeclaringSyntaxReferences.Any(r => statements.Any(s => s.Span.Contains(r.Span))))
                yield return (use, local);
    }
}
