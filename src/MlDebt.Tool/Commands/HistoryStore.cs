using System.Collections.Immutable;
using MlDebt.Tool.History;
using MlDebt.Tool.Model;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary>The recorded audits of a workplace.</summary>
/// <param name="place">Where.</param>
internal sealed class HistoryStore(Workplace place)
{
    /// <summary>All snapshots, by date.</summary>
    /// <exception cref="UsageException">A line is no snapshot.</exception>
    public ImmutableArray<Snapshot> Read()
    {
        var result = HistoryFile.Read(HistoryFile.DefaultPath, Text());
        return result.IsValid ? result.Value : throw new UsageException([.. result.Problems.Select(problem => problem.ToString())]);
    }

    /// <summary>Adds one; the file is written as a whole.</summary>
    public void Append(Snapshot snapshot) => AtomicFile.Write(place.History, HistoryFile.Append(Text(), snapshot));

    /// <summary>What an audit leaves: half of one is recorded as a failure, so that a gap has its reason.</summary>
    public static Snapshot Of(AuditReport report, DateOnly? commitDate) => report.IncompleteReasons is [var reason, ..]
        ? Snapshots.Failed(report.Commit ?? "", commitDate, report.AsOf, report.Tool, report.Ruleset, reason)
        : Snapshots.Of(report, commitDate);

    private string Text() => File.Exists(place.History) ? File.ReadAllText(place.History) : "";
}
