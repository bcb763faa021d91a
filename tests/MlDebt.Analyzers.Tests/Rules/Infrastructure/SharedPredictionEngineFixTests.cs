using Xunit;
using Fix = MlDebt.Analyzers.Tests.Infrastructure.FixTest<MlDebt.Analyzers.Rules.Infrastructure.SharedPredictionEngineAnalyzer, MlDebt.Analyzers.CodeFixes.Rules.Infrastructure.SharedPredictionEngineCodeFix>;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>The fix of MLD501.</summary>
public class SharedPredictionEngineFixTests
{
    [Fact]
    public Task Lazy_fields_become_one_engine_a_thread() => Fix.Fixes(
        """
        using Microsoft.ML;

        public static class FraudModel
        {
            // made on first use
            public static readonly Lazy<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> [|Engine|] = new Lazy<PredictionEngine<Fraud.Transaction, Fraud.Prediction>>(() => Make(), true); // shared
            private static readonly Lazy<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> [|Other|] = new(Make);

            public static float Predict(Fraud.Transaction transaction) => Engine.Value.Predict(transaction).Score + Other.Value.Predict(transaction).Score;

            private static PredictionEngine<Fraud.Transaction, Fraud.Prediction> Make() => throw new NotSupportedException();
        }
        """,
        """
        using Microsoft.ML;

        public static class FraudModel
        {
            // made on first use
            public static readonly ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> Engine = new ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>>(() => Make()); // shared
            private static readonly ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> Other = new(Make);

            public static float Predict(Fraud.Transaction transaction) => Engine.Value!.Predict(transaction).Score + Other.Value!.Predict(transaction).Score;

            private static PredictionEngine<Fraud.Transaction, Fraud.Prediction> Make() => throw new NotSupportedException();
        }
        """);

    [Fact]
    public Task A_field_that_a_constructor_fills() => Fix.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;

        public class Scorer
        {
            private readonly PredictionEngine<Fraud.Transaction, Fraud.Prediction> [|_engine|];

            public Scorer(MLContext ml, ITransformer model) =>
                _engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model); // once

            public float Score(Fraud.Transaction t) => _engine.Predict(t).Score;
        }

        static class Startup { public static void Add(IServiceCollection services) => services.AddSingleton<Scorer>(); }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;

        public class Scorer
        {
            private readonly ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> _engine;

            public Scorer(MLContext ml, ITransformer model) =>
                _engine = new ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>>(() => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)); // once

            public float Score(Fraud.Transaction t) => _engine.Value!.Predict(t).Score;
        }

        static class Startup { public static void Add(IServiceCollection services) => services.AddSingleton<Scorer>(); }
        """);

    [Fact]
    public Task A_local_that_several_threads_capture() => Fix.Fixes(
        """
        using Microsoft.ML;

        class Batch
        {
            void Run(MLContext ml, ITransformer model, Fraud.Transaction[] all)
            {
                var [|engine|] = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);
                Parallel.ForEach(all, t => engine.Predict(t));
            }
        }
        """,
        """
        using Microsoft.ML;

        class Batch
        {
            void Run(MLContext ml, ITransformer model, Fraud.Transaction[] all)
            {
                ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> engine = new ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>>(() => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model));
                Parallel.ForEach(all, t => engine.Value!.Predict(t));
            }
        }
        """);

    [Theory]
    [InlineData("private PredictionEngine<Fraud.Transaction, Fraud.Prediction>? [|_engine|]; public Scorer(PredictionEngine<Fraud.Transaction, Fraud.Prediction> engine) => _engine = engine; public float Score(Fraud.Transaction t) => _engine!.Predict(t).Score;")]
    [InlineData("private static PredictionEngine<Fraud.Transaction, Fraud.Prediction>? [|_engine|]; public float Score(Fraud.Transaction t) => _engine?.Predict(t).Score ?? 0;")]
    [InlineData("public static Lazy<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> [|Engine|] = new(() => null!); public object Score(Fraud.Transaction t) => Give(Engine); static object Give(object lazy) => lazy;")]
    public Task Refused_where_it_would_mean_something_else(string members) => Fix.Offers_nothing(
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;
        public class Scorer { {{members}} }
        static class Startup { public static void Add(IServiceCollection services) => services.AddSingleton<Scorer>(); }
        """);

    [Fact]
    public Task A_registered_engine_becomes_a_pool() => Fix.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;

        public class Scorer
        {
            private readonly PredictionEngine<Fraud.Transaction, Fraud.Prediction> _engine;

            public Scorer(PredictionEngine<Fraud.Transaction, Fraud.Prediction> engine) => _engine = engine;

            public float Score(Fraud.Transaction t) => _engine.Predict(t).Score;
        }

        static class Startup
        {
            public static void Add(IServiceCollection services, string path)
            {
                // one engine for all
                services.[|AddSingleton|](provider =>
                {
                    var ml = new MLContext();
                    return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(ml.Model.Load(path, out _));
                });
                services.AddSingleton<Scorer>();
            }
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.ML;
        using Microsoft.ML;

        public class Scorer
        {
            private readonly PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> _engine;

            public Scorer(PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> engine) => _engine = engine;

            public float Score(Fraud.Transaction t) => _engine.Predict(t).Score;
        }

        static class Startup
        {
            public static void Add(IServiceCollection services, string path)
            {
                // one engine for all
                services.AddPredictionEnginePool<Fraud.Transaction, Fraud.Prediction>().FromFile(filePath: path, watchForChanges: true);
                services.AddSingleton<Scorer>();
            }
        }
        """);

    [Theory]
    [InlineData("services.[|AddSingleton|](provider => { var ml = new MLContext(); return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model); });")]
    [InlineData("services.[|AddSingleton|](provider => { var ml = new MLContext(); var own = path + provider; return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(ml.Model.Load(own, out _)); });")]
    public Task Refused_where_the_file_is_not_to_be_seen(string statement) => Fix.Offers_nothing(
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;
        static class Startup { public static void Add(IServiceCollection services, ITransformer model, string path) { {{statement}} Console.WriteLine(path); } }
        """);
}
