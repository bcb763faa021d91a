using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD504.</summary>
public class DisposedSharedModelTests : RuleTests<DisposedSharedModelAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Scorer(MLContext ml, ITransformer model)
        {
            public float Score(Fraud.Transaction transaction)
            {
                using var engine = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)|];
                return engine.Predict(transaction).Score;
            }
        }
        """;

    [Fact]
    public Task Message_and_the_release() => Verify(
        """
        using Microsoft.ML;
        class Scorer
        {
            private readonly ITransformer _model;

            public Scorer(ITransformer model) => _model = model;

            public float Score(MLContext ml, Fraud.Transaction transaction)
            {
                var engine = {|#0:ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(_model)|};
                var score = engine.Predict(transaction).Score;
                {|#1:engine.Dispose()|};
                return score;
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithMessage(
            "Disposing this engine disposes _model too, which is used after it; give ModelOperationsCatalog.CreatePredictionEngine options that leave the model to its owner"));

    [Theory]
    [InlineData("using var engine = [|Make(_model)|];")]
    [InlineData("using (var engine = [|Make(_model)|]) engine.Predict(new());")]
    [InlineData("var engine = [|Make(_model)|]; engine?.Dispose();")]
    [InlineData("_engine = [|Make(_model)|]; _engine.Dispose();")]
    [InlineData("using var engine = [|Make(_model, new PredictionEngineOptions())|];")]
    [InlineData("using var engine = [|Make(_model, new PredictionEngineOptions { OwnsTransformer = true })|];")]
    [InlineData("var options = new PredictionEngineOptions(); using var engine = [|Make(_model, options)|];")]
    [InlineData("using var engine = [|Make(_model, ignoreMissingColumns: true)|];")]
    [InlineData("var own = ml.Model.Load(path, out _); using (var engine = [|Make(own)|]) engine.Predict(new()); own.Transform(data);")]
    [InlineData("var own = ml.Model.Load(path, out _); for (var i = 0; i < 9; i++) { using var engine = [|Make(own)|]; engine.Predict(new()); }")]
    [InlineData("Action score = () => { using var engine = [|Make(_model)|]; engine.Predict(new()); }; score();")]
    public Task A_model_that_outlives_its_engine(string statements) => Runs(statements);

    [Theory]
    [InlineData("var engine = Make(_model); engine.Predict(new());")]
    [InlineData("using var engine = Make(_model, new PredictionEngineOptions { OwnsTransformer = false });")]
    [InlineData("var options = new PredictionEngineOptions(); options.OwnsTransformer = false; using var engine = Make(_model, options);")]
    [InlineData("using var engine = Make(_model, new PredictionEngineOptions { OwnsTransformer = path.Length > 3 });")]
    [InlineData("using var engine = Make(_model, given);")]
    [InlineData("var own = ml.Model.Load(path, out _); using var engine = Make(own); engine.Predict(new());")]
    [InlineData("var own = ml.Model.Load(path, out _); own.Transform(data); using var engine = Make(own);")]
    [InlineData("using var engine = Make(ml.Model.Load(path, out _));")]
    [InlineData("for (var i = 0; i < 9; i++) { var own = ml.Model.Load(path, out _); using var engine = Make(own); }")]
    public Task A_model_that_does_not_or_is_left_alone(string statements) => Runs(statements);

    [Fact]
    public Task A_helper_is_judged_by_its_callers() => Verify(
        """
        using Microsoft.ML;
        class Program2
        {
            static void Run(MLContext ml, string path) => Score(ml, ml.Model.Load(path, out _));

            static void Score(MLContext ml, ITransformer model) { using var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model); engine.Predict(new()); }

            static void RunTwice(MLContext ml, string path) { var model = ml.Model.Load(path, out _); ScoreBoth(ml, model); ScoreBoth(ml, model); }

            static void ScoreBoth(MLContext ml, ITransformer model) { using var engine = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)|]; engine.Predict(new()); }
        }
        """);

    [Fact]
    public Task A_look_alike_catalog() => Verify(
        """
        class Catalog { public IDisposable CreatePredictionEngine<TIn, TOut>(object transformer) => throw new NotSupportedException(transformer.ToString()); }
        class Scorer(Catalog catalog, object model) { void Score() { using var engine = catalog.CreatePredictionEngine<int, int>(model); } }
        """);

    [Fact]
    public Task A_top_level_program() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = new MLContext();
        var model = ml.Model.Load(args[0], out _);
        foreach (var arg in args)
        {
            using var engine = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)|];
            Console.WriteLine(engine.Predict(new()).Score);
        }
        """);

    private static Task Runs(string statements) => Verify(
        $$"""
        using Microsoft.ML;
        class Scorer
        {
            ITransformer _model = null!;
            PredictionEngine<Fraud.Transaction, Fraud.Prediction>? _engine;

            void Score(MLContext ml, string path, IDataView data, PredictionEngineOptions given)
            {
                {{statements.Replace("Make(", "ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(", StringComparison.Ordinal)}}
                Console.WriteLine(_engine);
            }
        }
        """);
}
