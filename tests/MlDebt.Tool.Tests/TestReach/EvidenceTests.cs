using MlDebt.Analyzers.Evidence;

namespace MlDebt.Tool.Tests.TestReach;

/// <summary>What is written down, and what the analyzers read of it.</summary>
public class EvidenceTests
{
    private const string Production = "public class S\n{\n    public object A() => new MLContext().Model.Load(\"a\", out _);\n}\n";
    private const string Tests = "public class Tests { [Fact] public void T() { } }";

    [Fact]
    public void The_file_is_read_back_as_it_was_meant()
    {
        var file = EvidenceParser.Parse(Built.Evidence(Production, Tests));

        Assert.Empty(file.Problems);
        Assert.Equal(1, file.TestAssemblies);
        var source = Assert.Single(file.Sources);
        Assert.Equal("src/Shop/Scorer.cs", source.Path);
        Assert.Equal(SourceIdentity.HashOfText(Production), source.TextHash);
        var load = Assert.Single(source.Loads);
        Assert.False(load.IsReached);
        Assert.Equal((2, 25), (load.Span.Start.Line, load.Span.Start.Character));
    }

    [Fact]
    public void Line_ends_do_not_make_another_text() =>
        Assert.Equal(SourceIdentity.HashOfText(Production), SourceIdentity.HashOfText(Production.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void The_same_builds_make_the_same_bytes() => Assert.Equal(Built.Evidence(Production, Tests), Built.Evidence(Production, Tests));

    [Fact]
    public void Coverage_of_the_file_is_folded_in_and_that_of_others_is_not()
    {
        var report = CoberturaReport.Read(new StringReader(
            "<coverage><class filename=\"Shop/Scorer.cs\"><line number=\"3\" hits=\"2\"/></class><class filename=\"Scorer2.cs\"><line number=\"1\" hits=\"1\"/></class><class filename=\"opper/Scorer.cs\"><line number=\"4\" hits=\"1\"/></class></coverage>"));

        var source = Assert.Single(EvidenceParser.Parse(Built.Evidence(Production, Tests, report)).Sources);

        Assert.Equal([3], source.Hits!.Keys);
        Assert.True(source.Ran(3, 3));
    }

    [Fact]
    public async Task A_test_assembly_that_is_not_there_is_one_sentence_and_exit_2()
    {
        var error = new StringWriter();
        var session = new MlDebt.Tool.Commands.Session(TextWriter.Null, error, null!, new DateOnly(2026, 11, 1));

        var code = await MlDebt.Tool.Commands.CommandLine.RunAsync(["evidence", "nowhere/Shop.Tests.dll"], session);

        Assert.Equal(2, code);
        Assert.Contains("nowhere/Shop.Tests.dll: no such file; build the tests first.", error.ToString(), StringComparison.Ordinal);
    }
}
