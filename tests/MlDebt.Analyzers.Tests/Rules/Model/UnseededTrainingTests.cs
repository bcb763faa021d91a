using MlDebt.Analyzers.CodeFixes.Rules.Model;
using MlDebt.Analyzers.Rules.Model;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <summary>MLD207.</summary>
public partial class UnseededTrainingTests : RuleTests<UnseededTrainingAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Training
        {
            ITransformer Run(IDataView data)
            {
                var ml = [|new MLContext()|];
                return ml.Transforms.Concatenate("Features", "Amount").Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression()).Fit(data);
            }
        }
        """;

    [Fact]
    public Task Message_and_the_fit() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            ITransformer Run(IDataView data)
            {
                var ml = {|#0:new MLContext()|};
                return {|#1:ml.Regression.Trainers.Sdca().Fit(data)|};
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("new MLContext() gives Sdca random numbers that nobody fixed; set a seed, without which no two trainings are the same"));

    [Theory]
    [InlineData("[|new MLContext(null)|]")]
    [InlineData("[|new MLContext(seed: default)|]")]
    [InlineData("[|new MLContext { FallbackToCpu = true }|]")]
    [InlineData("[|new()|]")]
    public Task However_it_is_made(string context) => Trains($"MLContext ml = {context};");

    [Fact]
    public Task A_context_in_a_field_that_another_member_trains_with() => VerifyFiles(
        """
        using Microsoft.ML;
        class Training
        {
            private readonly MLContext _ml = [|new()|];

            public ITransformer Run(IDataView data) => new Pipelines(_ml).Build().Fit(data);
        }
        """,
        """
        using Microsoft.ML;
        class Pipelines(MLContext ml)
        {
            public IEstimator<ITransformer> Build()
            {
                var trainer = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy();
                return ml.Transforms.Conversion.MapValueToKey("Label").Append(trainer);
            }
        }
        """);

    [Fact]
    public Task A_program_that_cross_validates() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = [|new MLContext()|];
        var data = ml.Data.LoadFromTextFile<Fraud.Transaction>(args[0]);
        var results = ml.Regression.CrossValidate(data, ml.Regression.Trainers.FastTree());
        Console.WriteLine(results.Count);
        """);

    [Fact]
    public Task An_experiment_that_searches() => Verify(
        """
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        class Training
        {
            async Task<TrialResult> Run(SweepablePipeline pipeline)
            {
                var context = [|new MLContext()|];
                var experiment = context.Auto().CreateExperiment().SetPipeline(pipeline);
                return await experiment.RunAsync();
            }
        }
        """);

    [Fact]
    public Task A_recommender() => Verify(
        """
        using Microsoft.ML;
        using Microsoft.ML.Trainers;
        class Training
        {
            ITransformer Run(string path)
            {
                MLContext ml = [|new MLContext()|];
                var data = ml.Data.LoadFromTextFile<Fraud.Transaction>(path);
                MatrixFactorizationTrainer.Options options = new() { LabelColumnName = "Label" };
                var trainer = ml.Recommendation().Trainers.MatrixFactorization(options);
                return trainer.Fit(data);
            }
        }
        """);

    [Fact]
    public Task A_network_that_learns_in_a_program_without_a_seed() => VerifyProgram(
        """
        using TorchSharp;
        var net = torch.nn.Linear(2, 1);
        var optimizer = torch.optim.SGD(net.parameters(), learningRate: double.Parse(args[0]));
        for (var i = 0; i < 10; i++)
        {
            optimizer.zero_grad();
            [|net.call(torch.ones(2)).sum().backward()|];
            optimizer.step();
        }
        """);

    [Fact]
    public Task The_fix_writes_a_seed() => MlVerifier<UnseededTrainingAnalyzer, UnseededTrainingCodeFix>.VerifyAsync(
        """
        using Microsoft.ML;
        class Training
        {
            object Run(IDataView data)
            {
                var first = [|new MLContext()|]; // one
                MLContext second = [|new MLContext(/* none */ seed: null) { FallbackToCpu = true }|];
                MLContext third = [|new()|];
                MLContext fourth = [|new MLContext { FallbackToCpu = true }|];
                return new[] { Fit(first), Fit(second), Fit(third), Fit(fourth) };

                ITransformer Fit(MLContext ml) => ml.Regression.Trainers.Sdca().Fit(data);
            }
        }
        """,
        """
        using Microsoft.ML;
        class Training
        {
            object Run(IDataView data)
            {
                var first = new MLContext(seed: 1); // one
                MLContext second = new MLContext(/* none */ seed: 1) { FallbackToCpu = true };
                MLContext third = new(seed: 1);
                MLContext fourth = new MLContext(seed: 1) { FallbackToCpu = true };
                return new[] { Fit(first), Fit(second), Fit(third), Fit(fourth) };

                ITransformer Fit(MLContext ml) => ml.Regression.Trainers.Sdca().Fit(data);
            }
        }
        """);

    private static Task Trains(string context) => Verify(
        $$"""
        using Microsoft.ML;
        class Training
        {
            ITransformer Run(IDataView data)
            {
                {{context}}
                return ml.Regression.Trainers.Sdca().Fit(data);
            }
        }
        """);
}
