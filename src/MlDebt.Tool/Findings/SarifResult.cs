using System.Collections.Immutable;

namespace MlDebt.Tool.Findings;

/// <summary>One result of a log, as the compiler wrote it.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">error, warning, note or none.</param>
/// <param name="Message">What it said.</param>
/// <param name="Place">Where; null when it has no file.</param>
/// <param name="Suppressions">How it was suppressed; empty when it was not.</param>
/// <param name="Properties">What the analyzer sent along.</param>
/// <param name="Fingerprint">The identity <c>mldebt/v1</c> a writer of ours left, or null.</param>
internal sealed record SarifResult(
    string RuleId,
    string Level,
    string Message,
    SarifPlace? Place,
    ImmutableArray<SarifSuppression> Suppressions,
    ImmutableDictionary<string, string?> Properties,
    string? Fingerprint);

/// <summary>A region of a file, counted from 1.</summary>
/// <param name="Uri">As written: absolute, or relative to the source root.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">Column after the last character.</param>
internal sealed record SarifPlace(string Uri, int Line, int Column, int EndLine, int EndColumn);

/// <summary>How a result was suppressed.</summary>
/// <param name="Kind">inSource or external.</param>
/// <param name="Type">What the compiler calls it, for example <c>Pragma Directive</c>.</param>
/// <param name="Justification">The reason, where the log keeps it.</param>
internal sealed record SarifSuppression(string Kind, string? Type, string? Justification);

/// <summary>What one log holds for the audit.</summary>
/// <param name="File">The log.</param>
/// <param name="Results">Results of our rules, and the compiler's errors.</param>
/// <param name="Rules">Our rules as the log lists them: empty when the analyzer did not run.</param>
internal sealed record SarifLog(string File, ImmutableArray<SarifResult> Results, ImmutableArray<Model.RuleInfo> Rules);
