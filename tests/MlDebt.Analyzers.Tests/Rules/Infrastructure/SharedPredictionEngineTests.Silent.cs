using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <content>One thread at a time, or an engine for each.</content>
public partial class SharedPredictionEngineTests
{
    [Theory]
    [InlineData("services.AddTransient<Scorer>();", "public float Score(Fraud.Transaction t) => _engine.Predict(t).Score;")]
    [InlineData("services.AddScoped<Scorer>();", "public float Score(Fraud.Transaction t) => _engine.Predict(t).Score;")]
    [InlineData("services.ToString();", "public float Score(Fraud.Transaction t) => _engine.Predict(t).Score;")]
    [InlineData("services.AddSingleton<Scorer>();", "public float Score(Fraud.Transaction t) { lock (_gate) return _engine.Predict(t).Score; }")]
    [InlineData("services.AddSingleton<Scorer>();", "public float Score(Fraud.Transaction t) { _semaphore.Wait(); try { return _engine.Predict(t).Score; } finally { _semaphore.Release(); } }")]
    [InlineData("services.AddSingleton<Scorer>();", "public float Score(Fraud.Transaction t) => 3;")]
    public Task A_field_one_thread_uses(string registration, string member) => Verify(Service(registration, "_engine", member));

    [Fact]
    public Task A_field_of_the_loop_of_its_own_hosted_service() => Verify(
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML;
        public class Worker(MLContext ml, ITransformer model) : BackgroundService
        {
            private readonly {{Engine}} _engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested) { _engine.Predict(new()); await Task.Delay(9, stoppingToken); }
            }
        }
        class Startup { void Add(IServiceCollection services) => services.AddHostedService<Worker>(); }
        """);

    [Theory]
    [InlineData("[ThreadStatic] static PredictionEngine<Fraud.Transaction, Fraud.Prediction>? _engine;")]
    [InlineData("static readonly ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> _engine = new(() => null!);")]
    [InlineData("static PredictionEngine<Fraud.Transaction, Fraud.Prediction> Make(MLContext ml, ITransformer model) => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);")]
    [InlineData("PredictionEngine<Fraud.Transaction, Fraud.Prediction> Engine { get; } = null!;")]
    [InlineData("static object? _engine;")]
    public Task A_member_that_shares_nothing(string member) => Verify($"using Microsoft.ML; public class Scorer {{ public {member} }}".Replace("public [ThreadStatic] ", "[ThreadStatic] public ", StringComparison.Ordinal));

    [Fact]
    public Task A_static_field_of_a_program_with_one_thread() => VerifyProgram(
        $$"""
        using Microsoft.ML;
        Scorer.Engine = null!;
        Console.WriteLine(Scorer.Score(new()));

        static class Scorer
        {
            public static {{Engine}} Engine = null!;

            public static float Score(Fraud.Transaction t) => Engine.Predict(t).Score;
        }
        """);

    [Theory]
    [InlineData("var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model); foreach (var t in all) engine.Predict(t);")]
    [InlineData("Parallel.ForEach(all, t => { var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model); engine.Predict(t); });")]
    [InlineData("Parallel.ForEach(all, Make, (t, state, engine) => { engine.Predict(t); return engine; }, engine => engine.Dispose());")]
    [InlineData("var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model); var scores = all.Select(t => engine.Predict(t).Score).ToArray();")]
    public Task A_local_of_one_thread(string statements) => Verify(Parallelly(statements));

    [Fact]
    public Task A_pool_and_its_policy() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.ML;
        using Microsoft.Extensions.ObjectPool;
        using Microsoft.ML;
        public class Policy(MLContext ml, ITransformer model) : IPooledObjectPolicy<PredictionEngine<Fraud.Transaction, Fraud.Prediction>>
        {
            public PredictionEngine<Fraud.Transaction, Fraud.Prediction> Create() => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);

            public bool Return(PredictionEngine<Fraud.Transaction, Fraud.Prediction> engine) => true;
        }
        public class Scorer(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool) { public float Score(Fraud.Transaction t) => pool.Predict(t).Score; }
        class Startup { void Add(IServiceCollection services) => services.AddSingleton<Scorer>().AddSingleton<Policy>(); }
        """);

    [Fact]
    public Task A_look_alike() => Verify(
        """
        public class PredictionEngine<TIn, TOut> { public TOut Predict(TIn row) => throw new NotSupportedException($"{row}"); }
        public static class Scorer { public static readonly PredictionEngine<int, int> Engine = new(); public static int Score(int row) => Engine.Predict(row); }
        """);
}
