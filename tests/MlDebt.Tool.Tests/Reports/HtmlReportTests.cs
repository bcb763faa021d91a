using System.Text.RegularExpressions;
using System.Xml.Linq;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Reports.Html;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Reports;

public partial class HtmlReportTests
{
    public static TheoryData<string> Pages() => new("golden", "nasty", "many", "empty");

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_needs_nothing_else(string page)
    {
        var html = Page(page);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(ExternalReference(), html);
        Assert.DoesNotMatch(Handler(), html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_is_well_formed_and_each_picture_has_a_name_a_meaning_and_a_table(string page)
    {
        var body = Body(Page(page));
        Assert.All(body.Descendants("svg"), svg =>
        {
            Assert.Equal("img", svg.Attribute("role")?.Value);
            Assert.NotEmpty(svg.Element("title")!.Value);
            Assert.NotEmpty(svg.Element("desc")!.Value);
            Assert.Single(svg.Parent!.Descendants("table"));
        });
        var ids = body.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(body.Descendants().Attributes("aria-labelledby").SelectMany(ids => ids.Value.Split(' ')), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void The_worked_example_shows_its_numbers_and_its_sums()
    {
        var text = Body(Page("golden")).Value;
        foreach (var expected in new[]
        {
            "3 (3–4), medium: 2 incidents in 8 weeks", "⌈(2 + 3) ÷ 2⌉ = 3", "2 ÷ 8 = 0.25 a week → frequency band 2; 80 % interval 0.101–0.577 → bands 2–4",
            "(22 incident h + 40 workaround h) ÷ 8 weeks = 7.75 h/week", "7.75 ÷ 160 h = 4.8 % → time band 3",
            "7.75 + 1.5 + 3.5 + 4.5 + 14.5 = 31.75 h/week; ÷ 160 h = 19.8 %; ÷ 40 h = 0.79 full-time engineers",
            "40 ÷ (1 − 0.1984) = 49.9 points a sprint without debt: 9.9 lost", "(31.75 debt h + 160 maintenance h ÷ 8) ÷ 160 h = 32.3 %",
            "(2 + ½) ÷ 8 × (1 + 8) = 2.8125", "12 h ÷ 3.125 h/week = 3.8 weeks", "⌊0.2 × 160 h × 2 weeks⌋ = 64 h", "picking by value per hour would reach 6.62 in 50 h", "254",
        })
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Texts_of_others_stay_texts()
    {
        var text = Body(Page("nasty")).Value;
        Assert.Contains("<script>alert(\"1\")</script> | `x`", text, StringComparison.Ordinal);
        Assert.Contains("<i>y</i>", text, StringComparison.Ordinal);
        Assert.Contains("The analysis is incomplete.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Exposure_is_hatched_and_no_score_is_drawn()
    {
        var html = Page("nasty");
        Assert.Contains("fill=\"url(#scores-x)\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("fill=\"url(#scores-p", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_audit_is_the_same_page() => Assert.Equal(HtmlReport.Write(Golden.Report), HtmlReport.Write(ReportJson.Read(ReportJson.Write(Golden.Report))));

    [Fact]
    public void Look_at_it()
    {
        File.WriteAllText("/tmp/tn.html", Page("golden"));
        File.WriteAllText("/tmp/tn-nasty.html", Page("nasty"));
    }

    internal static string Page(string name) => HtmlReport.Write(name switch
    {
        "golden" => Golden.Report,
        "nasty" => Reported.WithNastyTexts,
        "many" => Reported.Many(300),
        _ => Golden.Compute(incidents: null, time: "", source: Golden.Make([])),
    });

    private static XElement Body(string html)
    {
        var start = html.IndexOf("<body>", StringComparison.Ordinal);
        return XElement.Parse(html[start..(html.IndexOf("</body>", StringComparison.Ordinal) + 7)]);
    }

    [GeneratedRegex("""(src|href|action|data)\s*=|url\((?!#)|@import""", RegexOptions.IgnoreCase)]
    private static partial Regex ExternalReference();

    [GeneratedRegex("""\son\w+\s*=""", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();
}
