using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MlDebt.Analyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.Rules.Configuration;

/// <summary>Appends the checks to a binding; <c>Configure&lt;T&gt;</c> first becomes the builder that has them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnvalidatedOptionsCodeFix))]
public sealed class UnvalidatedOptionsCodeFix : CodeFixProvider
{
    private const string Title = "Validate the options when the service starts";
    private const string Space = "Microsoft.Extensions.DependencyInjection.";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.Rules.UnvalidatedOptions.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, token) = (context.Document, context.CancellationToken);
        if (await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model || !HasChecks(model.Compilation))
            return;
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
            if (root?.FindNode(diagnostic.Location.SourceSpan) is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } name
                && model.GetSymbolInfo(call, token).Symbol is IMethodSymbol { ReducedFrom: not null } method && IsHandled(call, name, method))
                context.RegisterCodeFix(CodeAction.Create(Title, t => FixAsync(document, call, access, method, t), nameof(UnvalidatedOptionsCodeFix)), diagnostic);
    }

    /// <summary>Both checks come from packages of their own.</summary>
    private static bool HasChecks(Compilation compilation) =>
        compilation.HasType(Space + "OptionsBuilderDataAnnotationsExtensions") && compilation.FindType(Space + "OptionsBuilderExtensions")?.GetMembers("ValidateOnStart").IsEmpty == false;

    /// <summary>A builder can be built on; a collection must not be needed for more, and its arguments must stand in their own order.</summary>
    private static bool IsHandled(InvocationExpressionSyntax call, SimpleNameSyntax name, IMethodSymbol method) =>
        IsBuilder(method)
        || call.Parent is ExpressionStatementSyntax && name is GenericNameSyntax && call.ArgumentList.Arguments.All(a => a.NameColon is null)
            && method.Parameters.All(p => p.Name is "name" or "config" or "configureBinder");

    private static bool IsBuilder(IMethodSymbol method) => method.ReturnType is { Name: "OptionsBuilder" };

    private static async Task<Document> FixAsync(Document document, InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, IMethodSymbol method, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        var layout = new Layout(text);
        var dot = access.OperatorToken.SpanStart;
        var link = layout.StartsLine(dot) ? layout.NewLine + layout.IndentAt(dot) + "." : ".";
        var edits = new TextEdits();
        if (!IsBuilder(method))
            Rebuild(edits, document.Id, call, (GenericNameSyntax)access.Name, method, link);
        edits.Insert(document.Id, call.Span.End, $"{link}ValidateDataAnnotations(){link}ValidateOnStart()");
        return (await edits.ApplyAsync(document.Project.Solution, token).ConfigureAwait(false)).GetDocument(document.Id)!;
    }

    /// <summary><c>Configure&lt;T&gt;("a", section)</c> is <c>AddOptions&lt;T&gt;("a").Bind(section)</c>.</summary>
    private static void Rebuild(TextEdits edits, DocumentId document, InvocationExpressionSyntax call, GenericNameSyntax name, IMethodSymbol method, string link)
    {
        edits.Replace(document, name.Identifier.Span, "AddOptions");
        var list = call.ArgumentList;
        if (method.Parameters[0].Name != "name")
        {
            edits.Insert(document, list.OpenParenToken.SpanStart, $"(){link}Bind");
            return;
        }

        var comma = list.Arguments.GetSeparator(0);
        edits.Replace(document, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(comma.SpanStart, list.Arguments[1].SpanStart), $"){link}Bind(");
    }
}
