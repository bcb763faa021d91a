using System.Text;
using Microsoft.CodeAnalysis.Sarif;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Reports;

public class SarifReportTests
{
    [Fact]
    public void An_independent_reader_finds_every_result()
    {
        var run = Run(SarifReport.Write(Golden.Report));
        Assert.Equal(Golden.Report.Findings.Select(finding => finding.Fingerprint), run.Results.Select(result => result.PartialFingerprints["mldebt/v1"]));
        Assert.All(run.Results, result =>
        {
            Assert.Equal(result.PartialFingerprints["mldebt/v1"] + ":1", result.PartialFingerprints["primaryLocationLineHash"]);
            Assert.Equal(result.RuleId, run.Tool.Driver.Rules[result.RuleIndex].Id);
            Assert.Equal("%SRCROOT%", result.Locations[0].PhysicalLocation.ArtifactLocation.UriBaseId);
            Assert.False(result.Locations[0].PhysicalLocation.ArtifactLocation.Uri.IsAbsoluteUri);
            Assert.Null(result.Suppressions);
            Assert.Equal(BaselineState.None, result.BaselineState);
            Assert.All(result.Taxa, taxon => Assert.Contains(run.Taxonomies[taxon.ToolComponent.Index].Taxa, known => known.Id == taxon.Id));
        });
        Assert.Equal(100, run.Results.Max(result => result.Rank));
        Assert.True(run.Invocations[0].ExecutionSuccessful);
    }

    [Fact]
    public void Accepted_debt_stays_out_unless_it_is_asked_for()
    {
        Assert.Single(Run(SarifReport.Write(Reported.WithNastyTexts)).Results);
        var all = Run(SarifReport.Write(Reported.WithNastyTexts, new(IncludeSuppressed: true))).Results;
        Assert.Equal([0, 1, 1], all.Select(result => result.Suppressions.Count).Order());
        Assert.Contains(all, result => result.Suppressions.Any(suppression => suppression.Justification == Reported.Nasty));
    }

    [Fact]
    public void States_are_on_all_results_or_on_none()
    {
        var states = Run(SarifReport.Write(Reported.Later, new(Before: Golden.Report))).Results.Select(result => result.BaselineState).ToArray();
        Assert.Equal(5, states.Count(state => state == BaselineState.Unchanged));
        Assert.Single(states, BaselineState.New);
        Assert.Single(states, BaselineState.Absent);
        Assert.Equal(7, states.Length);
    }

    [Fact]
    public void A_path_is_a_uri()
    {
        var result = Assert.Single(Run(SarifReport.Write(Reported.WithNastyTexts)).Results);
        Assert.Equal("src/a%20b%23%3Cx%3E.cs", result.Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString);
        Assert.Equal("M:Shop.A.Run(System.String)", result.Locations[0].LogicalLocations[0].FullyQualifiedName);
    }

    [Fact]
    public void What_is_cut_is_the_least_and_is_said()
    {
        var run = Run(SarifReport.Write(Reported.Many(5003)));
        Assert.Equal(5000, run.Results.Count);
        Assert.Equal("3 results of the lowest rank were cut; the JSON report has all of them.", run.Invocations[0].ToolExecutionNotifications[0].Message.Text);
    }

    [Fact]
    public void An_incomplete_analysis_is_said() => Assert.False(Run(SarifReport.Write(Reported.WithNastyTexts)).Invocations[0].ExecutionSuccessful);

    private static Run Run(string sarif) => SarifLog.Load(new MemoryStream(Encoding.UTF8.GetBytes(sarif))).Runs.Single();
}
