using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>
/// A fix that replaces one node of one file and nothing else. It is offered only where it changes something; several in one file
/// do not touch each other, so the host may apply them together.
/// </summary>
public abstract class NodeCodeFix : CodeFixProvider
{
    private readonly string _title;

    /// <summary>Makes a fix of one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="title">What the light bulb says; also the key by which a host applies many at once.</param>
    protected NodeCodeFix(DiagnosticDescriptor rule, string title)
    {
        FixableDiagnosticIds = ImmutableArray.Create(rule.Id);
        _title = title;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
            if (Change(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model, context.CancellationToken) is { } change)
                context.RegisterCodeFix(
                    CodeAction.Create(_title, _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(change.Old, change.New))), _title),
                    diagnostic);
    }

    /// <summary>What to replace by what, or null where the fix would not be right.</summary>
    private protected abstract (SyntaxNode Old, SyntaxNode New)? Change(SyntaxNode found, SemanticModel model, CancellationToken token);
}
