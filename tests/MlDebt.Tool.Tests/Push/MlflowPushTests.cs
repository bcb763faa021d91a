using System.Text.Json.Nodes;
using MlDebt.Tool.Push;
using MlDebt.Tool.Tests.Reports;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Push;

public sealed class MlflowPushTests : IDisposable
{
    private const string Secret = "s3cr3t-token";
    private readonly FakeMlflow _server = new() { Token = Secret };
    private readonly List<TimeSpan> _waits = [];

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task An_audit_becomes_a_finished_run_with_its_numbers()
    {
        var result = await Push();
        Assert.Equal(new("run1", false), result);
        Assert.Equal(["GET experiments/get-by-name", "POST experiments/create", "POST runs/search", "POST runs/create", "POST runs/log-batch", "POST runs/update"], _server.Calls);
        var run = Assert.Single(_server.Runs);
        Assert.Equal("FINISHED", run["info"]!["status"]!.ToString());
        Assert.Equal((31.75, 0.1984375, 4.0, 14.5), (Metric(run, "debt.hours_per_week.total"), Metric(run, "debt.velocity_impact"), Metric(run, "debt.score.infrastructure"), Metric(run, "debt.hours_per_week.infrastructure")));
        var metric = run["data"]!["metrics"]![0]!;
        Assert.Equal((20758, 1793491200000), (metric["step"]!.GetValue<int>(), metric["timestamp"]!.GetValue<long>()));
    }

    [Fact]
    public async Task A_second_push_changes_nothing()
    {
        await Push();
        _server.Calls.Clear();
        Assert.Equal(new("run1", true), await Push());
        Assert.Equal(["GET experiments/get-by-name", "POST runs/search"], _server.Calls);
        Assert.Single(_server.Runs);
    }

    [Fact]
    public async Task A_push_that_broke_off_is_completed_in_the_same_run()
    {
        _server.Fail("runs/log-batch", (400, "{\"error_code\":\"INTERNAL\"}"));
        await Assert.ThrowsAsync<PushException>(() => Push());
        Assert.Equal(new("run1", false), await Push());
        Assert.Equal("FINISHED", Assert.Single(_server.Runs)["info"]!["status"]!.ToString());
    }

    [Fact]
    public async Task Somebody_else_may_create_the_experiment_between_two_calls()
    {
        _server.Fail("experiments/get-by-name", (404, "{\"error_code\":\"RESOURCE_DOES_NOT_EXIST\"}"));
        _server.Experiments["debt"] = "4";
        Assert.Equal(new("run1", false), await Push());
        Assert.Equal("4", _server.Runs[0]["info"]!["experiment_id"]!.ToString());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_busy_server_is_asked_again(int status)
    {
        _server.Fail("runs/search", (status, "busy"), (status, "busy"));
        Assert.Equal(new("run1", false), await Push());
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], _waits);
    }

    [Fact]
    public async Task A_server_that_stays_busy_ends_the_push()
    {
        _server.Fail("runs/search", [.. Enumerable.Repeat((503, "gone fishing"), 9)]);
        var error = await Assert.ThrowsAsync<PushException>(() => Push());
        Assert.Equal("runs/search: 503, the server refuses. gone fishing", error.Message);
        Assert.Equal(3, _waits.Count);
    }

    [Fact]
    public async Task A_wrong_token_is_told_and_never_shown()
    {
        var error = await Assert.ThrowsAsync<PushException>(() => Push("wrong-token"));
        Assert.StartsWith("experiments/get-by-name: 401, the server does not know us: check MLFLOW_TRACKING_TOKEN", error.Message, StringComparison.Ordinal);
        Assert.Contains("bad credentials: Bearer ***", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-token", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>", "runs/search: the answer is not JSON; is MLFLOW_TRACKING_URI the address of an MLflow server?")]
    [InlineData("{\"runs\":[{\"info\":{\"status\":\"RUNNING\"}}]}", "runs/search: the answer has no run_id; is this an MLflow server?")]
    public async Task A_server_that_is_another_is_told(string answer, string message)
    {
        _server.Fail("runs/search", (200, answer));
        Assert.Equal(message, (await Assert.ThrowsAsync<PushException>(() => Push())).Message);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told()
    {
        _server.Dispose();
        Assert.StartsWith($"experiments/get-by-name: the server 127.0.0.1:{_server.Address.Port} does not answer", (await Assert.ThrowsAsync<PushException>(() => Push())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_metrics_are_cut_into_batches_the_server_takes()
    {
        var run = MlflowRun.Of(Golden.Report) with { Metrics = [.. Enumerable.Range(0, 2500).Select(number => new JsonObject { ["key"] = $"m{number}" })] };
        var batches = run.Batches("r").ToArray();
        Assert.Equal(2500, batches.Sum(batch => batch["metrics"]!.AsArray().Count));
        Assert.All(batches, batch => Assert.True(batch["metrics"]!.AsArray().Count + batch["params"]!.AsArray().Count + batch["tags"]!.AsArray().Count <= 1000));
        Assert.Equal(3, batches.Length);
    }

    [Fact]
    public void A_dry_run_prints_every_call_and_what_was_not_measured_is_not_sent()
    {
        var calls = MlflowPush.Calls(Reported.WithNastyTexts, "debt").ToArray();
        Assert.Equal(["GET experiments/get-by-name?experiment_name=debt", "POST runs/search", "POST runs/create", "POST runs/log-batch", "POST runs/update"], calls.Select((call, index) => index == 0 ? call : string.Join(' ', call.Split(' ')[..2])));
        Assert.DoesNotContain("hours_per_week", string.Concat(calls), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mlflow")]
    [InlineData("file:///tmp/mlruns")]
    [InlineData("https://user:pass@mlflow.example.org")]
    public void An_address_that_is_none_is_refused(string? address) =>
        Assert.Throws<ArgumentException>(() => MlflowTarget.FromEnvironment(name => name == "MLFLOW_TRACKING_URI" ? address : null, "debt"));

    [Fact]
    public void A_target_shows_no_secret_and_warns_of_plain_http()
    {
        var variables = new Dictionary<string, string> { ["MLFLOW_TRACKING_URI"] = "http://mlflow.example.org/x/", ["MLFLOW_TRACKING_USERNAME"] = "ann", ["MLFLOW_TRACKING_PASSWORD"] = Secret };
        var target = MlflowTarget.FromEnvironment(variables.GetValueOrDefault, "debt");
        Assert.DoesNotContain(Secret, target.ToString(), StringComparison.Ordinal);
        Assert.Equal("The secret goes over plain http; use an https address.", target.Warning);
        Assert.Equal("http://mlflow.example.org/x/api/2.0/mlflow/runs/search", target.Endpoint("runs/search").ToString());
        Assert.Equal("Basic", target.Authorization()!.Scheme);
        Assert.Null((target with { Server = new("https://mlflow.example.org") }).Warning);
    }

    private Task<PushResult> Push(string token = Secret) => MlflowPush.SendAsync(
        Golden.Report,
        new(_server.Address, "debt", token, null, null),
        new HttpMessageInvoker(new SocketsHttpHandler { AllowAutoRedirect = false }),
        (delay, _) => Task.Run(() => _waits.Add(delay)),
        CancellationToken.None);

    private static double Metric(JsonObject run, string key) => run["data"]!["metrics"]!.AsArray().First(metric => metric!["key"]!.ToString() == key)!["value"]!.GetValue<double>();
}
