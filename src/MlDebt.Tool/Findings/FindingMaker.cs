using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Findings;

/// <summary>Turns results of logs into findings: relative paths, snippets, reasons, one finding for all target frameworks.</summary>
/// <param name="root">The folder paths are relative to.</param>
internal sealed class FindingMaker(string root)
{
    private readonly SourceTexts _texts = new();
    private readonly Dictionary<Key, DebtFinding> _findings = [];

    /// <summary>Every finding so far, with its identity.</summary>
    public ImmutableArray<DebtFinding> Findings => Fingerprints.Assign(_findings.Values);

    /// <summary>Adds a result of a log.</summary>
    public void Add(SarifResult result, ProjectLog log, string? helpUri)
    {
        // Without a file there is no place to repair; a rule of ours that says so has nothing the audit could plan.
        if (result.Place is not { } place)
            return;
        var full = Full(place.Uri);
        var finding = Make(result, place, full, log, helpUri);
        var key = new Key(finding.RuleId, finding.Path, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, finding.Message);
        _findings[key] = _findings.TryGetValue(key, out var known) ? Merge(known, finding) : finding;
    }

    private DebtFinding Make(SarifResult result, SarifPlace place, string full, ProjectLog log, string? helpUri) => new(
        result.RuleId,
        RuleIds.CategoryOf(result.RuleId),
        result.Level,
        result.Message,
        Path.GetRelativePath(root, full).Replace('\\', '/'),
        place.Line,
        place.Column,
        place.EndLine,
        place.EndColumn,
        result.Properties.GetValueOrDefault("mldebt.symbol"),
        _texts.Span(full, place),
        result.Fingerprint ?? "",
        log.Project,
        log.Framework.Length > 0 ? [log.Framework] : [],
        Accepted(result, place, full),
        result.Properties,
        helpUri);

    private Suppression? Accepted(SarifResult result, SarifPlace place, string full)
    {
        if (result.Suppressions.IsEmpty)
            return null;
        var reasons = result.Suppressions.Select(s => s.Justification ?? (IsPragma(s) ? Reason(full, place.Line, result.RuleId) : null));
        return new(result.Suppressions[0].Kind, reasons.FirstOrDefault(reason => reason is not null));
    }

    private static bool IsPragma(SarifSuppression suppression) => suppression.Type?.Contains("Pragma", StringComparison.OrdinalIgnoreCase) == true;

    private string? Reason(string full, int line, string rule) => _texts.Lines(full) is { } lines ? PragmaReasons.At(lines, line, rule) : null;

    private string Full(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile
            ? absolute.LocalPath
            : Path.GetFullPath(Path.Combine(root, Uri.UnescapeDataString(uri).Replace("%SRCROOT%/", "", StringComparison.Ordinal)));

    /// <summary>The same debt in another framework or through another project: open if it is open anywhere.</summary>
    private static DebtFinding Merge(DebtFinding one, DebtFinding other) => one with
    {
        Project = string.CompareOrdinal(one.Project, other.Project) <= 0 ? one.Project : other.Project,
        Frameworks = [.. one.Frameworks.Union(other.Frameworks).Order(StringComparer.Ordinal)],
        Suppression = one.Suppression is null || other.Suppression is null ? null : one.Suppression,
        Level = Rank(one.Level) >= Rank(other.Level) ? one.Level : other.Level,
    };

    private static int Rank(string level) => Array.IndexOf(["none", "note", "warning", "error"], level);

    private readonly record struct Key(string Rule, string Path, int Line, int Column, int EndLine, int EndColumn, string Message);
}
