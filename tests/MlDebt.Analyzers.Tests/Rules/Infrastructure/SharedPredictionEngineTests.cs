using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD501.</summary>
public partial class SharedPredictionEngineTests : RuleTests<SharedPredictionEngineAnalyzer>
{
    private const string Engine = "PredictionEngine<Fraud.Transaction, Fraud.Prediction>";

    protected override bool SpeaksInModelBuilderCode => true;

    protected override string Debt =>
        """
        using Microsoft.ML;
        public static class FraudModel
        {
            public static readonly Lazy<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> [|Engine|] = new(Make, true);

            public static Fraud.Prediction Predict(Fraud.Transaction transaction) => Engine.Value.Predict(transaction);

            private static PredictionEngine<Fraud.Transaction, Fraud.Prediction> Make()
            {
                var ml = new MLContext();
                return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(ml.Model.Load("fraud.zip", out _));
            }
        }
        """;

    [Fact]
    public Task Message_of_a_field() => Verify(
        $$"""
        using Microsoft.ML;
        public class Scorer
        {
            private static {{Engine}} {|#0:_engine|} = null!;

            public float Score(Fraud.Transaction transaction) => _engine.Predict(transaction).Score;
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage(
            "_engine holds a PredictionEngine, which one thread at a time may use, and all its callers share it; give each thread its own, or let a pool serve the model"));

    [Theory]
    [InlineData("services.[|AddSingleton|](provider => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model));")]
    [InlineData("services.[|AddSingleton<PredictionEngine<Fraud.Transaction, Fraud.Prediction>>|](_ => null!);")]
    [InlineData("services.[|AddScoped|](_ => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model));")]
    [InlineData("services.[|TryAddSingleton|](ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model));")]
    public Task A_registration(string statement) => Verify(
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.ML;
        class Startup { void Add(IServiceCollection services, MLContext ml, ITransformer model) { {{statement}} } }
        """);

    [Theory]
    [InlineData("services.AddSingleton<Scorer>();")]
    [InlineData("services.AddSingleton<IScorer, Scorer>();")]
    public Task The_field_of_a_singleton(string registration) => Verify(Service(registration, "[|_engine|]", "public float Score(Fraud.Transaction t) => _engine.Predict(t).Score;"));

    [Fact]
    public Task The_parameter_of_a_singleton_with_a_primary_constructor() => Verify(
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;
        public class Scorer({{Engine}} [|engine|]) { public float Score(Fraud.Transaction t) => engine.Predict(t).Score; }
        class Startup { void Add(IServiceCollection services) => services.AddSingleton<Scorer>(); }
        """);

    [Fact]
    public Task A_service_that_a_program_makes_for_its_endpoints() => VerifyProgram(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.ML;
        var scorer = new Scorer(new MLContext(), args[0]);
        var app = WebApplication.Create(args);
        app.MapPost("/score", (Fraud.Transaction t) => scorer.Score(t));
        app.Run();

        public class Scorer
        {
            private readonly {{Engine}} [|_engine|];

            public Scorer(MLContext ml, string path) => _engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(ml.Model.Load(path, out _));

            public float Score(Fraud.Transaction t) => _engine.Predict(t).Score;
        }
        """);

    [Fact]
    public Task A_local_that_an_endpoint_captures() => VerifyProgram(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.ML;
        var ml = new MLContext();
        var [|engine|] = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(ml.Model.Load(args[0], out _));
        var app = WebApplication.Create(args);
        app.MapPost("/score", (Fraud.Transaction t) => engine.Predict(t).Score);
        app.Run();
        """);

    [Theory]
    [InlineData("Parallel.ForEach(all, t => engine.Predict(t));")]
    [InlineData("Parallel.For(0, all.Length, i => { engine.Predict(all[i]); });")]
    [InlineData("var scores = all.AsParallel().Select(t => engine.Predict(t).Score).ToArray();")]
    [InlineData("await Parallel.ForEachAsync(all, async (t, token) => { await Task.Yield(); engine.Predict(t); });")]
    public Task A_local_that_several_threads_capture(string statement) => Verify(Parallelly($"var [|engine|] = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model); {statement}"));

    private static string Service(string registration, string field, string members) =>
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML;
        public interface IScorer { float Score(Fraud.Transaction t); }
        public class Scorer : IScorer
        {
            private readonly {{Engine}} {{field}};
            private readonly object _gate = new();
            private readonly SemaphoreSlim _semaphore = new(1);

            public Scorer(MLContext ml, ITransformer model) => _engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);

            {{members}}

            public override string ToString() => $"{_gate}{_semaphore}";
        }
        class Startup { void Add(IServiceCollection services) { {{registration}} } }
        """;

    private static string Parallelly(string statements) =>
        $$"""
        using Microsoft.ML;
        class Batch
        {
            {{Engine}} Make() => null!;

            async Task Run(MLContext ml, ITransformer model, Fraud.Transaction[] all) { {{statements}} await Task.Yield(); }
        }
        """;
}
