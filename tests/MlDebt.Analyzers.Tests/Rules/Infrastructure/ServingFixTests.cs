using MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;
using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>The fixes of MLD503, MLD504, MLD506 and MLD509: one node each.</summary>
public class ServingFixTests
{
    [Fact]
    public Task Results_are_declared_with_using() => FixTest<UndisposedModelAnalyzer, UndisposedModelCodeFix>.Fixes(
        """
        using Microsoft.ML.OnnxRuntime;

        class Scorer
        {
            int Score(InferenceSession session, IReadOnlyCollection<NamedOnnxValue> inputs)
            {
                // one run for each half
                var left = [|session.Run(inputs)|]; // left

                IDisposableReadOnlyCollection<DisposableNamedOnnxValue> right = [|session.Run(inputs)|];
                return left.Count + right.Count;
            }
        }
        """,
        """
        using Microsoft.ML.OnnxRuntime;

        class Scorer
        {
            int Score(InferenceSession session, IReadOnlyCollection<NamedOnnxValue> inputs)
            {
                // one run for each half
                using var left = session.Run(inputs); // left

                using IDisposableReadOnlyCollection<DisposableNamedOnnxValue> right = session.Run(inputs);
                return left.Count + right.Count;
            }
        }
        """);

    [Theory]
    [InlineData("foreach (var result in [|session.Run(inputs)|]) total += result.Name.Length;")]
    [InlineData("IReadOnlyCollection<NamedOnnxValue> results = [|session.Run(inputs)|]; total = results.Count;")]
    [InlineData("total = [|session.Run(inputs)|].Count;")]
    [InlineData("switch (total) { case 1: var results = [|session.Run(inputs)|]; total = results.Count; break; }")]
    public Task Using_is_not_offered_where_it_does_not_fit(string statements) => FixTest<UndisposedModelAnalyzer, UndisposedModelCodeFix>.Offers_nothing(
        $$"""
        using Microsoft.ML.OnnxRuntime;
        class Scorer { int Score(InferenceSession session, IReadOnlyCollection<NamedOnnxValue> inputs, int total) { {{statements}} return total; } }
        """);

    [Fact]
    public Task Engines_leave_the_model_to_its_owner() => FixTest<DisposedSharedModelAnalyzer, DisposedSharedModelCodeFix>.Fixes(
        """
        using Microsoft.ML;

        class Scorer(MLContext ml, ITransformer model)
        {
            public void Score()
            {
                using var one = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)|]; // one
                using var two = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, ignoreMissingColumns: false)|];
                using var three = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, new PredictionEngineOptions { OwnsTransformer = true })|];
                using var four = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, new PredictionEngineOptions())|];
            }
        }
        """,
        """
        using Microsoft.ML;

        class Scorer(MLContext ml, ITransformer model)
        {
            public void Score()
            {
                using var one = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, new PredictionEngineOptions { OwnsTransformer = false }); // one
                using var two = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, new PredictionEngineOptions { IgnoreMissingColumns = false, OwnsTransformer = false });
                using var three = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, new PredictionEngineOptions { OwnsTransformer = false });
                using var four = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, new PredictionEngineOptions { OwnsTransformer = false });
            }
        }
        """);

    [Fact]
    public Task Options_that_cannot_say_a_schema_are_not_offered() => FixTest<DisposedSharedModelAnalyzer, DisposedSharedModelCodeFix>.Offers_nothing(
        """
        using Microsoft.ML;
        class Scorer(MLContext ml, ITransformer model, DataViewSchema schema)
        {
            public void Score() { using var one = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, schema)|]; }
        }
        """);

    [Fact]
    public Task Chains_are_traced_next_to_the_model() => FixTest<MissingTelemetryAnalyzer, MissingTelemetryCodeFix>.Fixes(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            void Add(IServiceCollection services, OpenAI.Chat.ChatClient raw)
            {
                services.[|AddChatClient|](raw.AsIChatClient());
                services.[|AddChatClient|](raw.AsIChatClient())
                    .UseDistributedCache() // cheap answers first
                    .UseFunctionInvocation();
                var client = raw.AsIChatClient()
                    .AsBuilder()
                    .[|UseOpenTelemetry|]()
                    .UseFunctionInvocation()
                    .Build();
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            void Add(IServiceCollection services, OpenAI.Chat.ChatClient raw)
            {
                services.AddChatClient(raw.AsIChatClient()).UseOpenTelemetry();
                services.AddChatClient(raw.AsIChatClient())
                    .UseDistributedCache() // cheap answers first
                    .UseFunctionInvocation()
                    .UseOpenTelemetry();
                var client = raw.AsIChatClient()
                    .AsBuilder()
                    .UseOpenTelemetry()
                    .UseFunctionInvocation()
                    .UseOpenTelemetry()
                    .Build();
            }
        }
        """);

    [Fact]
    public Task Pools_watch_their_files() => FixTest<UnidentifiablePoolAnalyzer, UnidentifiablePoolCodeFix>.Fixes(
        """
        using Microsoft.Extensions.ML;

        class Startup
        {
            void Add(PredictionEnginePoolBuilder<Fraud.Transaction, Fraud.Prediction> pool, string path)
            {
                pool.[|FromFile|]("first", path); // one
                pool.[|FromFile|]("fraud", path);
                pool.[|FromFile|]("third", path, watchForChanges: false);
            }
        }
        """,
        """
        using Microsoft.Extensions.ML;

        class Startup
        {
            void Add(PredictionEnginePoolBuilder<Fraud.Transaction, Fraud.Prediction> pool, string path)
            {
                pool.FromFile("first", path, watchForChanges: true); // one
                pool.FromFile("fraud", path, watchForChanges: true);
                pool.FromFile("third", path, watchForChanges: true);
            }
        }
        """);

    [Fact]
    public Task An_open_line_is_not_mended_by_watching() => FixTest<UnidentifiablePoolAnalyzer, UnidentifiablePoolCodeFix>.Offers_nothing(
        """
        using Microsoft.Extensions.ML;
        class Startup { void Add(PredictionEnginePoolBuilder<Fraud.Transaction, Fraud.Prediction> pool) => pool.[|FromUri|]("http://models.bank.com/fraud.zip"); }
        """);
}
