using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Planning;

/// <summary>Open findings of one rule in one type, or in one file where there is no type.</summary>
internal sealed record DebtItem(
    string Id,
    string? Name,
    string Title,
    string RuleId,
    DebtCategory Category,
    string Place,
    ImmutableArray<DebtFinding> Findings,
    int Radius,
    EffortReport Effort,
    string? Defer,
    bool Pin)
{
    public bool IsNamedBy(DebtLinks links) =>
        links.Items.Any(name => name == Id || name == Name)
        || links.Rules.Contains(RuleId)
        || links.Paths.Any(glob => Findings.Any(finding => Glob.Matches(glob, finding.Path)))
        || links.Symbols.Any(symbol => symbol == Place || Findings.Any(finding => finding.Symbol == symbol));
}
