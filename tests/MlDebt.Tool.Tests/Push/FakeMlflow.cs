using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace MlDebt.Tool.Tests.Push;

/// <summary>A server with the documented fields, limits and errors of MLflow's REST interface, on this machine only.</summary>
internal sealed class FakeMlflow : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Queue<(int Status, string Body)> _failures = new();

    public FakeMlflow()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        Address = new($"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public Uri Address { get; }

    public Dictionary<string, string> Experiments { get; } = [];

    public List<JsonObject> Runs { get; } = [];

    public List<string> Calls { get; } = [];

    public List<string?> Authorizations { get; } = [];

    public string? Token { get; init; }

    public string? FailOn { get; set; }

    /// <summary>The next calls to the path in <see cref="FailOn"/> are answered so.</summary>
    public void Fail(string path, params (int Status, string Body)[] answers)
    {
        FailOn = path;
        answers.ToList().ForEach(_failures.Enqueue);
    }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var (status, body) = Answer(context.Request);
            context.Response.StatusCode = status;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        }
    }

    private (int Status, string Body) Answer(HttpListenerRequest request)
    {
        var path = request.Url!.AbsolutePath.Replace("/api/2.0/mlflow/", "", StringComparison.Ordinal);
        Calls.Add($"{request.HttpMethod} {path}");
        Authorizations.Add(request.Headers["Authorization"]);
        if (Token is not null && request.Headers["Authorization"] != $"Bearer {Token}")
        {
            return (401, $"{{\"error_code\":\"PERMISSION_DENIED\",\"message\":\"bad credentials: {request.Headers["Authorization"]}\"}}");
        }

        if (path == FailOn && _failures.TryDequeue(out var failure))
        {
            return failure;
        }

        var body = request.HasEntityBody ? (JsonObject)JsonNode.Parse(request.InputStream)! : [];
        return path switch
        {
            "experiments/get-by-name" => Experiments.TryGetValue(request.QueryString["experiment_name"]!, out var id)
                ? (200, $"{{\"experiment\":{{\"experiment_id\":\"{id}\"}}}}")
                : (404, "{\"error_code\":\"RESOURCE_DOES_NOT_EXIST\",\"message\":\"no such experiment\"}"),
            "experiments/create" => Experiments.TryAdd(body["name"]!.ToString(), "17") ? (200, "{\"experiment_id\":\"17\"}") : (400, "{\"error_code\":\"RESOURCE_ALREADY_EXISTS\",\"message\":\"\"}"),
            "runs/search" => (200, new JsonObject { ["runs"] = new JsonArray([.. Runs.Where(run => body["filter"]!.ToString().EndsWith($"'{Tag(run)}'", StringComparison.Ordinal)).Select(run => run.DeepClone())]) }.ToJsonString()),
            "runs/create" => (200, Create(body)),
            "runs/log-batch" => Log(body),
            "runs/update" => Update(body),
            _ => (404, "{\"error_code\":\"ENDPOINT_NOT_FOUND\"}"),
        };
    }

    private static string Tag(JsonObject run) => run["data"]!["tags"]!.AsArray().First(tag => tag!["key"]!.ToString() == "mldebt.snapshot")!["value"]!.ToString();

    private string Create(JsonObject body)
    {
        var run = new JsonObject
        {
            ["info"] = new JsonObject { ["run_id"] = $"run{Runs.Count + 1}", ["status"] = "RUNNING", ["experiment_id"] = body["experiment_id"]!.ToString() },
            ["data"] = new JsonObject { ["tags"] = body["tags"]!.DeepClone(), ["metrics"] = new JsonArray(), ["params"] = new JsonArray() },
        };
        Runs.Add(run);
        return new JsonObject { ["run"] = run.DeepClone() }.ToJsonString();
    }

    private (int, string) Log(JsonObject body)
    {
        var (metrics, parameters, tags) = (body["metrics"]!.AsArray(), body["params"]!.AsArray(), body["tags"]!.AsArray());
        if (metrics.Count > 1000 || parameters.Count > 100 || tags.Count > 100 || metrics.Count + parameters.Count + tags.Count > 1000)
        {
            return (400, "{\"error_code\":\"INVALID_PARAMETER_VALUE\",\"message\":\"batch too large\"}");
        }

        var run = Runs.First(run => run["info"]!["run_id"]!.ToString() == body["run_id"]!.ToString());
        foreach (var metric in metrics)
        {
            run["data"]!["metrics"]!.AsArray().Add(metric!.DeepClone());
        }

        return (200, "{}");
    }

    private (int, string) Update(JsonObject body)
    {
        Runs.First(run => run["info"]!["run_id"]!.ToString() == body["run_id"]!.ToString())["info"]!["status"] = body["status"]!.ToString();
        return (200, "{}");
    }
}
