using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Compiles before and after, and names the files that gained an error; errors that were there already are nobody's fault.</summary>
internal static class SafetyNet
{
    /// <param name="before">What compiles today.</param>
    /// <param name="after">What the plan makes of it.</param>
    /// <param name="projects">The projects it changes.</param>
    /// <param name="classes">Full names of the options classes it hands around.</param>
    /// <param name="token">Cancels the compilation.</param>
    public static async Task<HashSet<string>> BrokenFilesAsync(Solution before, Solution after, IEnumerable<ProjectId> projects, ICollection<string> classes, CancellationToken token)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var graph = before.GetProjectDependencyGraph();
        foreach (var id in projects.SelectMany(p => graph.GetProjectsThatTransitivelyDependOnThisProject(p).Concat(new[] { p })).Distinct().ToList())
        {
            var then = (await before.GetProject(id)!.GetCompilationAsync(token).ConfigureAwait(false))!;
            var now = (await after.GetProject(id)!.GetCompilationAsync(token).ConfigureAwait(false))!;
            if (Errors(now, token) is { Count: > 0 } errors)
                files.UnionWith(Gained(Errors(then, token), errors).Select(e => e.Path));
            files.UnionWith(Gained(NullArguments.Count(then, classes, token), NullArguments.Count(now, classes, token)));
        }

        return files;
    }

    private static IEnumerable<T> Gained<T>(Dictionary<T, int> before, Dictionary<T, int> after) where T : notnull =>
        after.Where(a => a.Value > (before.TryGetValue(a.Key, out var count) ? count : 0)).Select(a => a.Key);

    /// <summary>How often each message stands in each file.</summary>
    private static Dictionary<(string Path, string Id, string Message), int> Errors(Compilation compilation, CancellationToken token) => compilation
        .GetDiagnostics(token)
        .Where(d => d.Severity == DiagnosticSeverity.Error)
        .GroupBy(d => (d.Location.SourceTree?.FilePath ?? "", d.Id, d.GetMessage(CultureInfo.InvariantCulture)))
        .ToDictionary(g => g.Key, g => g.Count());
}
