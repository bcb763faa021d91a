using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.Evidence;

/// <summary>The evidence a project adds as <c>AdditionalFiles</c>: <c>mldebt.evidence.txt</c>, or a Cobertura report.</summary>
internal sealed class EvidenceFiles
{
    // A text lives as long as the host keeps it; an edit elsewhere in the project must not read half a million lines again.
    private static readonly ConditionalWeakTable<SourceText, EvidenceFile> Read = new();

    private readonly ILookup<string, SourceEvidence> _byName;

    private EvidenceFiles(IEnumerable<SourceEvidence> sources) => _byName = sources.ToLookup(s => NameOf(s.Path), StringComparer.OrdinalIgnoreCase);

    /// <summary>True when nobody gave any evidence.</summary>
    public bool IsEmpty => _byName.Count == 0;

    public static bool IsEvidence(AdditionalText file) => NameOf(file.Path).EndsWith("mldebt.evidence.txt", StringComparison.OrdinalIgnoreCase);

    public static bool IsCoverage(AdditionalText file) =>
        NameOf(file.Path) is var name && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && name.IndexOf("cobertura", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>What the files of a project prove together.</summary>
    public static EvidenceFiles Of(ImmutableArray<AdditionalText> files, CancellationToken token)
    {
        var told = files.Where(IsEvidence).Concat(files.Where(IsCoverage))
            .SelectMany(file => file.GetText(token) is { } text ? Content(file, text).Sources : ImmutableArray<SourceEvidence>.Empty);
        return new(told);
    }

    /// <summary>The lines of one of these files that cannot be read.</summary>
    public static ImmutableArray<LineProblem> Problems(AdditionalText file, SourceText text) =>
        IsEvidence(file) || IsCoverage(file) ? Content(file, text).Problems : ImmutableArray<LineProblem>.Empty;

    /// <summary>What is proved about a source file as it is now, or null: evidence of an older text is none.</summary>
    public SourceEvidence? About(SyntaxTree tree, CancellationToken token)
    {
        var path = tree.FilePath.Replace('\\', '/');
        SourceIdentity? identity = null;
        SourceEvidence? all = null;
        foreach (var evidence in _byName[NameOf(path)])
            if (evidence.Hash is null ? IsSuffix(path, evidence.Path) : (identity ??= SourceIdentity.Of(tree.GetText(token))).Fits(evidence))
                all = all is null ? evidence : all.With(evidence);
        return all;
    }

    private static EvidenceFile Content(AdditionalText file, SourceText text)
    {
        if (IsEvidence(file))
            return Read.GetValue(text, t => EvidenceParser.Parse(t.ToString()));
        return Read.GetValue(text, t => CoberturaReport.Read(new SourceTextReader(t)));
    }

    /// <summary>One path ends with the other at a folder's boundary: a report names files below the folder it was made in.</summary>
    private static bool IsSuffix(string path, string told)
    {
        var (longer, shorter) = path.Length >= told.Length ? (path, told) : (told, path);
        return longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase) && (longer.Length == shorter.Length || shorter[0] == '/' || longer[longer.Length - shorter.Length - 1] == '/');
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
}
