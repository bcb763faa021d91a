using System.Collections.Immutable;

namespace MlDebt.Tool.Model;

/// <summary>Everything the audit knows about the code, before a single number is computed.</summary>
/// <param name="Root">Name or path of what was analysed; never written to a report.</param>
/// <param name="Commit">The commit, where the folder is a git repository.</param>
/// <param name="Findings">Open and accepted debt.</param>
/// <param name="Rules">Every rule that could have reported.</param>
/// <param name="IncompleteReasons">Why the analysis is not whole; empty when it is.</param>
/// <param name="BlastRadius">Fingerprint to the number of production entry points and foreign projects that reach it.</param>
/// <param name="RadiusMeasured">False when the radius comes from a fallback, not from a call graph.</param>
/// <param name="Facts">The inventory the tracked metrics divide by.</param>
public sealed record AnalysedSource(
    string Root,
    string? Commit,
    ImmutableArray<DebtFinding> Findings,
    ImmutableArray<RuleInfo> Rules,
    ImmutableArray<string> IncompleteReasons,
    ImmutableDictionary<string, int> BlastRadius,
    bool RadiusMeasured,
    SourceFacts Facts);
