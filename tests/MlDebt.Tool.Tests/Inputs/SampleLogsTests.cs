using System.Runtime.CompilerServices;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Scoring;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Inputs;

/// <summary>The logs of the sample are what a newcomer sees first.</summary>
public class SampleLogsTests
{
    [Fact]
    public void The_sample_is_valid_and_shows_every_part()
    {
        var inputs = InputFiles.Load(Sample(), new(Latest: Golden.AsOf));
        Assert.Empty(inputs.Problems);
        var report = Audit.Compute(Golden.Make([]), inputs.Value.Config, inputs.Value.Incidents, inputs.Value.Time, Golden.AsOf);
        Assert.Equal((6, 1, 8), (report.Logs.IncidentRows, report.Logs.IncidentsOutside, report.Logs.WeeksCovered));
        Assert.Equal([2, 1, 3, 2, 2], report.Categories.Select(category => category.Score!.Value));
        Assert.Equal(MaintenanceState.Fine, report.Velocity.MaintenanceState);
        Assert.InRange(report.Velocity.Impact!.Value, 0.10m, 0.20m);
        Assert.NotNull(report.Velocity.LostPoints);
    }

    private static string Sample([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "samples", "FraudScoring"));
}
