using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <content>What is disposed, or somebody else's to dispose.</content>
public partial class UndisposedModelTests
{
    [Theory]
    [InlineData("using var results = session.Run(inputs); total = results.Count;")]
    [InlineData("using (var results = session.Run(inputs)) total = results.Count;")]
    [InlineData("using (session.Run(inputs)) total = 1;")]
    [InlineData("var results = session.Run(inputs); using (results) total = results.Count;")]
    [InlineData("var results = session.Run(inputs); try { total = results.Count; } finally { results.Dispose(); }")]
    [InlineData("var results = session.Run(inputs); total = results.Count; results?.Dispose();")]
    [InlineData("foreach (var result in session.Run(inputs)) { total += result.AsEnumerable<float>().First(); result.Dispose(); }")]
    [InlineData("var results = session.Run(inputs); Action release = () => results.Dispose(); release();")]
    [InlineData("_kept = session.Run(inputs);")]
    [InlineData("_kept ??= new InferenceSession(path);")]
    [InlineData("_all.Add(session.Run(inputs));")]
    [InlineData("Keep(session.Run(inputs));")]
    [InlineData("var owner = new Owner(new InferenceSession(path)); total += owner.GetHashCode();")]
    [InlineData("var pair = (session.Run(inputs), 1); total += pair.Item2;")]
    [InlineData("var all = new object[] { session.Run(inputs) }; total += all.Length;")]
    [InlineData("var results = session.Run(inputs); _kept = results;")]
    [InlineData("var results = session.Run(inputs); IDisposable kept = results; kept.Dispose();")]
    [InlineData("_tensor = session.Run(inputs).First().AsTensor<float>();")]
    [InlineData("var tensor = session.Run(inputs).First().AsTensor<float>(); _tensor = tensor;")]
    [InlineData("var all = session.Run(inputs).Select(r => r.AsTensor<float>()).ToList(); _all.AddRange(all);")]
    [InlineData("Func<InferenceSession> open = () => new InferenceSession(path); using var other = open(); total = other.InputNames.Count;")]
    [InlineData("var lazy = new Lazy<InferenceSession>(() => new InferenceSession(path)); total = lazy.Value.InputNames.Count;")]
    [InlineData("if (session.Run(inputs) is { } results) { total = results.Count; results.Dispose(); }")]
    public Task An_object_somebody_disposes_or_keeps(string statements) => Runs(statements);

    [Theory]
    [InlineData("InferenceSession Open(string path) { var session = new InferenceSession(path); return session; }")]
    [InlineData("InferenceSession Open(string path) => new(path);")]
    [InlineData("IEnumerable<InferenceSession> Open(string path) { yield return new InferenceSession(path); }")]
    [InlineData("async Task<InferenceSession> Open(string path) { await Task.Yield(); return new InferenceSession(path); }")]
    [InlineData("void Open(string path, out InferenceSession session) => session = new InferenceSession(path);")]
    [InlineData("InferenceSession Session { get; } = new InferenceSession(\"fraud.onnx\");")]
    [InlineData("static readonly InferenceSession Session = new(\"fraud.onnx\");")]
    [InlineData("IEnumerable<float> Read(InferenceSession s, IReadOnlyCollection<NamedOnnxValue> i) => s.Run(i).First().AsEnumerable<float>();")]
    public Task A_member_that_hands_it_out(string member) => Verify(
        $$"""
        using Microsoft.ML.OnnxRuntime;
        class Scorer { {{member}} }
        """);

    [Theory]
    [InlineData("PredictionEngine<Fraud.Transaction, Fraud.Prediction> engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);")]
    [InlineData("var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(_model);")]
    [InlineData("var own = ml.Model.Load(path, out _); _model = own; var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(own);")]
    [InlineData("var other = Open(); var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(other);")]
    [InlineData("var engine = pool.GetPredictionEngine(); pool.ReturnPredictionEngine(engine);")]
    public Task An_engine_on_a_model_that_others_use_or_that_is_borrowed(string statements) => Verify(
        $$"""
        using Microsoft.Extensions.ML;
        using Microsoft.ML;
        class Scorer
        {
            ITransformer? _model;

            ITransformer Open() => _model!;

            float Score(MLContext ml, ITransformer model, string path, PredictionEnginePool<Fraud.Transaction, Fraud.Prediction> pool)
            {
                {{statements}}
                return engine.Predict(new()).Score;
            }
        }
        """);

    [Fact]
    public Task A_look_alike_session() => Verify(
        """
        class InferenceSession(string path) : IDisposable { public string Path => path; public void Dispose() { } }
        class Scorer { string Open(string path) { var session = new InferenceSession(path); return session.Path; } }
        """);

    [Fact]
    public Task A_program_that_runs_once() => VerifyProgram(
        """
        using Microsoft.ML.OnnxRuntime;
        var session = new InferenceSession(args[0]);
        Console.WriteLine(session.InputNames.Count);
        """);
}
