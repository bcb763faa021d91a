using MlDebt.Tool.Findings;
using MlDebt.Tool.Ratchet;
using MlDebt.Tool.Running;
using MlDebt.Tool.Tests.Findings;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Ratchet;

/// <summary>The baseline on disk.</summary>
public sealed class BaselineFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Order_does_not_matter_and_every_debt_has_its_line()
    {
        var entries = BaselineEdit.Create(Fingerprints.Assign(FingerprintTests.Debts()), "c0ffee")
            .Add(new(new("0123456789abcdef", "MLD301", "a \"b\".cs", null, "00000000"), null, "läuft aus", new DateOnly(2027, 1, 31)));

        var text = BaselineFile.Write(entries);

        Assert.Equal(text, BaselineFile.Write(entries.Reverse()));
        Assert.Equal(entries.Length + 2, text.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("{\"fingerprint\":\"0123456789abcdef\",\"rule\":\"MLD301\",\"path\":\"a \\\"b\\\".cs\",\"snippet\":\"00000000\",\"reason\":\"läuft aus\",\"until\":\"2027-01-31\"}", text, StringComparison.Ordinal);
        Assert.Equal(entries.ToHashSet(), BaselineFile.Read(_folder.Write("b.json", text)).ToHashSet());
        Assert.Equal(text, BaselineFile.Write(BaselineFile.Read(_folder.File("b.json"))));
    }

    /// <summary>A connection string is debt; the baseline is no place to publish it.</summary>
    [Fact]
    public void The_text_of_the_debt_is_not_in_it() =>
        Assert.DoesNotContain("0.8f", BaselineFile.Write(BaselineEdit.Create(Fingerprints.Assign(FingerprintTests.Debts()), null)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<<<<<<< HEAD\n", "b.json:1: is no JSON")]
    [InlineData("{}", "is no baseline")]
    [InlineData("[]", "is no baseline")]
    [InlineData("{\"version\":\"mldebt-baseline/2\",\"findings\":[]}", "is written as mldebt-baseline/2; this tool reads mldebt-baseline/1")]
    [InlineData("{\"version\":\"mldebt-baseline/1\",\"findings\":[{}]}", "An entry has no `fingerprint`.")]
    [InlineData("{\"version\":\"mldebt-baseline/1\",\"findings\":[{\"fingerprint\":\"x\",\"rule\":\"r\",\"path\":\"p\",\"until\":\"soon\"}]}", "is no baseline")]
    public void Something_else_is_refused_with_its_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<UsageException>(() => BaselineFile.Read(_folder.Write("b.json", text))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_debt_that_moved_is_known_by_its_new_place_after_pruning()
    {
        var entries = BaselineEdit.Create(Fingerprints.Assign(FingerprintTests.Debts()), "c0ffee");
        var moved = Fingerprints.Assign(FingerprintTests.Debts().Select(d => d with { Symbol = d.Symbol + "Renamed", Path = "other.cs" }));

        var pruned = BaselineEdit.Prune(entries, moved);

        Assert.Equal(moved.Select(d => d.Fingerprint).Order(), pruned.Select(e => e.Identity.Fingerprint).Order());
        Assert.All(pruned, entry => Assert.Equal("c0ffee", entry.Since));
    }
}
