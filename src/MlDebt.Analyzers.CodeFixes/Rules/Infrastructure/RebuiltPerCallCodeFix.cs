using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>Makes once what a method made anew by each call, and keeps it in a static field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RebuiltPerCallCodeFix))]
public sealed class RebuiltPerCallCodeFix : CodeFixProvider
{
    private const string Title = "Make it once and keep it";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.Rules.RebuiltPerCall.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var token = context.CancellationToken;
        if (await context.Document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MadeOnce.Read(diagnostic, model, token) is not { } once)
                continue;
            var text = await context.Document.GetTextAsync(token).ConfigureAwait(false);
            var edits = new TextEdits();
            once.Write(context.Document.Id, text, edits);
            context.RegisterCodeFix(CodeAction.Create(Title, cancel => edits.ApplyAsync(context.Document.Project.Solution, cancel), Title), diagnostic);
        }
    }
}
