using System.Collections.Immutable;
using System.Text.Json;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.History;

/// <summary>The history: one snapshot a line, so that two branches merge by keeping both their lines.</summary>
internal static class HistoryFile
{
    public const string DefaultPath = ".mldebt/history.jsonl";

    private static readonly JsonSerializerOptions Options = new(ReportJson.Options) { WriteIndented = false };

    /// <summary>Snapshots by date; of two with one commit and one set of rules, the one written last.</summary>
    public static InputResult<ImmutableArray<Snapshot>> Read(string file, string text)
    {
        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        var snapshots = new List<Snapshot>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]) && One(file, i + 1, lines[i], problems) is { } snapshot)
            {
                snapshots.Add(snapshot);
            }
        }

        return new([.. Distinct(snapshots)], problems.ToImmutable());
    }

    /// <summary>The text of the file with one more snapshot.</summary>
    public static string Append(string text, Snapshot snapshot) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Append(JsonSerializer.Serialize(snapshot, Options))) + "\n";

    private static Snapshot? One(string file, int line, string text, ImmutableArray<InputProblem>.Builder problems)
    {
        const string Fix = "Remove the line; mldebt trend --backfill computes it anew";
        try
        {
            var snapshot = JsonSerializer.Deserialize<Snapshot>(text, Options);
            if (snapshot is { Schema: Snapshot.CurrentSchema, Categories.IsDefault: false, ManualSteps.IsDefault: false, Metrics: not null, Rules: not null })
            {
                return snapshot;
            }

            problems.Add(new(file, line, "", null, "The snapshot has another schema", "Use the version of mldebt that wrote it, or remove the line"));
        }
        catch (JsonException)
        {
            problems.Add(new(file, line, "", null, "The line is no snapshot", Fix));
        }

        return null;
    }

    private static IEnumerable<Snapshot> Distinct(IEnumerable<Snapshot> snapshots) => snapshots
        .GroupBy(snapshot => (Key: snapshot.Commit ?? Figures.Day(snapshot.AsOf), snapshot.Ruleset))
        .Select(group => group.Last())
        .OrderBy(snapshot => snapshot.AsOf)
        .ThenBy(snapshot => snapshot.CommitDate)
        .ThenBy(snapshot => snapshot.Commit, StringComparer.Ordinal)
        .ThenBy(snapshot => snapshot.Ruleset, StringComparer.Ordinal);
}
