using System.Collections.Immutable;
using System.Text;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Scoring;

namespace MlDebt.Tool.Tests.Scoring;

/// <summary>The worked example of the documentation: a team of four, eight weeks, eight incidents, six items.</summary>
internal static class Golden
{
    public static readonly DateOnly AsOf = new(2026, 11, 1);

    public const string Incidents = """
        id,date,categories,hours,items
        INC-0,2026-09-06,data,99,C
        INC-1,2026-09-09,data,12,C
        INC-2,2026-09-18,infrastructure,9,B
        INC-3,2026-09-30,data,10,C
        INC-4,2026-10-08,configuration,4,D
        INC-5,2026-10-20,infrastructure,14,A
        INC-6,2026-10-22,infrastructure,6,B
        INC-7,2026-10-24,infrastructure,11,A
        INC-8,2026-11-01,infrastructure:0.5;testing:0.5,8,B;E
        """;

    public const string Config = """
        version: 1
        team:    { engineers: 4, hoursPerWeek: 40 }
        sprint:  { weeks: 2, allocation: 0.20, velocityPoints: 40 }
        window:  { weeks: 8 }
        items:
          "MLD514@T:Shop.FraudModel":    { name: A, title: "monitor fraud model", effort: 12 }
          "MLD513@T:Shop.Deploy":        { name: B, title: "CI/CD for manual deploy", effort: 44 }
          "MLD102@T:Shop.Upstream":      { name: C, title: "contract for upstream CSV", effort: 8 }
          "MLD301@T:Shop.RiskOptions":   { name: D, title: "thresholds into options", effort: 6 }
          "MLD403@T:Shop.Scorer":        { name: E, title: "scoring integration test", effort: 24 }
          "MLD201@T:Shop.ModelV1":       { name: F, title: "retire model v1", effort: 16 }
        """;

    private static readonly (string Category, decimal Hours, string Item)[] WeeklyWorkarounds =
        [("data", 5, "C"), ("infrastructure", 9, "B"), ("configuration", 3, "D"), ("testing", 4, "E"), ("model", 1.5m, "F")];

    private static readonly (string Rule, string Type, int Radius)[] Debts =
        [("MLD514", "Shop.FraudModel", 8), ("MLD513", "Shop.Deploy", 6), ("MLD102", "Shop.Upstream", 4), ("MLD301", "Shop.RiskOptions", 5), ("MLD403", "Shop.Scorer", 8), ("MLD201", "Shop.ModelV1", 2)];

    public static string TimeLog
    {
        get
        {
            var text = new StringBuilder("week,hours,kind,category,items\n");
            for (var week = 0; week < 8; week++)
            {
                var monday = new DateOnly(2026, 9, 7).AddDays(7 * week).ToString("yyyy-MM-dd", null);
                foreach (var (category, hours, item) in WeeklyWorkarounds)
                {
                    text.Append(FormattableString.Invariant($"{monday},{hours},workaround,{category},{item}\n"));
                }

                text.Append($"{monday},20,maintenance,,\n");
            }

            return text.ToString();
        }
    }

    public static AnalysedSource Source { get; } = Make(Debts.Select(debt => Finding(debt.Rule, debt.Type, debt.Rule + "0000000000")), Debts.ToImmutableDictionary(debt => debt.Rule + "0000000000", debt => debt.Radius));

    public static AuditReport Report { get; } = Compute();

    public static AuditReport Compute(string? config = null, string? incidents = Incidents, string? time = null, AnalysedSource? source = null, DateOnly? asOf = null, AuditExtras? extras = null) => Audit.Compute(
        source ?? Source,
        ReadConfig(config ?? Config),
        ReadIncidents(incidents),
        ReadTime(time ?? TimeLog),
        asOf ?? AsOf,
        extras);

    public static AuditConfig ReadConfig(string text) => Valid(ConfigReader.Read("mldebt.yml", Encoding.UTF8.GetBytes(text)));

    public static IncidentLog ReadIncidents(string? text) =>
        text is null ? IncidentLog.None : new(true, Valid(IncidentReader.Read("incidents.csv", Encoding.UTF8.GetBytes(text), null)));

    /// <summary>An empty text stands for no time log.</summary>
    public static TimeLog ReadTime(string text) =>
        text.Length == 0 ? MlDebt.Tool.Inputs.TimeLog.None : new(true, Valid(TimeLogReader.Read("timelog.csv", Encoding.UTF8.GetBytes(text), null, 4)));

    public static DebtFinding Finding(string rule, string type, string fingerprint, Suppression? suppression = null, string? path = null, int line = 7) => new(
        rule,
        CategoryNames.OfRule(rule)!.Value,
        "warning",
        $"{rule} in {type}",
        path ?? $"src/{type}.cs",
        line,
        5,
        line,
        9,
        $"M:{type}.Run(System.String)",
        "0.8f",
        fingerprint,
        "Shop",
        ["net8.0"],
        suppression,
        ImmutableDictionary<string, string?>.Empty,
        $"https://example.org/{rule}");

    public static AnalysedSource Make(IEnumerable<DebtFinding> findings, ImmutableDictionary<string, int>? radius = null, SourceFacts? facts = null)
    {
        var all = findings.ToImmutableArray();
        var rules = all.Select(finding => finding.RuleId).Distinct().Select(rule => new RuleInfo(rule, $"Title of {rule}", CategoryNames.OfRule(rule)!.Value, $"https://example.org/{rule}"));
        return new("/repo", "0123abc", all, [.. rules], [], radius ?? ImmutableDictionary<string, int>.Empty, true, facts ?? SourceFacts.None);
    }

    private static T Valid<T>(InputResult<T> result)
    {
        Assert.Empty(result.Problems);
        return result.Value;
    }
}
