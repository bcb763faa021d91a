using System.Reflection;
using System.Runtime.CompilerServices;
using MlDebt.Analyzers.Libraries;
using Xunit;
using Xunit.Abstractions;
using static MlDebt.Analyzers.FactsTests.Wrong;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>The files read, and use every role and key there is.</summary>
public class FactFilesTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_file_ships_inside_the_analyzer() =>
        Assert.Equal(
            Directory.GetFiles(SourceFolder(), "*.facts").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            FactFiles.Texts().Keys);

    [Fact]
    public void Every_file_parses_without_a_problem() =>
        Nothing(FactFiles.Texts().SelectMany(file => FactParser.Parse(file.Value).Problems.Select(p => $"{file.Key}:{p.Line} {p.Message}")));

    [Fact]
    public void No_role_is_given_twice_to_one_member() =>
        Nothing(FactFiles.All.SelectMany(l => l.Facts).GroupBy(f => (f.Role, f.Id)).Where(g => g.Count() > 1).Select(g => Line(g.First())));

    [Fact]
    public void Every_role_is_asked_for_by_a_rule() =>
        Nothing(
            from role in Enum.GetValues<Role>()
            let rules = typeof(Role).GetField(role.ToString())!.GetCustomAttribute<AskedByAttribute>()?.Rules ?? []
            where rules.Count == 0 || rules.Any(rule => rule.Length != 6 || !rule.StartsWith("MLD", StringComparison.Ordinal))
            select $"{role}: {string.Join(' ', rules)}");

    [Fact]
    public void Every_key_is_used() =>
        Nothing(FactKeys.All.Except(FactFiles.All.SelectMany(l => l.Facts).SelectMany(f => f.Attributes.Keys).Select(key => key.Split('.')[0])));

    [Fact]
    public void Every_role_is_filled() =>
        Nothing(Enum.GetValues<Role>().Except(FactFiles.All.SelectMany(l => l.Facts).Select(f => f.Role)).Select(FactParser.WordOf));

    /// <summary>How many facts each library has in each role; printed, so that a gap is seen.</summary>
    [Fact]
    public void Counts_are_printed()
    {
        foreach (var library in FactFiles.All.OrderBy(l => l.Name, StringComparer.Ordinal))
            output.WriteLine($"{library.Name,-48}{library.Facts.Length,5}  {string.Join(' ', library.Facts.CountBy(f => f.Role).OrderBy(c => c.Key).Select(c => $"{FactParser.WordOf(c.Key)}={c.Value}"))}");
        Assert.All(FactFiles.All, library => Assert.NotEmpty(library.Facts));
    }

    private static string SourceFolder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src", "MlDebt.Analyzers", "Libraries");
}
