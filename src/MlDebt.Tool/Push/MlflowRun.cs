using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Push;

/// <summary>One audit as one MLflow run: metrics, parameters and tags, cut into the batches the server takes.</summary>
internal sealed record MlflowRun(string Snapshot, string Name, long Timestamp, ImmutableArray<JsonObject> Metrics, ImmutableArray<JsonObject> Parameters, ImmutableArray<JsonObject> Tags)
{
    /// <summary>The tag a re-push is recognised by.</summary>
    public const string SnapshotTag = "mldebt.snapshot";

    // The documented limits of one log-batch call.
    private const int MostMetrics = 1000;
    private const int MostParameters = 100;
    private const int MostTags = 100;
    private const int MostInAll = 1000;

    public static MlflowRun Of(AuditReport report)
    {
        var day = report.AsOf;
        var time = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeMilliseconds();
        var step = day.DayNumber - new DateOnly(1970, 1, 1).DayNumber;
        var snapshot = $"{report.Commit ?? "no-commit"}/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/{report.Ruleset}";
        return new(
            snapshot,
            $"mldebt {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            time,
            [.. Values(report).Where(pair => pair.Value is not null).Select(pair => new JsonObject { ["key"] = pair.Key, ["value"] = (double)pair.Value!.Value, ["timestamp"] = time, ["step"] = step })],
            [.. Settings(report).Select(Pair)],
            [.. new[] { (SnapshotTag, snapshot), ("mldebt.tool", report.Tool), ("mldebt.commit", report.Commit ?? "") }.Where(tag => tag.Item2.Length > 0).Select(Pair)]);
    }

    /// <summary>The bodies of the log-batch calls.</summary>
    public IEnumerable<JsonObject> Batches(string runId)
    {
        var (metrics, parameters, tags) = (Metrics.AsEnumerable(), Parameters.AsEnumerable(), Tags.AsEnumerable());
        do
        {
            var someParameters = parameters.Take(MostParameters).ToArray();
            var someTags = tags.Take(MostTags).ToArray();
            var someMetrics = metrics.Take(Math.Min(MostMetrics, MostInAll - someParameters.Length - someTags.Length)).ToArray();
            (metrics, parameters, tags) = (metrics.Skip(someMetrics.Length), parameters.Skip(someParameters.Length), tags.Skip(someTags.Length));
            yield return new JsonObject { ["run_id"] = runId, ["metrics"] = Copy(someMetrics), ["params"] = Copy(someParameters), ["tags"] = Copy(someTags) };
        }
        while (metrics.Any() || parameters.Any() || tags.Any());
    }

    private static IEnumerable<(string Key, decimal? Value)> Values(AuditReport report)
    {
        yield return ("debt.hours_per_week.total", report.Velocity.HoursPerWeek);
        yield return ("debt.velocity_impact", report.Velocity.Impact);
        yield return ("debt.maintenance_share", report.Velocity.MaintenanceShare);
        yield return ("debt.principal_hours", report.Plan.PrincipalHours);
        yield return ("debt.open_findings", report.OpenFindings().Count());
        foreach (var category in report.Categories)
        {
            var key = CategoryNames.Key(category.Category);
            yield return ($"debt.score.{key}", category.Score);
            yield return ($"debt.hours_per_week.{key}", category.HoursPerWeek);
            yield return ($"debt.open_findings.{key}", category.Open);
            yield return ($"debt.exposure.{key}", category.Exposure?.Band);
        }

        foreach (var (key, name) in new[] { ("monitoringCoverage", "coverage.monitoring"), ("testCoverage", "coverage.test"), ("documentationCompleteness", "coverage.documentation"), ("manualStepsEliminated", "manual_steps.eliminated") })
        {
            yield return (name, report.Metrics.FirstOrDefault(metric => metric.Key == key)?.Value);
        }

        foreach (var rule in report.OpenFindings().GroupBy(finding => finding.RuleId).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return ($"debt.rule.{rule.Key}", rule.Count());
        }
    }

    private static IEnumerable<(string, string)> Settings(AuditReport report)
    {
        yield return ("mldebt.window_weeks", report.Window.Weeks.ToString(CultureInfo.InvariantCulture));
        yield return ("mldebt.capacity_hours", report.Settings.Capacity.ToString("0.##", CultureInfo.InvariantCulture));
        yield return ("mldebt.ruleset", report.Ruleset);
    }

    private static JsonObject Pair((string Key, string Value) pair) => new() { ["key"] = pair.Key, ["value"] = pair.Value };

    private static JsonArray Copy(IEnumerable<JsonObject> nodes) => new([.. nodes.Select(node => node.DeepClone())]);
}
