using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>
/// Replaces the registration of an engine by that of a pool which serves the same file, and every engine that is injected by the pool. Refused
/// where the file is not to be seen, or where an engine is used for more than predicting.
/// </summary>
internal static class EnginePool
{
    private const string Space = "Microsoft.Extensions.ML";

    /// <summary>The edits, or null.</summary>
    public static async Task<TextEdits?> PlanAsync(Document document, InvocationExpressionSyntax registration, CancellationToken token)
    {
        if (await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model || registration.Expression is not MemberAccessExpressionSyntax { Expression: { } services }
            || model.Compilation.FindType(Space + ".PredictionEnginePool`2") is null
            || model.GetSymbolInfo(registration, token).Symbol is not IMethodSymbol { TypeArguments: { Length: 1 } given } || given[0] is not INamedTypeSymbol { Name: "PredictionEngine", TypeArguments.Length: 2 } engine
            || registration.Parent is not ExpressionStatementSyntax || FileOf(registration, model, token) is not { } file)
            return null;
        var edits = new TextEdits();
        var rows = string.Join(", ", engine.TypeArguments.Select(t => t.ToMinimalDisplayString(model, registration.SpanStart)));
        edits.Replace(document.Id, registration.Span, $"{services}.AddPredictionEnginePool<{rows}>().FromFile(filePath: {file}, watchForChanges: true)");
        edits.Using(document.Id, Space);
        foreach (var other in document.Project.Documents)
            if (!await InjectAsync(other, engine, registration, edits, token).ConfigureAwait(false))
                return null;
        return edits;
    }

    /// <summary>The path that the registration's own function loads the model from, where it means the same outside of that function.</summary>
    private static string? FileOf(InvocationExpressionSyntax registration, SemanticModel model, CancellationToken token)
    {
        var load = registration.ArgumentList.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => model.GetSymbolInfo(call, token).Symbol is IMethodSymbol { Name: "Load", ContainingType.Name: "ModelOperationsCatalog" });
        return load?.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } path && model.GetTypeInfo(path, token).Type?.SpecialType == SpecialType.System_String
            && !path.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(n => model.GetSymbolInfo(n, token).Symbol).Any(s => s is null || IsInside(s, registration, token))
            ? path.ToString()
            : null;
    }

    private static bool IsInside(ISymbol symbol, SyntaxNode registration, CancellationToken token) =>
        symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == registration.SyntaxTree && registration.Span.Contains(r.GetSyntax(token).Span));

    /// <summary>Exchanges the type where an engine is declared; false where one is used for anything but predicting.</summary>
    private static async Task<bool> InjectAsync(Document document, INamedTypeSymbol engine, SyntaxNode registration, TextEdits edits, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        if (root?.DescendantNodes().OfType<GenericNameSyntax>().Where(n => n.Identifier.ValueText == engine.Name && !registration.Span.Contains(n.Span)).ToList() is not { Count: > 0 } names)
            return true;
        var model = (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!;
        foreach (var name in names.Where(n => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, token).Symbol, engine)))
        {
            if (Declared(name, model, token) is not { } holder || !await OnlyPredictsAsync(holder, document.Project.Solution, token).ConfigureAwait(false))
                return false;
            edits.Replace(document.Id, name.Identifier.Span, "PredictionEnginePool");
            edits.Using(document.Id, Space);
        }

        return true;
    }

    /// <summary>The parameter of a constructor, or the field, that a type is written for.</summary>
    private static ISymbol? Declared(GenericNameSyntax name, SemanticModel model, CancellationToken token) => name.Parent switch
    {
        ParameterSyntax { Parent.Parent: ConstructorDeclarationSyntax or TypeDeclarationSyntax } parameter => model.GetDeclaredSymbol(parameter, token),
        VariableDeclarationSyntax { Parent: FieldDeclarationSyntax, Variables: { Count: 1 } fields } when fields[0].Initializer is null or { Value: IdentifierNameSyntax } => model.GetDeclaredSymbol(fields[0], token),
        _ => null,
    };

    private static async Task<bool> OnlyPredictsAsync(ISymbol holder, Solution solution, CancellationToken token)
    {
        foreach (var location in (await SymbolFinder.FindReferencesAsync(holder, solution, token).ConfigureAwait(false)).SelectMany(r => r.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(token).ConfigureAwait(false);
            if (root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax use)
                return false;
            while (use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own)
                use = own;
            var predicts = use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Predict", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } };
            if (!predicts && use.Parent is not (AssignmentExpressionSyntax or EqualsValueClauseSyntax))
                return false;
        }

        return true;
    }
}
