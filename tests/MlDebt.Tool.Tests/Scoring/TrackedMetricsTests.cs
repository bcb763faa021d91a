using System.Collections.Immutable;
using MlDebt.Tool.History;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Scoring;

namespace MlDebt.Tool.Tests.Scoring;

public class TrackedMetricsTests
{
    private static readonly SourceFacts Inventory = new(
        true,
        [
            new(FactKind.Model, "fraud", "src/A.cs", 1, Monitored: true, Documented: true),
            new(FactKind.Model, "risk", "src/B.cs", 1),
            new(FactKind.DataSource, "orders", "src/B.cs", 9),
            new(FactKind.Pipeline, "features", "src/C.cs", 2, Documented: true),
        ],
        ["src/A.cs", "src/B.cs", "src/C.cs", "deploy.sh"]);

    [Fact]
    public void Shares_are_of_what_is_inventoried()
    {
        var report = Golden.Compute(source: Golden.Make([], facts: Inventory));
        Assert.Equal((0.5m, 1, 2), Values(report, "monitoringCoverage"));
        Assert.Equal((0.5m, 2, 4), Values(report, "documentationCompleteness"));
    }

    [Fact]
    public void Nothing_to_measure_is_neither_zero_nor_a_hundred()
    {
        var metric = Metric(Golden.Compute(source: Golden.Make([], facts: new(true, [], []))), "monitoringCoverage");
        Assert.Equal((null, "nothing to measure"), (metric.Value, metric.Note));
        metric = Metric(Golden.Report, "monitoringCoverage");
        Assert.Equal((null, "no inventory of the source was taken"), (metric.Value, metric.Note));
    }

    [Fact]
    public void Coverage_is_that_of_the_files_with_machine_learning()
    {
        var coverage = new CoverageLog(true, ImmutableDictionary<string, ImmutableDictionary<int, long>>.Empty
            .Add("src/A.cs", ImmutableDictionary<int, long>.Empty.Add(1, 3).Add(2, 0).Add(3, 1).Add(4, 1))
            .Add("src/Other.cs", ImmutableDictionary<int, long>.Empty.Add(1, 0).Add(2, 0)));
        var report = Golden.Compute(source: Golden.Make([], facts: Inventory), extras: AuditExtras.None with { Coverage = coverage });
        Assert.Equal((0.75m, 3, 4), Values(report, "testCoverage"));
        Assert.Equal("whole solution: 50.0 % (3 of 6 lines)", Metric(report, "testCoverage").Note);
        Assert.StartsWith("no report given", Metric(Golden.Report, "testCoverage").Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manual_step_is_eliminated_when_it_is_gone_and_its_file_is_not()
    {
        var history = Snapshot(new("kept", "deploy.sh"), new("done", "deploy.sh"), new("deleted", "old.sh"));
        var now = Golden.Make([Golden.Finding("MLD513", "X", "kept", path: "deploy.sh")], facts: Inventory);
        var metric = Metric(Golden.Compute(source: now, extras: AuditExtras.None with { History = [history] }), "manualStepsEliminated");
        Assert.Equal((1m, 1, 3, 4m), (metric.Value!.Value, metric.Part, metric.Whole, metric.Before!.Value));
        Assert.Equal("1 more went with their file and nothing shows what replaced them", metric.Note);

        var automated = now with { Facts = Inventory with { Sites = Inventory.Sites.Add(new(FactKind.Automation, "ci", ".github/ci.yml", 1)) } };
        Assert.Equal(2m, Metric(Golden.Compute(source: automated, extras: AuditExtras.None with { History = [history] }), "manualStepsEliminated").Value);
    }

    [Fact]
    public void Without_history_no_step_was_eliminated_or_kept() =>
        Assert.Equal((null, "no earlier snapshot: record one with mldebt audit --record"), (Metric(Golden.Report, "manualStepsEliminated").Value, Metric(Golden.Report, "manualStepsEliminated").Note));

    private static Snapshot Snapshot(params ManualStep[] steps) => new(
        1, "c", null, new(2026, 9, 1), "t", "r", 8, [], null, null, null, ImmutableSortedDictionary<string, decimal?>.Empty.Add("manualStepsEliminated", 4), ImmutableSortedDictionary<string, int>.Empty, [.. steps], null);

    private static MetricReport Metric(AuditReport report, string key) => report.Metrics.Single(metric => metric.Key == key);

    private static (decimal?, int, int) Values(AuditReport report, string key) => (Metric(report, key).Value, Metric(report, key).Part, Metric(report, key).Whole);
}
