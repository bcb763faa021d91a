using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>Gives each thread its own engine, or lets a pool serve the model where a container hands the engine out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SharedPredictionEngineCodeFix))]
public sealed class SharedPredictionEngineCodeFix : CodeFixProvider
{
    private const string PerThread = "Give each thread its own engine";

    private const string Pooled = "Let a pool serve the model";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.Rules.SharedPredictionEngine.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var found = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var (title, edits) = found.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } holder && holder.Identifier.Span == diagnostic.Location.SourceSpan
                ? (PerThread, await EnginePerThread.PlanAsync(context.Document, holder, context.CancellationToken).ConfigureAwait(false))
                : (Pooled, found.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call ? await EnginePool.PlanAsync(context.Document, call, context.CancellationToken).ConfigureAwait(false) : null);
            if (edits is not null)
                context.RegisterCodeFix(CodeAction.Create(title, token => edits.ApplyAsync(context.Document.Project.Solution, token), title), diagnostic);
        }
    }
}
