using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>Turns a field or local that holds one engine, or a <c>Lazy</c> of it, into a <c>ThreadLocal</c> that makes the same engine for each thread.</summary>
internal static class EnginePerThread
{
    /// <summary>The edits, or null where a use would mean something else afterwards.</summary>
    public static async Task<TextEdits?> PlanAsync(Document document, VariableDeclaratorSyntax holder, CancellationToken token)
    {
        if (holder.Parent is not VariableDeclarationSyntax { Variables.Count: 1 } declaration || await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model)
            return null;
        var symbol = model.GetDeclaredSymbol(holder, token);
        var type = (symbol as IFieldSymbol)?.Type ?? (symbol as ILocalSymbol)?.Type;
        var lazy = type is INamedTypeSymbol { Name: "Lazy", TypeArguments: { Length: 1 } inner } ? inner[0] : null;
        if (symbol is null || type is null || lazy is null && symbol is IFieldSymbol { DeclaredAccessibility: not Accessibility.Private })
            return null;
        var engine = (lazy ?? type).WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, declaration.SpanStart);
        var perThread = (model.LookupNamespacesAndTypes(declaration.SpanStart, name: "ThreadLocal").IsEmpty ? "System.Threading.ThreadLocal<" : "ThreadLocal<") + engine + ">";
        var edits = new TextEdits();
        edits.Replace(document.Id, declaration.Type.Span, perThread);

        var written = new List<(Document Document, ExpressionSyntax Value)>();
        if (holder.Initializer is { Value: { } start } && !IsNothing(start))
            written.Add((document, start));
        else if (holder.Initializer is { } nothing)
            edits.Replace(document.Id, TextSpan.FromBounds(holder.Identifier.Span.End, nothing.Span.End), "");
        foreach (var reference in await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, token).ConfigureAwait(false))
            foreach (var location in reference.Locations)
                if (await UseAsync(location, lazy is not null, written, edits, token).ConfigureAwait(false) is false)
                    return null;
        return written.Count == 1 && await MakeAsync(written[0].Document, written[0].Value, lazy is not null, perThread, edits, token).ConfigureAwait(false) ? edits : null;
    }

    /// <summary>Reads go through <c>Value</c>; a write is kept for later; anything else cannot be changed.</summary>
    private static async Task<bool> UseAsync(ReferenceLocation location, bool isLazy, List<(Document, ExpressionSyntax)> written, TextEdits edits, CancellationToken token)
    {
        var root = await location.Document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        if (root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is not IdentifierNameSyntax name)
            return location.IsImplicit;
        ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax outer && outer.Name == name ? outer : name;
        switch (use.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Left == use:
                written.Add((location.Document, assignment.Right));
                return true;
            case MemberAccessExpressionSyntax access when isLazy:
                if (access.Name.Identifier.ValueText == "Value" && access.Parent is not PostfixUnaryExpressionSyntax)
                    edits.Insert(location.Document.Id, access.Span.End, await ForgivenAsync(location.Document, access.SpanStart, token).ConfigureAwait(false));
                return access.Name.Identifier.ValueText is "Value" or "IsValueCreated";
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose" }:
                return true;
            case MemberAccessExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: 0 } when !isLazy:
                edits.Insert(location.Document.Id, use.Span.End, ".Value" + await ForgivenAsync(location.Document, use.SpanStart, token).ConfigureAwait(false));
                return true;
            default:
                return false;
        }
    }

    /// <summary><c>Value</c> may be null for all the compiler knows.</summary>
    private static async Task<string> ForgivenAsync(Document document, int position, CancellationToken token) =>
        (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!.GetNullableContext(position).WarningsEnabled() ? "!" : "";

    private static async Task<bool> MakeAsync(Document document, ExpressionSyntax value, bool isLazy, string perThread, TextEdits edits, CancellationToken token)
    {
        var model = (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!;
        if (isLazy)
            return Relieve(document.Id, value, perThread, edits, model, token);
        if (value is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) || value.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => !CanBeCaptured(model.GetSymbolInfo(n, token).Symbol, value)))
            return false;
        edits.Insert(document.Id, value.SpanStart, "new " + perThread + "(() => ");
        edits.Insert(document.Id, value.Span.End, ")");
        return true;
    }

    /// <summary>The function of a <c>Lazy</c> makes the engine of each thread; its other arguments say how threads share, which they no longer do.</summary>
    private static bool Relieve(DocumentId document, ExpressionSyntax value, string perThread, TextEdits edits, SemanticModel model, CancellationToken token)
    {
        if (value is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments, Initializer: null } || arguments[0].NameColon is not null
            || model.GetTypeInfo(arguments[0].Expression, token).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: not null })
            return false;
        if (value is ObjectCreationExpressionSyntax named)
            edits.Replace(document, named.Type.Span, perThread);
        if (arguments.Count > 1)
            edits.Replace(document, TextSpan.FromBounds(arguments[0].Span.End, arguments[arguments.Count - 1].Span.End), "");
        return true;
    }

    /// <summary>A function made later may not see a reference, nor a local that is written again.</summary>
    private static bool CanBeCaptured(ISymbol? symbol, SyntaxNode value) => symbol switch
    {
        IParameterSymbol parameter => parameter.RefKind == RefKind.None,
        ILocalSymbol local => !value.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => a.Left.ToString() == local.Name),
        _ => true,
    };

    private static bool IsNothing(ExpressionSyntax value) => value.ToString() is "null" or "null!" or "default" or "default!";
}
