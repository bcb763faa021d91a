using FsCheck.Xunit;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Model;
using MlDebt.Tool.Ratchet;

namespace MlDebt.Tool.Tests.Findings;

/// <summary>What an identity survives, and what it does not.</summary>
public class FingerprintTests
{
    [Property]
    public void Lines_inserted_above_and_a_moved_file_make_no_debt_new(byte lines, bool move)
    {
        var before = Fingerprints.Assign(Debts());
        var after = Fingerprints.Assign(Debts().Select(d => d with { Line = d.Line + lines, EndLine = d.EndLine + lines, Path = move ? "other/" + d.Path : d.Path }));
        Assert.Equal(before.Select(d => d.Fingerprint), after.Select(d => d.Fingerprint));
    }

    [Fact]
    public void White_space_and_another_framework_change_nothing()
    {
        var before = Fingerprints.Assign(Debts());
        var after = Fingerprints.Assign(Debts().Select(d => d with { Snippet = d.Snippet!.Replace(" ", "\n\t ", StringComparison.Ordinal), Frameworks = ["net8.0", "net10.0"] }));
        Assert.Equal(before.Select(d => d.Fingerprint), after.Select(d => d.Fingerprint));
    }

    [Fact]
    public void Equal_debts_of_one_symbol_are_told_apart()
    {
        var prints = Fingerprints.Assign(Debts()).Select(d => d.Fingerprint).ToList();
        Assert.Equal(prints.Count, prints.Distinct().Count());
        Assert.All(prints, print => Assert.Matches("^[0-9a-f]{16}$", print));
    }

    [Fact]
    public void A_renamed_member_is_not_new_debt()
    {
        var before = Fingerprints.Assign(Debts());
        var after = Fingerprints.Assign(Debts().Select(d => d with { Symbol = d.Symbol + "Renamed" }));
        Assert.Empty(before.Select(d => d.Fingerprint).Intersect(after.Select(d => d.Fingerprint)));

        var match = Match.Of(before.Select(DebtIdentity.Of), after);
        Assert.Empty(match.New);
        Assert.Empty(match.Absent);
        Assert.Equal(3, match.Unchanged.Length);
    }

    [Fact]
    public void One_repaired_does_not_pay_for_one_new()
    {
        var before = Fingerprints.Assign(Debts());
        var after = Fingerprints.Assign(Debts().Skip(1).Append(Debt(40, "M:A.D", "p > 0.3f")));

        var match = Match.Of(before.Select(DebtIdentity.Of), after);

        Assert.Equal("p > 0.3f", Assert.Single(match.New).Snippet);
        Assert.Single(match.Absent);
    }

    /// <summary>Pinned: a changed algorithm would make every team's baseline stale at once.</summary>
    [Fact]
    public void The_algorithm_stays() =>
        Assert.Equal("530b0c3a27191d08", Fingerprints.Assign([Debt(1, "M:A.B", "0.8f")])[0].Fingerprint);

    internal static DebtFinding[] Debts() => [Debt(3, "M:A.B", "p > 0.8f"), Debt(5, "M:A.B", "p > 0.8f"), Debt(9, "M:A.C", "p > 0.8f")];

    internal static DebtFinding Debt(int line, string? symbol, string snippet, string path = "src/A.cs", string level = "warning") => new(
        "MLD302", DebtCategory.Configuration, level, "decides", path, line, 5, line, 20, symbol, snippet, "", "A", ["net8.0"], null,
        System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty, null);
}
