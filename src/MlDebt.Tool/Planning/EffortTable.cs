using System.Collections.Frozen;
using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Planning;

/// <summary>Hours to repair by rule, before anything the team set: judgement, but one table to argue about.</summary>
internal static class EffortTable
{
    private static readonly (string Kind, EffortConfig Effort, string[] Rules)[] Kinds =
    [
        ("production model without monitoring", new(0, 12), ["MLD506", "MLD514", "MLD523"]),
        ("undocumented data source or pipeline", new(4, 2), ["MLD102", "MLD110", "MLD113"]),
        ("unversioned or unvalidated input", new(2, 3), ["MLD103", "MLD212", "MLD313", "MLD406"]),
        ("hard-coded threshold, path or hyperparameter", new(1, 0.5m), ["MLD101", "MLD108", "MLD301", "MLD302", "MLD303", "MLD304", "MLD305", "MLD306", "MLD307", "MLD308", "MLD312", "MLD521", "MLD525"]),
        ("environment-specific setting scattered", new(2, 1), ["MLD310", "MLD311", "MLD314"]),
        ("model without validation", new(4, 12), ["MLD403", "MLD404", "MLD405"]),
        ("untested edge case or failure mode", new(2, 3), ["MLD401", "MLD402", "MLD407", "MLD411", "MLD511"]),
        ("deprecated model still referenced", new(4, 6), ["MLD201", "MLD205"]),
        ("ensemble chain nobody documented", new(8, 4), ["MLD203"]),
        ("manual deployment step", new(16, 4), ["MLD513"]),
    ];

    private static readonly EffortConfig Other = new(1, 1);

    private static readonly FrozenDictionary<string, (string Kind, EffortConfig Effort)> ByRule =
        Kinds.SelectMany(kind => kind.Rules.Select(rule => (rule, kind))).ToFrozenDictionary(pair => pair.rule, pair => (pair.kind.Kind, pair.kind.Effort), StringComparer.Ordinal);

    /// <summary>The default of a rule and the kind of debt it counts as.</summary>
    public static (string Kind, EffortConfig Effort) Of(string ruleId) => ByRule.TryGetValue(ruleId, out var found) ? found : ("any other debt", Other);
}
