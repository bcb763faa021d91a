using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <content>What is seeded, draws nothing, or is somebody else's.</content>
public partial class UnseededTrainingTests
{
    [Theory]
    [InlineData("var ml = new MLContext(1);")]
    [InlineData("var ml = new MLContext(seed: 0);")]
    [InlineData("int? seed = null; var ml = new MLContext(seed);")]
    [InlineData("var ml = new MLContext(Environment.ProcessId);")]
    public Task A_context_with_a_seed(string context) => Trains(context);

    [Fact]
    public Task A_context_that_only_predicts() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            object Make(Stream file)
            {
                var ml = new MLContext();
                var model = ml.Model.Load(file, out _);
                return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);
            }
        }
        """);

    [Theory]
    [InlineData("ml.Transforms.DetectIidSpike(\"Spike\", \"Amount\", 95d, 10)")]
    [InlineData("ml.Transforms.DetectSpikeBySsa(\"Spike\", \"Amount\", 95d, 10, 60, 7)")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Amount\")")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Amount\").Append(ml.Transforms.CopyColumns(\"A\", \"Amount\"))")]
    public Task What_fits_without_chance(string estimator) => Verify(
        $$"""
        using Microsoft.ML;
        class Detection
        {
            ITransformer Run(IDataView data)
            {
                var ml = new MLContext();
                return {{estimator}}.Fit(data);
            }
        }
        """);

    [Fact]
    public Task A_trainer_with_a_seed_of_its_own() => Verify(
        """
        using Microsoft.ML;
        using Microsoft.ML.Trainers.FastTree;
        class Training
        {
            ITransformer Run(IDataView data)
            {
                var ml = new MLContext();
                return ml.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options { Seed = 7 }).Fit(data);
            }
        }
        """);

    [Fact]
    public Task The_context_beside_the_one_that_trains() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            ITransformer Run(IDataView data, Stream file)
            {
                var reader = new MLContext();
                reader.Model.Load(file, out _);
                var ml = new MLContext(42);
                return ml.Regression.Trainers.Sdca().Fit(data);
            }
        }
        """);

    [Fact]
    public Task A_look_alike_context() => Verify(
        """
        using Microsoft.ML;
        class Context(int? seed = null) { public ITransformer Fit(IDataView data) => throw new NotSupportedException($"{seed}"); }
        class Training { object Run(IDataView data) => new Context().Fit(data); }
        """);

    [Theory]
    [InlineData("torch.manual_seed(1);")]
    [InlineData("torch.random.manual_seed(1);")]
    public Task A_network_that_learns_with_a_seed(string seed) => VerifyProgram(
        $$"""
        using TorchSharp;
        {{seed}}
        var net = torch.nn.Linear(2, 1);
        net.call(torch.ones(2)).sum().backward();
        """);

    [Fact]
    public Task A_library_whose_user_may_have_set_the_seed() => Verify(
        """
        using TorchSharp;
        class Learning { void Step(torch.nn.Module<torch.Tensor, torch.Tensor> net) => net.call(torch.ones(2)).sum().backward(); }
        """);
}
