using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Puts a new options class into a file of its own, or below the class that needs it.</summary>
internal static class OptionsPlace
{
    /// <summary>
    /// MSBuildWorkspace, that is <c>dotnet format</c>, writes a Compile item for every added file into an SDK project, which then
    /// does not build; there the class stays in the file.
    /// </summary>
    public static bool InNewFile(FixSettings settings, Solution solution) =>
        settings.Placement != OptionsPlacement.SameFile
        && solution.Workspace.CanApplyChange(ApplyChangesKind.AddDocument)
        && (settings.Placement == OptionsPlacement.NewFile || !string.Equals(solution.Workspace.Kind, WorkspaceKind.MSBuild, StringComparison.Ordinal));

    public static async Task AddAsync(OptionsClass options, Site first, FixSettings settings, TextEdits edits, CancellationToken token)
    {
        var text = await first.Document.GetTextAsync(token).ConfigureAwait(false);
        var layout = new Layout(text);
        var root = (CompilationUnitSyntax)first.Node.SyntaxTree.GetRoot(token);
        var step = first.Node.Ancestors().OfType<ClassDeclarationSyntax>().LastOrDefault() is { Members.Count: > 0 } type
            ? layout.StepBetween(type.SpanStart, type.Members[0].SpanStart)
            : "    ";
        var writer = new OptionsClassText(options, layout.NewLine, step);
        if (InNewFile(settings, first.Document.Project.Solution))
        {
            var file = FileName(options, first.Document, settings);
            AddFile(writer.File(Header(root, settings, file.Name, layout), IsFileScoped(root)), text, file.Name, file.Directory, first.Document, settings, edits);
        }
        else
            AddBelow(writer, root, layout, text, options, first, edits);
    }

    /// <summary>The class's name, in full where another class shares it; a file that exists is never written over.</summary>
    private static (string Name, string Directory) FileName(OptionsClass options, Document document, FixSettings settings)
    {
        var directory = settings.Folder is null
            ? Path.GetDirectoryName(document.FilePath ?? "")
            : Path.Combine(Path.GetDirectoryName(document.Project.FilePath ?? "") ?? "", settings.Folder);
        var taken = new HashSet<string>(document.Project.Documents.Select(d => Path.ChangeExtension(d.FilePath ?? d.Name, null)), StringComparer.OrdinalIgnoreCase);
        var path = Naming.Unique(Path.Combine(directory ?? "", options.Elsewhere), taken);
        return (Path.GetFileName(path) + ".cs", directory ?? "");
    }

    private static void AddFile(string content, SourceText beside, string name, string directory, Document document, FixSettings settings, TextEdits edits)
    {
        var folders = settings.Folder is { } folder ? folder.Split('/', '\\') : document.Folders.ToArray();
        var path = Path.Combine(directory, name);
        var source = SourceText.From(content, beside.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        // The flavours of a multi-targeted project share their files; each must see the new one.
        foreach (var project in document.Project.Solution.Projects)
            if (project.Id == document.Project.Id || (project.FilePath is { } file && file == document.Project.FilePath))
                edits.Add(new(project.Id, name, folders, path, source));
    }

    private static void AddBelow(OptionsClassText writer, CompilationUnitSyntax root, Layout layout, SourceText text, OptionsClass options, Site first, TextEdits edits)
    {
        var anchor = first.Node.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault();
        var end = anchor is null ? root.EndOfFileToken.SpanStart : anchor.Span.End;
        var position = layout.EndsLine(end) ? layout.NextLine(end) : end;
        var lead = position == 0 || text[position - 1] == '\n' ? "" : layout.NewLine;
        edits.Insert(first.Document.Id, position, lead + layout.NewLine + writer.Class(anchor is null ? "" : layout.IndentAt(anchor.SpanStart)));
        if (options.NeedsAnnotations)
            edits.Using(first.Document.Id, OptionsClassText.AnnotationsNamespace);
    }

    private static bool IsFileScoped(CompilationUnitSyntax root) =>
        root.Members.OfType<FileScopedNamespaceDeclarationSyntax>().Any()
        || (!root.Members.OfType<NamespaceDeclarationSyntax>().Any() && ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp10);

    /// <summary>The header that the team asks for, else the licence comment of the file beside.</summary>
    private static string Header(CompilationUnitSyntax root, FixSettings settings, string fileName, Layout layout)
    {
        if (settings.FileHeader is { } template)
            return string.Concat(template.Replace("{fileName}", fileName).Split(new[] { "\\n", "\n" }, StringSplitOptions.None).Select(l => ("// " + l).TrimEnd() + layout.NewLine)) + layout.NewLine;
        var comment = root.GetLeadingTrivia().TakeWhile(t => !t.IsDirective && t.GetStructure() is null)
            .Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)).Select(t => t.ToString()).ToList();
        return comment.Any(c => c.IndexOf("copyright", StringComparison.OrdinalIgnoreCase) >= 0)
            ? string.Concat(comment.Select(c => c + layout.NewLine)) + layout.NewLine
            : "";
    }
}
