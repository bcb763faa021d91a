using MlDebt.Tool.Findings;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Findings;

/// <summary>Logs in every state a build, a CI or a foreign tool leaves them in.</summary>
public sealed class SarifReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_what_the_compiler_wrote()
    {
        var log = CompilerLog.Of(
            CompilerLog.Result("MLD302", "/src/a.cs", 3, 5, 9, "M:A.B"),
            CompilerLog.Result("CA1822", "/src/a.cs", 4, 1, 2),
            CompilerLog.Result("CS0168", "/src/a.cs", 4, 1, 2),
            CompilerLog.Result("CS0103", "/src/a.cs", 5, 1, 2, level: "error"),
            CompilerLog.Result("MLD303", "/src/a.cs", 6, 1, 2, suppressions: [new { kind = "inSource", justification = "agreed" }]));

        var (read, error) = SarifReader.Read(_folder.Write("a.sarif", log));

        Assert.Null(error);
        Assert.Equal(["MLD302", "CS0103", "MLD303"], read!.Results.Select(result => result.RuleId));
        Assert.Equal(new SarifPlace("file:///src/a.cs", 3, 5, 3, 9), read.Results[0].Place);
        Assert.Equal("M:A.B", read.Results[0].Properties["mldebt.symbol"]);
        Assert.Null(read.Results[0].Properties["mldebt.none"]);
        Assert.Equal("agreed", Assert.Single(read.Results[2].Suppressions).Justification);
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), read.Rules.Select(rule => rule.Id));
    }

    /// <summary>A killed build leaves the first bytes of a log: whatever they are, the answer is one sentence.</summary>
    [Fact]
    public void A_log_cut_anywhere_is_one_error_that_names_the_file()
    {
        var log = CompilerLog.Of(CompilerLog.Result("MLD302", "/src/ä.cs", 3, 5, 9, "M:A.B"));
        for (var length = 0; length < log.Length; length += length < 900 ? 1 : 97)
        {
            var (read, error) = SarifReader.Read(_folder.Write("cut.sarif", log[..length]));
            Assert.Null(read);
            Assert.StartsWith(_folder.File("cut.sarif") + ": ", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "is not a whole JSON file")]
    [InlineData("no json", "is not a whole JSON file (line 1, byte 2)")]
    [InlineData("[1, 2]", "it holds no object")]
    [InlineData("\"text\"", "it holds no object")]
    [InlineData("{\"name\": {\"a\": [1, {\"b\": 2}]}}", "it has no `runs`")]
    [InlineData("{\"runs\": null, \"version\": \"2.1.0\"}", "it has no `runs`")]
    [InlineData("{\"runs\": {\"results\": []}}", "a StartObject stands where a StartArray belongs")]
    [InlineData("{\"version\": \"1.0.0\", \"runs\": []}", "is SARIF 1.0.0; the audit reads 2.1. Build with ErrorLog=x.sarif,version=2.1.")]
    public void Something_else_is_one_error_that_says_what(string text, string error)
    {
        var (read, said) = SarifReader.Read(_folder.Write("x.sarif", text));
        Assert.Null(read);
        Assert.Contains(error, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_or_binary_is_one_error()
    {
        Assert.Contains("cannot be read", SarifReader.Read(_folder.File("none.sarif")).Error, StringComparison.Ordinal);
        Assert.Contains("cannot be read", SarifReader.Read(_folder.Path).Error, StringComparison.Ordinal);
        File.WriteAllBytes(_folder.File("b.sarif"), [0x50, 0x4B, 3, 4, 0, 0, 0xFF, 0xFE]);
        Assert.Contains("is not a whole JSON file", SarifReader.Read(_folder.File("b.sarif")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Odd_but_legal_results_are_read()
    {
        const string Log = """
            {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","rules":null},"extensions":[]},"artifacts":[{"location":{"uri":"a.cs"}}],
            "results":[{"ruleId":"MLD302","message":{"id":"default"}},{"ruleId":"MLD302","locations":[]},{"ruleId":"MLD302","locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%20b.cs"}}}]},{"ruleId":7},{}]},{}]}
            """;
        var (read, error) = SarifReader.Read(_folder.Write("odd.sarif", "\uFEFF" + Log));
        Assert.Null(error);
        Assert.Equal([null, null, new SarifPlace("a%20b.cs", 1, 1, 1, 1)], read!.Results.Select(result => result.Place));
        Assert.All(read.Results, result => Assert.Equal(("warning", ""), (result.Level, result.Message)));
    }

    /// <summary>Results of other tools are passed over, not kept: forty megabytes read with a few.</summary>
    [Fact]
    public void A_huge_log_is_read_in_passing()
    {
        using (var file = File.CreateText(_folder.File("huge.sarif")))
        {
            file.Write("""{"version":"2.1.0","runs":[{"results":[""");
            for (var i = 0; i < 200_000; i++)
                file.Write($$$"""{"ruleId":"CA{{{i}}}","message":{"text":"{{{new string('x', 200)}}}"},"locations":[]},""");
            file.Write("""{"ruleId":"MLD302","message":{"text":"last"}}]}]}""");
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (read, error) = SarifReader.Read(_folder.File("huge.sarif"));

        Assert.Null(error);
        Assert.Equal("last", Assert.Single(read!.Results).Message);
        Assert.True(new FileInfo(_folder.File("huge.sarif")).Length > 40 << 20);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 4 << 20);
    }

    [Fact]
    public void A_single_value_of_absurd_size_is_an_error()
    {
        var (read, error) = SarifReader.Read(_folder.Write("value.sarif", $$$"""{"version":"2.1.0","runs":[{"results":[{"ruleId":"MLD302","message":{"text":"{{{new string('x', 40 << 20)}}}"}}]}]}"""));
        Assert.Null(read);
        Assert.Contains("one value has more than 16 MB", error, StringComparison.Ordinal);
    }
}
