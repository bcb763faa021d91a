using MlDebt.Analyzers.Libraries;
using Xunit;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>Says all that is wrong at once: a table is corrected in one go.</summary>
internal static class Wrong
{
    public static string Line(Fact fact) => $"{FactParser.WordOf(fact.Role)} {fact.Id}";

    public static void Nothing(IEnumerable<string> wrong)
    {
        var lines = wrong.ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
