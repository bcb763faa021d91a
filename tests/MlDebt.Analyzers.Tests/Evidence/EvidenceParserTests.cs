using MlDebt.Analyzers.Evidence;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace MlDebt.Analyzers.Tests.Evidence;

/// <summary>Evidence files and coverage reports: what they say, and that none of them can break a build.</summary>
public class EvidenceParserTests
{
    [Fact]
    public void Reads_what_a_file_says()
    {
        var file = EvidenceParser.Parse($"{EvidenceParser.Header}\r\n# made by a test\r\ntests 2\r\n\r\nsource sha256=AB text=CD src/My Shop/Scorer.cs\r\nload 3,9,4,12 unreached\r\nhits 3=0 4=7\r\n");

        Assert.Empty(file.Problems);
        Assert.Equal(2, file.TestAssemblies);
        var source = Assert.Single(file.Sources);
        Assert.Equal(("src/My Shop/Scorer.cs", "AB", "CD"), (source.Path, source.Hash, source.TextHash));
        Assert.False(source.Reaches(new LinePosition(2, 8)));
        Assert.False(source.Reaches(new LinePosition(3, 10)));
        Assert.Null(source.Reaches(new LinePosition(3, 11)));
        Assert.Null(source.Reaches(new LinePosition(2, 7)));
        Assert.Equal((false, true, true, null), (source.Ran(3, 3), source.Ran(4, 4), source.Ran(1, 9), source.Ran(5, 9)));
    }

    [Theory]
    [InlineData("load 1,1,1,5 unreached", "a load before any source")]
    [InlineData("source /a.cs", "a source without a hash")]
    [InlineData("source sha256=A sha1=B a.cs", "an unknown hash")]
    [InlineData("tests many", "a number that is none")]
    [InlineData("source sha256=A a.cs\nload 4,1,3,1 reached", "an end before its start")]
    [InlineData("source sha256=A a.cs\nload 0,1,3,1 reached", "a line zero")]
    [InlineData("source sha256=A a.cs\nload 1,1,3,1 perhaps", "an unknown verdict")]
    [InlineData("source sha256=A a.cs\nload 1,1,3 reached", "three numbers")]
    [InlineData("source sha256=A a.cs\nload", "nothing")]
    [InlineData("source sha256=A a.cs\nhits 3", "a line without a count")]
    [InlineData("source sha256=A a.cs\nhits 3=99999999999999", "more than a number holds")]
    [InlineData("\u0000\u0001\u0002 binary", "binary")]
    public void A_line_that_cannot_be_read_is_a_problem_on_it_and_the_others_count(string lines, string why)
    {
        var text = $"{EvidenceParser.Header}\n{lines}\nsource sha256=Z z.cs\nhits 1=1\n";

        var file = EvidenceParser.Parse(text);

        var problem = Assert.Single(file.Problems);
        Assert.True(problem.Line == 1 + lines.Split('\n').Length, why);
        Assert.Contains("expected", problem.Message, StringComparison.Ordinal);
        Assert.True(file.Sources[^1].Ran(1, 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("mldebt-evidence 2\nsource sha256=A a.cs")]
    [InlineData("<xml/>")]
    public void Another_file_is_one_problem_on_its_first_line(string text)
    {
        var file = EvidenceParser.Parse(text);

        Assert.Equal(1, Assert.Single(file.Problems).Line);
        Assert.Empty(file.Sources);
    }

    [Fact]
    public void Reads_a_coverage_report_and_counts_partial_classes_together()
    {
        var file = Read("<coverage><packages><package><classes><class filename=\"src\\A.cs\"><lines><line number=\"3\" hits=\"0\"/><line number=\"4\" hits=\"99999999999\"/></lines></class><class filename=\"src/A.cs\"><lines><line number=\"3\" hits=\"2\"/></lines></class></classes></package></packages></coverage>");

        var source = Assert.Single(file.Sources);
        Assert.Equal("src/A.cs", source.Path);
        Assert.Equal((true, true, null), (source.Ran(3, 3), source.Ran(4, 4), source.Ran(5, 5)));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("no xml", 1)]
    [InlineData("<html/>", 1)]
    [InlineData("<coverage>\n<packages>\n<class filename=\"a.cs\"><lines><line number=", 3)]
    [InlineData("<coverage>\n</packages>", 2)]
    [InlineData("<!DOCTYPE c [<!ENTITY a \"b\">]>\n<coverage>&a;</coverage>", 2)]
    public void A_broken_report_is_one_problem_where_it_breaks(string text, int line) => Assert.Equal(line, Assert.Single(Read(text).Problems).Line);

    private static EvidenceFile Read(string text) => CoberturaReport.Read(new StringReader(text));
}
