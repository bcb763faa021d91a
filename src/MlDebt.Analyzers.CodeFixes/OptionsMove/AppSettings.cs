using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Adds missing keys to an <c>appsettings.json</c> by text position; never makes the file, never touches a key that exists.</summary>
internal static class AppSettings
{
    private const string FileName = "appsettings.json";

    /// <summary>The project's own settings file, if it is one of its additional files.</summary>
    public static TextDocument? Of(Project project)
    {
        var home = Path.GetDirectoryName(project.FilePath ?? "");
        return project.AdditionalDocuments
            .Where(d => string.Equals(Path.GetFileName(d.FilePath ?? d.Name), FileName, StringComparison.OrdinalIgnoreCase))
            .OrderBy(d => Path.GetDirectoryName(d.FilePath ?? "") == home ? 0 : 1).ThenBy(d => d.FilePath ?? d.Name, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Whether the file may set one of the values already: binding to that section would change what the program does.</summary>
    public static bool Sets(string text, string section, IReadOnlyCollection<string> settings)
    {
        var found = JsonScan.Read(text);
        foreach (var part in section.Split(':'))
            found = found is null ? null : Child(found, part)?.Object;
        return found is not null && found.Members.Any(m => settings.Any(s => m.Key.EndsWith(s, StringComparison.OrdinalIgnoreCase)));
    }

    public static async Task<Solution> AddAsync(Solution solution, ProjectId project, OptionsClass options, CancellationToken token)
    {
        if (Of(solution.GetProject(project)!) is not { } file || !solution.Workspace.CanApplyChange(ApplyChangesKind.ChangeAdditionalDocument))
            return solution;
        var text = await file.GetTextAsync(token).ConfigureAwait(false);
        var changes = Insertion(text, options.Section.Split(':'), options.Added.Select(p => (p.Name, p.Json)).ToList());
        return changes.Count == 0 ? solution : solution.WithAdditionalDocumentText(file.Id, text.WithChanges(changes));
    }

    /// <summary>The changes that add the keys; none where the file cannot be read, or sets them already.</summary>
    public static IReadOnlyList<TextChange> Insertion(SourceText text, IReadOnlyList<string> path, IReadOnlyList<(string Name, string Json)> settings)
    {
        var source = text.ToString();
        if (JsonScan.Read(source) is not { } here || here.Members.Any(m => IsFlattened(m, path[0])))
            return Array.Empty<TextChange>();
        var depth = 0;
        for (; depth < path.Count && Child(here, path[depth]) is { } member; depth++)
        {
            if (member.Object is not { } child || child.Members.Any(m => m.Key.Contains(":")))
                return Array.Empty<TextChange>();
            here = child;
        }

        var missing = depth < path.Count ? settings : settings.Where(s => Child(here, s.Name) is null).ToList();
        return missing.Count == 0 ? Array.Empty<TextChange>() : Changes(source, here, path, depth, missing, new Layout(text).NewLine);
    }

    private static List<TextChange> Changes(string source, JsonObject here, IReadOnlyList<string> path, int depth, IReadOnlyList<(string Name, string Json)> settings, string newLine)
    {
        var unit = Unit(source);
        string Line(int level) => newLine + string.Concat(Enumerable.Repeat(unit, level));
        var opening = string.Concat(Enumerable.Range(depth, path.Count - depth).Select(i => Line(i + 1) + "\"" + path[i] + "\": {"));
        var keys = string.Join(",", settings.Select(s => Line(path.Count + 1) + "\"" + s.Name + "\": " + s.Json));
        var closing = string.Concat(Enumerable.Range(depth, path.Count - depth).Reverse().Select(i => Line(i + 1) + "}"));

        var end = here.Close;
        while (char.IsWhiteSpace(source[end - 1]))
            end--;
        var needsComma = here.Members.Count > 0 && !here.HasTrailingComma;
        var staysOpen = source.IndexOf('\n', end, here.Close - end) >= 0;
        var content = opening + keys + closing;
        var body = staysOpen ? new TextChange(new(end, 0), content) : new TextChange(TextSpan.FromBounds(end, here.Close), content + Line(depth));
        return needsComma ? new() { new(new(here.LastEnd, 0), ","), body } : new() { body };
    }

    /// <summary>The file's own indentation, read off its first key.</summary>
    private static string Unit(string source)
    {
        if (JsonScan.Read(source) is not { Members: { Count: > 0 } members })
            return "  ";
        var lead = source.Substring(source.LastIndexOf('\n', members[0].Start) + 1, members[0].Start - source.LastIndexOf('\n', members[0].Start) - 1);
        return lead.Length > 0 && string.IsNullOrWhiteSpace(lead) ? lead : "  ";
    }

    private static JsonMember? Child(JsonObject parent, string key) =>
        parent.Members.FirstOrDefault(m => string.Equals(m.Key, key, StringComparison.OrdinalIgnoreCase));

    /// <summary><c>"Fraud:Limit": 1</c> is the same key as one in a section, and two of them stop the program.</summary>
    private static bool IsFlattened(JsonMember member, string first) => member.Key.StartsWith(first + ":", StringComparison.OrdinalIgnoreCase);
}
