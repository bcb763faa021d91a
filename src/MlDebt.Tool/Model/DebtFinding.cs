using System.Collections.Immutable;

namespace MlDebt.Tool.Model;

/// <summary>One place that costs: what a rule reported, once over all target frameworks, with an identity that survives edits around it.</summary>
/// <param name="RuleId">The rule, for example MLD302.</param>
/// <param name="Category">The kind of debt, from the hundred of the rule id.</param>
/// <param name="Level">SARIF level: error, warning or note.</param>
/// <param name="Message">What the rule said.</param>
/// <param name="Path">Relative to the root of the repository, with forward slashes.</param>
/// <param name="Line">First line, from 1.</param>
/// <param name="Column">First column, from 1.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">Column after the last character.</param>
/// <param name="Symbol">Documentation-comment id of the containing symbol, where known.</param>
/// <param name="Snippet">The text of the span.</param>
/// <param name="Fingerprint">Identity <c>mldebt/v1</c>: 16 hexadecimal digits.</param>
/// <param name="Project">Name of the project it was found in.</param>
/// <param name="Frameworks">Target frameworks it was found in.</param>
/// <param name="Suppression">How the team accepted it; null when it is open.</param>
/// <param name="Properties">What the rule sent along.</param>
/// <param name="HelpUri">The page of the rule.</param>
public sealed record DebtFinding(
    string RuleId,
    DebtCategory Category,
    string Level,
    string Message,
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string? Symbol,
    string? Snippet,
    string Fingerprint,
    string Project,
    ImmutableArray<string> Frameworks,
    Suppression? Suppression,
    ImmutableDictionary<string, string?> Properties,
    string? HelpUri);
