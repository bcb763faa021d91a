using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD514.</summary>
public partial class UnmonitoredPredictionTests : RuleTests<UnmonitoredPredictionAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.ML;
        public class ScoreController(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool, ILogger<ScoreController> logger) : ControllerBase
        {
            [HttpGet]
            public void Ping() => logger.LogInformation("ping");

            [HttpPost]
            public float Post(Fraud.Transaction transaction) => [|pool.Predict(transaction)|].Score;
        }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.ML;
        public class ScoreController(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool) : ControllerBase
        {
            [HttpPost]
            public float Post(Fraud.Transaction transaction) => {|#0:pool.Predict(transaction)|}.Score;
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage(
            "PredictionEnginePoolExtensions.Predict answers ScoreController.Post, and nothing on the way logs, measures or traces it; record duration, outcome and model".Replace("PredictionEnginePoolExtensions.Predict", "Predict", StringComparison.Ordinal)));

    [Fact]
    public Task Behind_a_service_and_its_interface() => VerifyFiles(
        """
        using Microsoft.AspNetCore.Mvc;
        public class ScoreController(IScorer scorer) : ControllerBase { [HttpPost] public float Post(Fraud.Transaction t) => scorer.Score(t); }
        """,
        """
        using Microsoft.Extensions.ML;
        public interface IScorer { float Score(Fraud.Transaction t); }
        public class Scorer(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool) : IScorer
        {
            public float Score(Fraud.Transaction t)
            {
                var first = [|pool.Predict(t)|];
                return first.Score + pool.Predict(t).Score;
            }
        }
        """);

    [Fact]
    public Task In_the_loop_of_a_worker() => Verify(
        """
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.ML;
        public class Worker(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken) { [|pool.Predict(new())|].ToString(); await Task.Yield(); }
        }
        """);

    [Fact]
    public Task In_an_endpoint_of_a_program() => VerifyProgram(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.ML;
        var app = WebApplication.Create(args);
        app.MapPost("/score", (PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool, Fraud.Transaction t) => [|pool.Predict(t)|].Score);
        app.Run();
        """);

    [Fact]
    public Task A_chat_client_that_a_controller_asks() => Verify(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        public class AskController(IChatClient client) : ControllerBase
        {
            [HttpPost]
            public async Task<string> Post(string question) => (await [|client.GetResponseAsync(question)|]).Text;
        }
        """);

    [Theory]
    [InlineData("logger.LogInformation(\"asked\"); return pool.Predict(t).Score;")]
    [InlineData("using var activity = Source.StartActivity(\"score\"); return pool.Predict(t).Score;")]
    [InlineData("Counter.Add(1); return pool.Predict(t).Score;")]
    [InlineData("tracker.TrackPrediction(t); return pool.Predict(t).Score;")]
    [InlineData("return Watched(() => pool.Predict(t).Score);")]
    public Task Somebody_watches_on_the_way(string statements) => Verify(
        $$"""
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.ML;
        public class Tracker { public void TrackPrediction(object row) => Console.WriteLine(row); }
        public class ScoreController(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool, ILogger<ScoreController> logger, Tracker tracker) : ControllerBase
        {
            private static readonly ActivitySource Source = new("fraud");
            private static readonly Counter<int> Counter = new Meter("fraud").CreateCounter<int>("scores");

            [HttpPost]
            public float Post(Fraud.Transaction t) { logger.IsEnabled(LogLevel.None); Console.WriteLine($"{Source}{Counter}{tracker}"); {{statements}} }

            private float Watched(Func<float> score) { logger.LogInformation("asked"); return score(); }
        }
        """);

    [Theory]
    [InlineData("public class Timing(ILogger<Timing> logger) : IMiddleware { public Task InvokeAsync(HttpContext context, RequestDelegate next) { logger.LogInformation(\"asked\"); return next(context); } }")]
    [InlineData("public class Timing(RequestDelegate next, ILogger<Timing> logger) { public Task InvokeAsync(HttpContext context) { logger.LogInformation(\"asked\"); return next(context); } }")]
    [InlineData("public class Timing(ILogger<Timing> logger) : IActionFilter { public void OnActionExecuting(ActionExecutingContext c) => logger.LogInformation(\"asked\"); public void OnActionExecuted(ActionExecutedContext c) { } }")]
    [InlineData("public class Startup { public void Configure(IApplicationBuilder app) => app.UseHttpLogging(); }")]
    [InlineData("public class Watched(IScorer inner, ILogger<Watched> logger) : IScorer { public float Score(Fraud.Transaction t) { logger.LogInformation(\"asked\"); return inner.Score(t); } }")]
    public Task Somebody_watches_around_it(string type) => Verify(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.ML;
        {{type}}
        public interface IScorer { float Score(Fraud.Transaction t); }
        public class Scorer(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool) : IScorer { public float Score(Fraud.Transaction t) => pool.Predict(t).Score; }
        public class ScoreController(IScorer scorer) : ControllerBase { [HttpPost] public float Post(Fraud.Transaction t) => scorer.Score(t); }
        """);

    [Fact]
    public Task A_library_or_a_console_program() => Verify(
        """
        using Microsoft.Extensions.ML;
        public class Scorer(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool) { public float Score(Fraud.Transaction t) => pool.Predict(t).Score; }
        """);

    [Fact]
    public Task An_engine_that_is_only_made() => Verify(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.ML;
        public class ScoreController : ControllerBase
        {
            [HttpPost]
            public string Post(MLContext ml, ITransformer model) => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model).ToString()!;
        }
        """);
}
