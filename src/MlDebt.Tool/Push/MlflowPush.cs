using System.Text.Json;
using System.Text.Json.Nodes;
using MlDebt.Tool.Model;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.Push;

/// <summary>What a push did.</summary>
internal sealed record PushResult(string RunId, bool AlreadyThere);

/// <summary>Writes an audit into MLflow as one run; an audit that is there already is left alone, half of one is completed.</summary>
internal static class MlflowPush
{
    /// <summary>The calls a push would make, with their bodies: what a dry run prints.</summary>
    public static IEnumerable<string> Calls(AuditReport report, string experiment)
    {
        var run = MlflowRun.Of(report);
        yield return $"GET experiments/get-by-name?experiment_name={Uri.EscapeDataString(experiment)}";
        yield return $"POST runs/search {Json(Search("<experiment>", run))}";
        yield return $"POST runs/create {Json(Create("<experiment>", run))}";
        foreach (var batch in run.Batches("<run>"))
        {
            yield return $"POST runs/log-batch {Json(batch)}";
        }

        yield return $"POST runs/update {Json(Finish("<run>", run))}";
    }

    public static Task<PushResult> SendAsync(AuditReport report, MlflowTarget target, CancellationToken stop) =>
        SendAsync(report, target, new HttpMessageInvoker(new SocketsHttpHandler { AllowAutoRedirect = false }), Task.Delay, stop);

    /// <exception cref="PushException">The server refused, or did not answer.</exception>
    public static async Task<PushResult> SendAsync(AuditReport report, MlflowTarget target, HttpMessageInvoker http, Func<TimeSpan, CancellationToken, Task> wait, CancellationToken stop)
    {
        var client = new MlflowClient(target, http, wait);
        var run = MlflowRun.Of(report);
        var experiment = await ExperimentAsync(client, target.Experiment, stop).ConfigureAwait(false);
        var found = await client.SendAsync(HttpMethod.Post, "runs/search", Search(experiment, run), stop).ConfigureAwait(false);
        var infos = found?["runs"]?.AsArray().Select(node => node?["info"]).OfType<JsonNode>().ToArray() ?? [];
        if (infos.FirstOrDefault(other => other["status"]?.ToString() == "FINISHED") is { } finished)
        {
            return new(Text(finished, "run_id", "runs/search"), true);
        }

        var info = infos.FirstOrDefault();

        // A run that was begun and not finished is a push that broke off: metrics of the same step and time are the same points.
        var id = info is not null
            ? Text(info, "run_id", "runs/search")
            : Text((await client.SendAsync(HttpMethod.Post, "runs/create", Create(experiment, run), stop).ConfigureAwait(false))?["run"]?["info"], "run_id", "runs/create");
        foreach (var batch in run.Batches(id))
        {
            await client.SendAsync(HttpMethod.Post, "runs/log-batch", batch, stop).ConfigureAwait(false);
        }

        await client.SendAsync(HttpMethod.Post, "runs/update", Finish(id, run), stop).ConfigureAwait(false);
        return new(id, false);
    }

    private static async Task<string> ExperimentAsync(MlflowClient client, string name, CancellationToken stop)
    {
        var byName = $"experiments/get-by-name?experiment_name={Uri.EscapeDataString(name)}";
        var found = await client.SendAsync(HttpMethod.Get, byName, null, stop).ConfigureAwait(false);
        if (found is null)
        {
            try
            {
                found = new JsonObject { ["experiment"] = await client.SendAsync(HttpMethod.Post, "experiments/create", new() { ["name"] = name }, stop).ConfigureAwait(false) };
            }
            catch (PushException e) when (e.Message.Contains("RESOURCE_ALREADY_EXISTS", StringComparison.Ordinal))
            {
                // Somebody else created it between our two calls.
                found = await client.SendAsync(HttpMethod.Get, byName, null, stop).ConfigureAwait(false);
            }
        }

        return Text(found?["experiment"], "experiment_id", "experiments");
    }

    private static JsonObject Search(string experiment, MlflowRun run) => new()
    {
        ["experiment_ids"] = new JsonArray(experiment),
        ["filter"] = $"tags.`{MlflowRun.SnapshotTag}` = '{run.Snapshot.Replace("'", "", StringComparison.Ordinal)}'",
        ["max_results"] = 10,
    };

    private static JsonObject Create(string experiment, MlflowRun run) => new()
    {
        ["experiment_id"] = experiment,
        ["run_name"] = run.Name,
        ["start_time"] = run.Timestamp,
        ["tags"] = new JsonArray([.. run.Tags.Select(tag => tag.DeepClone())]),
    };

    private static JsonObject Finish(string id, MlflowRun run) => new() { ["run_id"] = id, ["status"] = "FINISHED", ["end_time"] = run.Timestamp };

    private static string Text(JsonNode? node, string key, string path) =>
        node?[key]?.ToString() ?? throw new PushException($"{path}: the answer has no {key}; is this an MLflow server?");

    private static string Json(JsonNode node) => node.ToJsonString(new JsonSerializerOptions(ReportJson.Options) { WriteIndented = false });
}
