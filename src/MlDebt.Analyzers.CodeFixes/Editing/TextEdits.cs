using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.CodeFixes.Editing;

/// <summary>A file the fix adds.</summary>
internal sealed record NewDocument(ProjectId Project, string Name, IReadOnlyList<string> Folders, string? FilePath, SourceText Text);

/// <summary>
/// Text edits over many files, applied in one step. Text, not trees: what an edit does not name keeps every blank and comment,
/// and edits of one file need not know of each other.
/// </summary>
internal sealed class TextEdits
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = new();
    private readonly Dictionary<DocumentId, SortedSet<string>> _usings = new();
    private readonly List<NewDocument> _added = new();

    public void Replace(DocumentId document, TextSpan span, string text)
    {
        if (!_changes.TryGetValue(document, out var list))
            _changes[document] = list = new();
        list.Add(new(span, text));
    }

    public void Insert(DocumentId document, int position, string text) => Replace(document, new(position, 0), text);

    /// <summary>Asks for a using directive; it is written once, and only where the namespace is not visible already.</summary>
    public void Using(DocumentId document, string name)
    {
        if (name.Length == 0)
            return;
        if (!_usings.TryGetValue(document, out var names))
            _usings[document] = names = new(System.StringComparer.Ordinal);
        names.Add(name);
    }

    public void Add(NewDocument document) => _added.Add(document);

    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken token)
    {
        var result = solution;
        foreach (var id in _changes.Keys.Union(_usings.Keys).ToList())
        {
            var document = solution.GetDocument(id)!;
            var text = await document.GetTextAsync(token).ConfigureAwait(false);
            var changes = await UsingChangesAsync(document, text, token).ConfigureAwait(false);
            if (_changes.TryGetValue(id, out var own))
                changes.AddRange(own);

            // A stable order: usings first, then inserts at one place in the order they were asked for.
            result = result.WithDocumentText(id, text.WithChanges(changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length)));
        }

        foreach (var file in _added)
            result = result.AddDocument(DocumentId.CreateNewId(file.Project, file.Name), file.Name, file.Text, file.Folders, file.FilePath);
        return result;
    }

    private async Task<List<TextChange>> UsingChangesAsync(Document document, SourceText text, CancellationToken token)
    {
        if (!_usings.TryGetValue(document.Id, out var names))
            return new();
        var model = (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!;
        return Usings.Changes(model, text, names, token).ToList();
    }
}
