using System;
using System.Linq;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>How near two names are.</summary>
internal static class Spelling
{
    private const int ShortestName = 4;

    /// <summary>
    /// Whether a name is another one misspelt: two keys off at most, one in a short name, or the case of letters. Names that differ
    /// in their digits are a series, and names of three letters are near to everything.
    /// </summary>
    public static bool IsSlip(string written, string meant)
    {
        if (written.Length < ShortestName || meant.Length < ShortestName || Digits(written) != Digits(meant))
            return false;
        return string.Equals(written, meant, StringComparison.OrdinalIgnoreCase) || Distance(written, meant) <= (Math.Min(written.Length, meant.Length) < 8 ? 1 : 2);
    }

    private static string Digits(string name) => new(name.Where(char.IsDigit).ToArray());

    /// <summary>The fewest letters to insert, delete, change or swap.</summary>
    private static int Distance(string one, string other)
    {
        var costs = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
                costs[i, j] = i == 0 || j == 0 ? i + j : Cheapest(costs, one, other, i, j);
        return costs[one.Length, other.Length];
    }

    private static int Cheapest(int[,] costs, string one, string other, int i, int j)
    {
        var changed = costs[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var best = Math.Min(changed, Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
        return i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? Math.Min(best, costs[i - 2, j - 2] + 1) : best;
    }
}
