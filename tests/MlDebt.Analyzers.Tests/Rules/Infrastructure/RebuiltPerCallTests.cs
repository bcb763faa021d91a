using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD502.</summary>
public partial class RebuiltPerCallTests : RuleTests<RebuiltPerCallAnalyzer>
{
    protected override bool SpeaksInModelBuilderCode => true;

    protected override string Debt =>
        """
        using Microsoft.ML;
        public class FraudModel
        {
            public static Fraud.Prediction Predict(Fraud.Transaction transaction)
            {
                var ml = new MLContext();
                var model = [|ml.Model.Load("fraud.zip", out _)|];
                var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);
                return engine.Predict(transaction);
            }
        }
        """;

    [Fact]
    public Task Message_and_the_other_creations() => Verify(
        """
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.Tokenizers;
        public class Tagger
        {
            public async Task<int> ClassifyAsync(string text)
            {
                await Task.Yield();
                using var options = new SessionOptions();
                using var session = {|#0:new InferenceSession("tagger.onnx", options)|};
                return session.InputNames.Count + text.Length;
            }
        }
        """.Replace("using Microsoft.ML.Tokenizers;\n", "", StringComparison.Ordinal),
        expected: Diagnostic().WithLocation(0).WithMessage("InferenceSession runs anew by each call of Tagger.ClassifyAsync; call it once and keep what it makes"));

    [Fact]
    public Task One_finding_a_member() => Verify(
        """
        using Microsoft.ML;
        public class Scorer
        {
            public float Score(Fraud.Transaction transaction)
            {
                var ml = {|#1:new MLContext()|};
                return {|#2:ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>({|#0:ml.Model.Load("fraud.zip", out _)|})|}.Predict(transaction).Score;
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(2).WithLocation(1)
            .WithMessage("ModelOperationsCatalog.Load runs anew by each call of Scorer.Score; call it once and keep what it makes"));

    [Fact]
    public Task For_each_request_of_a_controller() => Verify(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.ML;
        public class ScoreController(MLContext ml, ITransformer model) : ControllerBase
        {
            [HttpPost]
            public float Post(Fraud.Transaction transaction) => Ask(transaction).Score;

            private Fraud.Prediction Ask(Fraud.Transaction t) => {|#0:ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)|}.Predict(t);
        }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("ModelOperationsCatalog.CreatePredictionEngine runs anew for each request that reaches ScoreController.Post; call it once and keep what it makes"));

    [Fact]
    public Task For_each_request_of_an_endpoint_in_a_program() => VerifyProgram(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.ML;
        var app = WebApplication.Create(args);
        app.MapPost("/score", (Fraud.Transaction t) =>
        {
            var ml = new MLContext();
            return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>([|ml.Model.Load("fraud.zip", out var schema)|]).Predict(t).Score + schema.Count;
        });
        app.Run();
        """);

    [Theory]
    [InlineData("foreach (var t in all) total += [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)|].Predict(t).Score;")]
    [InlineData("for (var i = 0; i < all.Length; i++) { using var session = [|new InferenceSession(path)|]; total += session.InputNames.Count; }")]
    [InlineData("while (total < 9) { var own = [|ml.Model.Load(path, out _)|]; var e = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(own); total += e.Predict(all[0]).Score; }")]
    [InlineData("do { using InferenceSession session = [|new(path)|]; total++; } while (total < 9);")]
    public Task In_each_round(string statements) => Runs(statements);

    private static Task Runs(string statements) => Verify(
        $$"""
        using System.Collections.Concurrent;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;
        class Batch
        {
            readonly ConcurrentDictionary<string, ITransformer> _models = new();
            readonly List<InferenceSession> _sessions = new();
            ITransformer? _model;

            float Run(MLContext ml, ITransformer model, string path, string[] paths, Fraud.Transaction[] all, IMemoryCache cache, IDataView data)
            {
                float total = _models.Count + _sessions.Count + (_model is null ? 0 : 1);
                {{statements}}
                return total;
            }
        }
        """);
}
