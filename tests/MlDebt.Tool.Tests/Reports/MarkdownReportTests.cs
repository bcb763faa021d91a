using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Reports;

public class MarkdownReportTests
{
    [Fact]
    public void The_worked_example() => Expected.Same("golden.md", MarkdownReport.Write(Golden.Report));

    [Fact]
    public void Beside_an_earlier_audit_it_shows_what_changed()
    {
        var text = MarkdownReport.Write(Reported.Later, Golden.Report);
        Assert.StartsWith(MarkdownReport.Marker + "\n", text, StringComparison.Ordinal);
        Assert.Contains("6 open findings: **1 new**, 1 gone.", text, StringComparison.Ordinal);
        Assert.Contains("No score changed.", text, StringComparison.Ordinal);
        Assert.Contains("### New findings\n\n- `src/Shop.New.cs:7` MLD302", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_changed_scores_are_listed()
    {
        var text = MarkdownReport.Write(Golden.Compute(incidents: Golden.Incidents + "\nX,2026-10-31,model,400,F"), Golden.Report);
        Assert.Contains("| Model | 4, high: 1 incident in 8 weeks | 1 (1–2) |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| Data |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_never_grows_beyond_what_it_can_hold()
    {
        var text = MarkdownReport.Write(Reported.Many(3000));
        Assert.InRange(text.Length, 50_000, 60_000);
        Assert.Contains("<details><summary>2980 more</summary>", text, StringComparison.Ordinal);
        Assert.Contains("a comment cannot hold them", text, StringComparison.Ordinal);
        Assert.EndsWith("</details>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_others_stay_texts()
    {
        var text = MarkdownReport.Write(Reported.WithNastyTexts);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(\"1\")&lt;/script&gt; \\| \\`x\\` \\[y\\](http://z) &amp;  \\# z", text, StringComparison.Ordinal);
    }
}
