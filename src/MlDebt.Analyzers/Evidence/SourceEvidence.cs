using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.Evidence;

/// <summary>What test runs and built test assemblies prove about one source file (issue 7: evidence path).</summary>
/// <param name="Path">The file's path as the evidence spells it, forward slashes.</param>
/// <param name="Hash">SHA-256 of the file's bytes, upper-case hexadecimal; null where the source of the evidence has none.</param>
/// <param name="TextHash">SHA-256 of the text with line feeds alone, so that a checkout with other line ends still fits; or null.</param>
/// <param name="Loads">Where models are loaded, and whether a test can reach it; empty when only lines were counted.</param>
/// <param name="Hits">How often a test ran each 1-based line; null when nothing was counted.</param>
public sealed record SourceEvidence(
    string Path, string? Hash, string? TextHash, ImmutableArray<LoadEvidence> Loads, ImmutableDictionary<int, int>? Hits)
{
    /// <summary>
    /// Whether a test ran anything on the lines: null when none of them was counted, since a line without code proves nothing.
    /// </summary>
    /// <param name="first">First line, 1-based.</param>
    /// <param name="last">Last line, 1-based, inclusive.</param>
    public bool? Ran(int first, int last)
    {
        bool? ran = null;
        if (Hits is null)
            return ran;
        for (var line = first; line <= last; line++)
            if (Hits.TryGetValue(line, out var hits))
                ran = ran is true || hits > 0;
        return ran;
    }

    /// <summary>What two test runs prove together: a line that either ran was run.</summary>
    public SourceEvidence With(SourceEvidence other) => this with
    {
        Loads = Loads.AddRange(other.Loads),
        Hits = Hits is null ? other.Hits : other.Hits is null ? Hits : Hits.SetItems(other.Hits.Where(line => !Hits.TryGetValue(line.Key, out var known) || known < line.Value)),
    };

    /// <summary>Whether a test can reach the load that begins at a place: null when no load is known there.</summary>
    /// <param name="place">Zero-based, as the compiler counts.</param>
    public bool? Reaches(LinePosition place)
    {
        bool? reached = null;
        foreach (var load in Loads)
            if (load.Span.Start <= place && place < load.Span.End)
                reached = reached is true || load.IsReached;
        return reached;
    }
}

/// <summary>One statement that loads a model.</summary>
/// <param name="Span">The statement, as the compiler counts: zero-based.</param>
/// <param name="IsReached">Whether any test can reach it.</param>
public sealed record LoadEvidence(LinePositionSpan Span, bool IsReached);

/// <summary>Everything one evidence file or coverage report says.</summary>
/// <param name="TestAssemblies">How many test assemblies were read; null where the source does not say.</param>
/// <param name="Sources">The files it speaks of.</param>
/// <param name="Problems">Lines that could not be read.</param>
public sealed record EvidenceFile(int? TestAssemblies, ImmutableArray<SourceEvidence> Sources, ImmutableArray<Libraries.LineProblem> Problems)
{
    /// <summary>Nothing proved.</summary>
    internal static EvidenceFile Of(Libraries.LineProblem problem) => new(null, ImmutableArray<SourceEvidence>.Empty, ImmutableArray.Create(problem));
}
