using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <content>What is made once, or another thing each time.</content>
public partial class RebuiltPerCallTests
{
    [Theory]
    [InlineData("private ITransformer? _model; public float Score(Fraud.Transaction t) { _model ??= Ml.Model.Load(\"fraud.zip\", out _); return t.Amount; }")]
    [InlineData("private ITransformer? _model; public float Score(Fraud.Transaction t) { if (_model is null) _model = Ml.Model.Load(\"fraud.zip\", out _); return t.Amount; }")]
    [InlineData("private static ITransformer? _model; public float Score(Fraud.Transaction t) { if (_model == null) lock (Ml) { _model = Ml.Model.Load(\"fraud.zip\", out _); } return t.Amount; }")]
    [InlineData("private readonly Lazy<ITransformer> _model = new(() => Ml.Model.Load(\"fraud.zip\", out _)); public float Score(Fraud.Transaction t) => _model.Value is null ? 0 : t.Amount;")]
    [InlineData("private readonly System.Collections.Concurrent.ConcurrentDictionary<string, ITransformer> _models = new(); public float Score(Fraud.Transaction t) => _models.GetOrAdd(\"a\", key => Ml.Model.Load(\"fraud.zip\", out _)) is null ? 0 : t.Amount;")]
    [InlineData("public float Score(Microsoft.Extensions.Caching.Memory.IMemoryCache cache) => Microsoft.Extensions.Caching.Memory.CacheExtensions.GetOrCreate(cache, \"a\", entry => Ml.Model.Load(\"fraud.zip\", out _)) is null ? 0 : 1;")]
    [InlineData("private readonly ITransformer _model = Ml.Model.Load(\"fraud.zip\", out _); public bool IsOpen => _model is not null;")]
    [InlineData("public ITransformer Open() => Ml.Model.Load(\"fraud.zip\", out _);")]
    [InlineData("public float Score(string path) => Ml.Model.Load(path, out _) is null ? 0 : 1;")]
    [InlineData("public float ScoreAll(Stream file) => Ml.Model.Load(file, out _) is null ? 0 : 1;")]
    [InlineData("private float Score() => Ml.Model.Load(\"fraud.zip\", out _) is null ? 0 : 1;")]
    [InlineData("public float Score(IEstimator<ITransformer> e, IDataView d) { var m = e.Fit(d); return Ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(m).Predict(new()).Score; }")]
    public Task A_member_that_makes_it_once_or_is_told_what_to_make(string members) => Verify(
        $$"""
        using Microsoft.ML;
        public class Scorer
        {
            private static readonly MLContext Ml = new();

            {{members}}
        }
        """);

    [Fact]
    public Task A_constructor_of_a_controller() => Verify(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.ML;
        public class ScoreController : ControllerBase
        {
            private readonly MLContext _ml = new();
            private readonly ITransformer _model;

            public ScoreController() => _model = _ml.Model.Load("fraud.zip", out _);

            [HttpPost]
            public string Post() => $"{_model}";
        }
        """);

    [Fact]
    public Task A_program_that_predicts_once() => VerifyProgram(
        """
        using Microsoft.ML;
        Console.WriteLine(Scorer.Score(new()));

        public static class Scorer
        {
            public static float Score(Fraud.Transaction t)
            {
                var ml = new MLContext();
                return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(ml.Model.Load("fraud.zip", out _)).Predict(t).Score;
            }
        }
        """);

    [Theory]
    [InlineData("foreach (var each in paths) { using var session = new InferenceSession(each); total += session.InputNames.Count; }")]
    [InlineData("foreach (var each in paths) { var own = ml.Model.Load(each, out _); total += ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(own).Predict(all[0]).Score; }")]
    [InlineData("for (var i = 0; i < 3; i++) { using var session = new InferenceSession($\"model{i}.onnx\"); total += i; }")]
    [InlineData("for (var i = 0; i < 3; i++) _sessions.Add(new InferenceSession(path));")]
    [InlineData("while (total < 9) { path = paths[(int)total]; using var session = new InferenceSession(path); total++; }")]
    [InlineData("foreach (var t in all) _model ??= ml.Model.Load(path, out _);")]
    [InlineData("var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model); foreach (var t in all) total += engine.Predict(t).Score;")]
    [InlineData("foreach (var own in new[] { model }) total += ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(own).Predict(all[0]).Score;")]
    [InlineData("foreach (var t in all) { var own = ml.Transforms.Concatenate(\"Features\", \"Amount\").Fit(data); total += ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(own).Predict(t).Score; }")]
    public Task A_loop_that_makes_another_each_time_or_none(string statements) => Runs(statements);

    [Fact]
    public Task A_look_alike() => Verify(
        """
        public class InferenceSession(string path) { public int Run(float row) => path.Length + (int)row; }
        public class Scorer { public float Score(float row) => new InferenceSession("fraud.onnx").Run(row); }
        """);
}
