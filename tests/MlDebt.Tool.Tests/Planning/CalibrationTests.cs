using MlDebt.Tool.Planning;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Planning;

public class CalibrationTests
{
    [Fact]
    public void Hours_logged_for_repaired_items_are_compared_with_their_estimates()
    {
        // A (12 h) and C (8 h) are gone; B is still there, so its hours say nothing yet.
        var after = Golden.Compute(source: Golden.Source with { Findings = [.. Golden.Source.Findings.Where(finding => finding.RuleId is not ("MLD514" or "MLD102"))] });
        var time = Golden.ReadTime("date,hours,kind,items,rules\n2026-10-05,6,remediation,A,\n2026-10-06,12,remediation,A,\n2026-10-06,4,remediation,,MLD102\n2026-10-07,9,remediation,B,\n2026-10-08,99,feature,A,\n");
        Assert.Equal([new("MLD102", 1, 0.5m), new("MLD514", 1, 1.5m)], Calibration.Of(Golden.Report, after, time).ToArray());
    }

    [Fact]
    public void The_median_of_several_repairs_is_given()
    {
        var before = Golden.Compute(config: "team: { engineers: 4 }", source: Golden.Make(Enumerable.Range(1, 4).Select(n => Golden.Finding("MLD514", $"Shop.T{n}", $"f{n}"))));
        var time = Golden.ReadTime("date,hours,kind,items\n2026-10-05,12,remediation,MLD514@T:Shop.T1\n2026-10-05,24,remediation,MLD514@T:Shop.T2\n2026-10-05,6,remediation,MLD514@T:Shop.T3\n");
        Assert.Equal([new("MLD514", 3, 1m)], Calibration.Of(before, Golden.Compute(source: Golden.Make([])), time).ToArray());
    }

    [Fact]
    public void Nothing_repaired_says_nothing() => Assert.Empty(Calibration.Of(Golden.Report, Golden.Report, Golden.ReadTime("date,hours,kind,items\n2026-10-05,12,remediation,A\n")));
}
