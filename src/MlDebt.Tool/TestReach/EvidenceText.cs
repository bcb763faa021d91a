using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MlDebt.Analyzers.Evidence;

namespace MlDebt.Tool.TestReach;

/// <summary>One file with loads: what the debug information says of it, and what is known of its text here.</summary>
/// <param name="Path">Path to print, relative to the evidence file, forward slashes.</param>
/// <param name="Hash">SHA-256 of the bytes that were compiled, upper-case hexadecimal; empty when another algorithm was used.</param>
/// <param name="TextHash">SHA-256 of the text with line feeds alone, or null when the compiled text is not at hand.</param>
/// <param name="Loads">The loads in it.</param>
/// <param name="Hits">How often each line ran; empty when nothing was counted.</param>
internal sealed record SourceRow(string Path, string Hash, string? TextHash, ImmutableArray<(IlLoad Load, bool IsReached)> Loads, ImmutableSortedDictionary<int, int> Hits);

/// <summary>Writes evidence as <see cref="EvidenceParser"/> reads it; the same facts are the same bytes.</summary>
internal static class EvidenceText
{
    public static string Of(int testAssemblies, IEnumerable<SourceRow> sources)
    {
        var text = new StringBuilder().Append(EvidenceParser.Header).Append('\n').Append(CultureInfo.InvariantCulture, $"tests {testAssemblies}\n");
        foreach (var source in sources.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"source sha256={(source.Hash.Length == 0 ? "none" : source.Hash)} ");
            if (source.TextHash is { } hash)
                text.Append(CultureInfo.InvariantCulture, $"text={hash} ");
            text.Append(source.Path).Append('\n');
            foreach (var load in source.Loads.GroupBy(l => l.Load.Span).OrderBy(g => g.Key))
                text.Append(CultureInfo.InvariantCulture, $"load {load.Key.Line},{load.Key.Column},{load.Key.EndLine},{load.Key.EndColumn} {(load.Any(l => l.IsReached) ? "reached" : "unreached")}\n");
            if (!source.Hits.IsEmpty)
                text.Append("hits ").AppendJoin(' ', source.Hits.Select(h => $"{h.Key.ToString(CultureInfo.InvariantCulture)}={h.Value.ToString(CultureInfo.InvariantCulture)}")).Append('\n');
        }

        return text.ToString();
    }
}
