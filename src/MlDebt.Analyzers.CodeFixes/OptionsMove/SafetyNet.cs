using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Compiles before and after, and names the files that gained an error; errors that were there already are nobody's fault.</summary>
internal static class SafetyNet
{
    public static async Task<HashSet<string>> BrokenFilesAsync(Solution before, Solution after, IEnumerable<ProjectId> projects, CancellationToken token)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var graph = before.GetProjectDependencyGraph();
        foreach (var id in projects.SelectMany(p => graph.GetProjectsThatTransitivelyDependOnThisProject(p).Concat(new[] { p })).Distinct().ToList())
        {
            var now = await ErrorsAsync(after.GetProject(id)!, token).ConfigureAwait(false);
            if (now.Count == 0)
                continue;
            var then = await ErrorsAsync(before.GetProject(id)!, token).ConfigureAwait(false);
            foreach (var error in now)
                if (!then.TryGetValue(error.Key, out var count) || count < error.Value)
                    files.Add(error.Key.Path);
        }

        return files;
    }

    private static async Task<Dictionary<(string Path, string Id, string Message), int>> ErrorsAsync(Project project, CancellationToken token)
    {
        var compilation = await project.GetCompilationAsync(token).ConfigureAwait(false);
        var errors = new Dictionary<(string, string, string), int>();
        foreach (var error in compilation?.GetDiagnostics(token).Where(d => d.Severity == DiagnosticSeverity.Error) ?? Enumerable.Empty<Diagnostic>())
        {
            var key = (error.Location.SourceTree?.FilePath ?? "", error.Id, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
            errors[key] = errors.TryGetValue(key, out var count) ? count + 1 : 1;
        }

        return errors;
    }
}
