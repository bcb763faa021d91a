using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using MlDebt.Analyzers.Libraries;

namespace MlDebt.Analyzers.Evidence;

/// <summary>
/// Reads a Cobertura coverage report in one pass. It carries no hash of the sources: after an edit its lines are about
/// other code, which the page of MLD402 says; an evidence file has no such trap.
/// </summary>
public static class CoberturaReport
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreWhitespace = true, IgnoreComments = true };

    /// <summary>Reads a whole report; one that is no XML, or no Cobertura, is one problem on the line where reading ended.</summary>
    public static EvidenceFile Read(TextReader text)
    {
        var files = new Dictionary<string, Dictionary<int, int>>(StringComparer.Ordinal);
        try
        {
            using var reader = XmlReader.Create(text, Settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.Name != "coverage")
                return EvidenceFile.Of(new(1, "this is no Cobertura report; expected the element 'coverage'"));
            Dictionary<int, int>? lines = null;
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.Name == "class")
                    lines = reader.GetAttribute("filename") is { Length: > 0 } name ? LinesOf(files, name.Replace('\\', '/')) : null;
                else if (reader.Name == "line" && lines is not null && Number(reader.GetAttribute("number")) is { } line && Number(reader.GetAttribute("hits")) is { } hits)
                    lines[line] = lines.TryGetValue(line, out var known) ? Math.Max(known, hits) : hits;
            }
        }
        catch (XmlException wrong)
        {
            return EvidenceFile.Of(new(Math.Max(wrong.LineNumber, 1), "the coverage report ends or breaks here; " + wrong.Message.TrimEnd('.')));
        }

        return new(null, files.Select(f => new SourceEvidence(f.Key, null, null, ImmutableArray<LoadEvidence>.Empty, f.Value.ToImmutableDictionary())).ToImmutableArray(), ImmutableArray<LineProblem>.Empty);
    }

    private static Dictionary<int, int> LinesOf(Dictionary<string, Dictionary<int, int>> files, string name)
    {
        if (!files.TryGetValue(name, out var lines))
            files[name] = lines = new();
        return lines;
    }

    /// <summary>A count beyond what an <c>int</c> holds is many.</summary>
    private static int? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (int)Math.Min(number, int.MaxValue) : null;
}
