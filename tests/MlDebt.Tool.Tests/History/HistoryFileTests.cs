using MlDebt.Tool.History;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.History;

public class HistoryFileTests
{
    private static readonly Snapshot One = Snapshots.Of(Golden.Report, new(2026, 10, 31));

    [Fact]
    public void A_snapshot_keeps_the_numbers_of_its_audit()
    {
        Assert.Equal((31.75m, 0.1984375m, 0.3234375m, "0123abc"), (One.HoursPerWeek!.Value, One.Impact!.Value, One.MaintenanceShare!.Value, One.Commit));
        Assert.Equal([3, 1, 2, 2, 4], One.Categories.Select(category => category.Score!.Value));
        Assert.Equal(1, One.Rules["MLD513"]);
        Assert.Equal("MLD5130000000000", Assert.Single(One.ManualSteps).Id);
    }

    [Fact]
    public void One_line_each_and_the_same_back()
    {
        var text = HistoryFile.Append(HistoryFile.Append("", One), One with { Commit = "second" });
        Assert.Equal(2, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var read = HistoryFile.Read("history.jsonl", text);
        Assert.Empty(read.Problems);
        Assert.Equal(text, read.Value.Aggregate("", HistoryFile.Append));
    }

    [Fact]
    public void Merged_lines_are_sorted_and_counted_once()
    {
        var later = One with { Commit = "later", AsOf = One.AsOf.AddDays(7) };
        var text = HistoryFile.Append(HistoryFile.Append(HistoryFile.Append("", later), One with { HoursPerWeek = 1 }), One);
        var read = HistoryFile.Read("history.jsonl", text).Value;
        Assert.Equal(["0123abc", "later"], read.Select(snapshot => snapshot.Commit));
        Assert.Equal(31.75m, read[0].HoursPerWeek);
    }

    [Fact]
    public void The_same_commit_under_other_rules_is_another_snapshot() =>
        Assert.Equal(2, HistoryFile.Read("h", HistoryFile.Append(HistoryFile.Append("", One), One with { Ruleset = "other" })).Value.Length);

    [Fact]
    public void A_broken_line_is_told_and_the_others_are_read()
    {
        var read = HistoryFile.Read("history.jsonl", "{\"schema\":1,\n" + HistoryFile.Append("", One) + "{\"schema\":7}\n{}\n");
        Assert.Single(read.Value);
        Assert.Equal(
            [
                "history.jsonl:1: The line is no snapshot. Remove the line; mldebt trend --backfill computes it anew.",
                "history.jsonl:3: The snapshot has another schema. Use the version of mldebt that wrote it, or remove the line.",
                "history.jsonl:4: The snapshot has another schema. Use the version of mldebt that wrote it, or remove the line.",
            ],
            read.Problems.Select(problem => problem.ToString()));
    }
}
