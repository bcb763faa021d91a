using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.Evidence;

/// <summary>
/// Reads <c>mldebt.evidence.txt</c>, one statement a line: <c>mldebt-evidence 1</c>, <c>tests 2</c>,
/// <c>source sha256=… text=… path</c>, and of the source before it <c>load 12,9,12,40 reached|unreached</c> and
/// <c>hits 12=1 13=0</c>. A line that cannot be read is answered as a problem; the others still count.
/// </summary>
public static class EvidenceParser
{
    /// <summary>The first line of every evidence file.</summary>
    public const string Header = "mldebt-evidence 1";

    private static readonly char[] Space = { ' ' };

    /// <summary>Reads a whole file.</summary>
    public static EvidenceFile Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd('\r') != Header)
            return EvidenceFile.Of(new(1, $"this is no evidence file of this version; expected the line '{Header}'"));
        int? tests = null;
        var sources = ImmutableArray.CreateBuilder<SourceEvidence>();
        var problems = ImmutableArray.CreateBuilder<LineProblem>();
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith("tests ", StringComparison.Ordinal) && int.TryParse(line.Substring(6), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                tests = count;
            else if (line.StartsWith("source ", StringComparison.Ordinal) && Source(line.Substring(7)) is { } source)
                sources.Add(source);
            else if (sources.Count > 0 && About(sources[sources.Count - 1], line) is { } told)
                sources[sources.Count - 1] = told;
            else
                problems.Add(new(i + 1, $"'{Short(line)}' is no statement; expected tests, source, load or hits"));
        }

        return new(tests, sources.ToImmutable(), problems.ToImmutable());
    }

    private static SourceEvidence? Source(string rest)
    {
        string? hash = null, text = null;
        while (rest.IndexOf(' ') is > 0 and var space && rest.IndexOf('=') is > 0 and var equals && equals < space)
        {
            var value = rest.Substring(equals + 1, space - equals - 1);
            switch (rest.Substring(0, equals))
            {
                case "sha256": hash = value; break;
                case "text": text = value; break;
                default: return null;
            }

            rest = rest.Substring(space + 1);
        }

        return hash is null || rest.Length == 0 ? null : new(rest, hash, text, ImmutableArray<LoadEvidence>.Empty, null);
    }

    private static SourceEvidence? About(SourceEvidence source, string line)
    {
        var words = line.Split(Space, StringSplitOptions.RemoveEmptyEntries);
        return words[0] switch
        {
            "load" when words.Length >= 3 && Span(words[1]) is { } span && words[2] is "reached" or "unreached" =>
                source with { Loads = source.Loads.Add(new(Span(words[1])!.Value, words[2] == "reached")) },
            "hits" when Hits(words) is { } hits => source with { Hits = (source.Hits ?? ImmutableDictionary<int, int>.Empty).SetItems(hits) },
            _ => null,
        };
    }

    /// <summary><c>12,9,14,40</c>: lines and columns counted from one.</summary>
    private static LinePositionSpan? Span(string text)
    {
        var numbers = text.Split(',').Select(Number).ToList();
        if (numbers.Count != 4 || numbers.Any(n => n is null or < 1))
            return null;
        var start = new LinePosition(numbers[0]!.Value - 1, numbers[1]!.Value - 1);
        var end = new LinePosition(numbers[2]!.Value - 1, numbers[3]!.Value - 1);
        return end < start ? null : new(start, end);
    }

    private static ImmutableDictionary<int, int>? Hits(string[] words)
    {
        var hits = ImmutableDictionary.CreateBuilder<int, int>();
        foreach (var word in words.Skip(1))
        {
            var equals = word.IndexOf('=');
            if (equals < 1 || Number(word.Substring(0, equals)) is not { } line || Number(word.Substring(equals + 1)) is not { } count)
                return null;
            hits[line] = count;
        }

        return hits.ToImmutable();
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Short(string line) => line.Length <= 40 ? line : line.Substring(0, 39) + "…";
}
