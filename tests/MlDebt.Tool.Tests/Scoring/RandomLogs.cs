using System.Text;
using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Tests.Scoring;

/// <summary>Logs of a random team; the same seed makes the same logs.</summary>
internal sealed class RandomLogs(int seed)
{
    private static readonly string[] Items = ["A", "B", "C", "D", "E", "F", "", "A;B;F", "nothing"];
    private readonly Random _random = new(seed);

    public List<string> IncidentRows() => [.. Enumerable.Range(0, _random.Next(0, 25)).Select(number => IncidentRow($"R-{number}"))];

    public List<string> TimeRows() => [.. Enumerable.Range(0, _random.Next(0, 40)).Select(_ => TimeRow())];

    public string IncidentRow(string id) => FormattableString.Invariant($"{id},{Day()},{Categories()},{_random.Next(1, 400) / 10m},{Pick(Items)}");

    public string TimeRow() => FormattableString.Invariant($"{Day()},{_random.Next(1, 100) / 10m},{Pick(["workaround", "maintenance", "feature", "remediation"])},{Pick([.. CategoryNames.Keys])},{Pick(Items)}");

    public List<T> Shuffled<T>(List<T> rows)
    {
        var copy = rows.ToArray();
        _random.Shuffle(copy);
        return [.. copy];
    }

    public static string Incidents(IEnumerable<string> rows) => Lines("id,date,categories,hours,items", rows);

    public static string Time(IEnumerable<string> rows) => Lines("date,hours,kind,category,items", rows);

    private static string Lines(string header, IEnumerable<string> rows) => new StringBuilder(header).Append('\n').AppendJoin('\n', rows).ToString();

    private string Day() => new DateOnly(2026, 8, 25).AddDays(_random.Next(0, 69)).ToString("yyyy-MM-dd", null);

    private string Categories() => _random.Next(3) switch
    {
        0 => "data:0.25;testing:0.75",
        1 => "infrastructure:0.333;model:0.333;configuration:0.333",
        _ => Pick([.. CategoryNames.Keys]),
    };

    private string Pick(string[] values) => values[_random.Next(values.Length)];
}
