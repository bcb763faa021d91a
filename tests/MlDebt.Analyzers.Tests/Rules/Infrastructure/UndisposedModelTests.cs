using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD503.</summary>
public partial class UndisposedModelTests : RuleTests<UndisposedModelAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML.OnnxRuntime;
        class Scorer
        {
            float[] Score(InferenceSession session, IReadOnlyCollection<NamedOnnxValue> inputs)
            {
                var results = [|session.Run(inputs)|];
                return results.First().AsEnumerable<float>().ToArray();
            }
        }
        """;

    [Fact]
    public Task Message_of_a_result() => Verify(
        """
        using Microsoft.ML.OnnxRuntime;
        class Scorer
        {
            float Score(InferenceSession session, IReadOnlyCollection<NamedOnnxValue> inputs) => {|#0:session.Run(inputs)|}.First().AsEnumerable<float>().Sum();
        }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("The IDisposableReadOnlyCollection of InferenceSession.Run holds native memory and is never disposed; declare it with using"));

    [Fact]
    public Task Message_of_an_object_made_here() => Verify(
        """
        using Microsoft.ML.OnnxRuntime;
        class Scorer
        {
            int Inputs(string path) { var session = {|#0:new InferenceSession(path)|}; return session.InputNames.Count; }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("The InferenceSession of Scorer.Inputs holds native memory and is never disposed; declare it with using"));

    [Theory]
    [InlineData("foreach (var result in [|session.Run(inputs)|]) total += result.AsEnumerable<float>().First();")]
    [InlineData("foreach (DisposableNamedOnnxValue result in [|session.Run(inputs)|]) { var values = result.AsTensor<float>(); total += values.First(); }")]
    [InlineData("total = [|session.Run(inputs)|].First().AsEnumerable<float>().Sum();")]
    [InlineData("total = [|session.Run(inputs)|][0].AsTensor<float>().ToArray()[0];")]
    [InlineData("var results = [|session.Run(inputs)|]; if (results != null) total = results.Count;")]
    [InlineData("var results = ([|session.Run(inputs)|])!; total = results?.Count ?? 0;")]
    [InlineData("var options = [|new SessionOptions()|]; options.LogId = path; using var other = new InferenceSession(path, options);")]
    [InlineData("SessionOptions options = [|new()|]; using var other = new InferenceSession(path, options);")]
    [InlineData("using var other = new InferenceSession(path, [|new SessionOptions { LogId = path }|]);")]
    [InlineData("IDisposableReadOnlyCollection<DisposableNamedOnnxValue> results; results = [|session.Run(inputs)|]; total = results.Count;")]
    [InlineData("var value = [|OrtValue.CreateTensorValueFromMemory(new float[1], new long[] { 1 })|]; total = value.GetTensorDataAsSpan<float>()[0];")]
    [InlineData("Func<float> score = () => { var results = [|session.Run(inputs)|]; return results.Count; }; total = score();")]
    [InlineData("async Task<float> Score() { await Task.Yield(); var results = [|session.Run(inputs)|]; return results.Count; } total = Score().Result;")]
    [InlineData("var engine = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(ml.Model.Load(path, out _))|]; total = engine.Predict(new()).Score;")]
    [InlineData("var model = ml.Model.Load(path, out _); var engine = [|ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)|]; total = engine.Predict(new()).Score;")]
    public Task Nobody_disposes(string statements) => Runs(statements);

    [Fact]
    public Task A_class_with_a_primary_constructor_and_an_expression_body() => Verify(
        """
        using Microsoft.ML.OnnxRuntime;
        class Scorer(InferenceSession session)
        {
            public float Score(IReadOnlyCollection<NamedOnnxValue> inputs) => [|session.Run(inputs)|].Single().AsEnumerable<float>().Max();
        }
        """);

    [Theory]
    [InlineData("dispose_ownership_transfer_at_constructor", "new Owner(session.Run(inputs));", "new Owner([|session.Run(inputs)|]);")]
    [InlineData("dispose_ownership_transfer_at_method_call", "Keep(session.Run(inputs));", "Keep([|session.Run(inputs)|]);")]
    public async Task A_team_may_say_that_nobody_takes_an_object_over(string key, string silent, string reported)
    {
        await Runs(silent);
        await Runs(reported, $"dotnet_code_quality.{key} = false");
    }

    [Theory]
    [InlineData("mldebt.dispose_ownership_transfer_at_constructor")]
    [InlineData("dotnet_code_quality.MLD503.dispose_ownership_transfer_at_constructor")]
    public Task A_team_may_say_that_everybody_does(string key) => Runs("using var other = new InferenceSession(path, new SessionOptions());", key + " = true");

    private static Task Runs(string statements, string config = "") => Verify(
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.OnnxRuntime.Tensors;
        class Owner(object kept) : IDisposable { public void Dispose() => ((IDisposable)kept).Dispose(); }
        class Scorer
        {
            IDisposable? _kept;
            Tensor<float>? _tensor;
            readonly List<object> _all = new();

            void Keep(IDisposable kept) => _kept = kept;

            float Score(MLContext ml, InferenceSession session, string path, IReadOnlyCollection<NamedOnnxValue> inputs)
            {
                float total = _all.Count + (_kept is null ? 0 : 1) + (_tensor is null ? 0 : 1);
                {{statements}}
                return total;
            }
        }
        """,
        p => p.EditorConfig = config);
}
