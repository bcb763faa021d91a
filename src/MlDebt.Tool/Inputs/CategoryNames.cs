using MlDebt.Tool.Model;

namespace MlDebt.Tool.Inputs;

/// <summary>The keys people write for the five categories, in logs, configuration and reports alike.</summary>
internal static class CategoryNames
{
    public static IReadOnlyList<DebtCategory> All { get; } = Enum.GetValues<DebtCategory>();

    public static IReadOnlyList<string> Keys { get; } = All.Select(Key).ToArray();

    public static string Key(DebtCategory category) => category switch
    {
        DebtCategory.Data => "data",
        DebtCategory.Model => "model",
        DebtCategory.Configuration => "configuration",
        DebtCategory.Testing => "testing",
        _ => "infrastructure",
    };

    public static DebtCategory? Parse(string key)
    {
        for (var i = 0; i < Keys.Count; i++)
        {
            if (string.Equals(Keys[i], key, StringComparison.OrdinalIgnoreCase))
            {
                return All[i];
            }
        }

        return null;
    }

    /// <summary>The hundred of a rule id names the category: MLD302 is configuration.</summary>
    public static DebtCategory? OfRule(string ruleId) =>
        ruleId.Length == 6 && ruleId.StartsWith("MLD", StringComparison.Ordinal) && ruleId[3] is >= '1' and <= '5'
            ? (DebtCategory)(ruleId[3] - '1')
            : null;
}
