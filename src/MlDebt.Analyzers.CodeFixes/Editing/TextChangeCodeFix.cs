using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>A fix that is a change of text where the finding stands: nothing else of the file is touched, so every comment stays.</summary>
public abstract class TextChangeCodeFix : CodeFixProvider
{
    /// <summary>Fixes the findings of one rule.</summary>
    /// <param name="rule">The rule.</param>
    protected TextChangeCodeFix(DiagnosticDescriptor rule) => FixableDiagnosticIds = ImmutableArray.Create(rule.Id);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
            if (Change(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic, model, context.CancellationToken) is { } planned)
                context.RegisterCodeFix(CodeAction.Create(planned.Title, token => ApplyAsync(context.Document, planned.Changes, token), GetType().Name), diagnostic);
    }

    /// <summary>What to write instead, and the light bulb's words; null where no change is safe.</summary>
    private protected abstract PlannedChange? Change(SyntaxNode site, Diagnostic diagnostic, SemanticModel model, CancellationToken token);

    private static async Task<Document> ApplyAsync(Document document, IEnumerable<TextChange> changes, CancellationToken token) =>
        document.WithText((await document.GetTextAsync(token).ConfigureAwait(false)).WithChanges(changes));
}

/// <summary>Changes, in source order, and what the light bulb says of it.</summary>
internal sealed record PlannedChange(string Title, params TextChange[] Changes);
