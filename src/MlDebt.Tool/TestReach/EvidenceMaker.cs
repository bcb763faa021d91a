using System.Collections.Immutable;
using MlDebt.Analyzers.Evidence;

namespace MlDebt.Tool.TestReach;

/// <summary>Joins reachability and coverage into evidence about every file that loads a model.</summary>
internal static class EvidenceMaker
{
    /// <param name="tests">The test assemblies.</param>
    /// <param name="all">Every assembly read, the tests too.</param>
    /// <param name="coverage">Coverage of runs of these very builds.</param>
    /// <param name="textOf">The text of a source file by the path its debug information names, or null when it is not at hand.</param>
    /// <param name="shown">The path to print for such a file.</param>
    public static string Make(
        IReadOnlyCollection<IlAssembly> tests, IReadOnlyCollection<IlAssembly> all, IReadOnlyList<EvidenceFile> coverage, Func<string, CompiledText?> textOf, Func<string, string> shown)
    {
        var reach = new IlReach(tests, all);
        var loads = from assembly in all.Except(tests)
                    from type in assembly.Types
                    from method in type.Methods
                    from load in method.Loads
                    select (Load: load, IsReached: reach.Reaches(method));
        return EvidenceText.Of(tests.Count, loads.GroupBy(l => (l.Load.Document, l.Load.Hash)).Select(file =>
        {
            var text = textOf(file.Key.Document);
            var isCompiled = text is not null && file.Key.Hash.Length > 0 && string.Equals(text.Hash, file.Key.Hash, StringComparison.OrdinalIgnoreCase);
            return new SourceRow(shown(file.Key.Document), file.Key.Hash, isCompiled ? text!.TextHash : null, [.. file], Hits(file.Key.Document, coverage));
        }));
    }

    private static ImmutableSortedDictionary<int, int> Hits(string document, IReadOnlyList<EvidenceFile> coverage)
    {
        var path = document.Replace('\\', '/');
        var hits = ImmutableSortedDictionary.CreateBuilder<int, int>();
        foreach (var source in coverage.SelectMany(c => c.Sources))
            if (IsSame(path, source.Path) && source.Hits is { } counted)
                foreach (var (line, count) in counted)
                    hits[line] = Math.Max(count, hits.GetValueOrDefault(line));
        return hits.ToImmutable();
    }

    private static bool IsSame(string path, string told) =>
        path.EndsWith(told, StringComparison.OrdinalIgnoreCase) && (path.Length == told.Length || told[0] == '/' || path[path.Length - told.Length - 1] == '/');
}

/// <summary>A source file as it lies on disk.</summary>
/// <param name="Hash">SHA-256 of its bytes, upper-case hexadecimal.</param>
/// <param name="TextHash">SHA-256 of its text with line feeds alone.</param>
internal sealed record CompiledText(string Hash, string TextHash);
