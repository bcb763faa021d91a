using MlDebt.Tool.Model;

namespace MlDebt.Tool.Findings;

/// <summary>What a rule's id says.</summary>
internal static class RuleIds
{
    /// <summary>One of our debt rules: MLD1xx to MLD5xx.</summary>
    public static bool IsOurs(string id) =>
        id.Length == 6 && id.StartsWith("MLD", StringComparison.Ordinal) && id[3] is >= '1' and <= '5' && char.IsAsciiDigit(id[4]) && char.IsAsciiDigit(id[5]);

    /// <summary>A compiler error, or an analyzer that crashed or could not be loaded: the analysis behind the log may be partial.</summary>
    public static bool IsTrouble(string id, string level) =>
        id is "AD0001" or "CS8032" or "CS8033" or "CS8034" or "CS9057" || (level == "error" && id.StartsWith("CS", StringComparison.Ordinal));

    /// <summary>The category of one of our rules.</summary>
    public static DebtCategory CategoryOf(string id) => (DebtCategory)(id[3] - '1');
}
