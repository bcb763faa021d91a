using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is not debt, or another rule's.</content>
public partial class HyperparameterLiteralTests
{
    [Theory]
    [InlineData("ml.Regression.Trainers.FastTree(numberOfLeaves: 20, numberOfTrees: 100, minimumExampleCountPerLeaf: 10, learningRate: 0.2)")]
    [InlineData("ml.Data.TrainTestSplit(data, testFraction: 0.1)")]
    [InlineData("ml.Clustering.Trainers.KMeans(numberOfClusters: 5)")]
    [InlineData("new Microsoft.ML.Trainers.FastTree.FastTreeBinaryTrainer.Options { NumberOfTrees = 100, LearningRate = 0.2 }")]
    [InlineData("ml.Transforms.Text.ProduceNgrams(\"Out\", \"In\", ngramLength: 2)")]
    public Task The_librarys_own_default_when_the_team_ignores_it(string call) => Trains(call, "mldebt.ignore_defaults = true");

    [Theory]
    [InlineData("ml.Regression.Trainers.FastTree(numberOfTrees: trees)")]
    [InlineData("ml.Regression.Trainers.FastTree(numberOfTrees: options.Trees)")]
    [InlineData("ml.Regression.Trainers.FastTree(numberOfTrees: Environment.ProcessorCount)")]
    [InlineData("ml.Regression.Trainers.FastTree(numberOfTrees: int.Parse(Environment.GetEnvironmentVariable(\"TREES\")!))")]
    [InlineData("ml.Regression.Trainers.FastTree(numberOfTrees: 1)")]
    [InlineData("ml.Regression.Trainers.FastTree(labelColumnName: \"Label\", featureColumnName: \"Features\")")]
    [InlineData("ml.Regression.Trainers.FastTree()")]
    public Task Configured_unknown_and_allowed_values(string call) => Trains(call);

    [Fact]
    public Task A_threshold_is_the_other_rules() => Verify(
        """
        using Microsoft.ML;
        class Service { object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Out", "In", 95.0, history); }
        """);

    [Fact]
    public Task A_constant_that_also_decides_on_a_score_is_the_other_rules() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            private const float Half = 0.5f;

            object Train(MLContext ml) => ml.BinaryClassification.Trainers.SdcaLogisticRegression(l2Regularization: Half);
            bool Accept(Fraud.Prediction prediction) => prediction.Score > Half;
        }
        """);

    [Fact]
    public Task A_look_alike_trainer() => Verify(
        """
        class Trainers { public object FastTree(int numberOfTrees, double learningRate) => this; }
        class Service { object Make(Trainers trainers) => trainers.FastTree(numberOfTrees: 250, learningRate: 0.05); }
        """);

    [Fact]
    public Task An_options_type_of_the_project_may_hold_defaults() => VerifyFiles(
        """
        using Microsoft.ML;
        class Trainer(TrainingSettings settings) { object Make(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfTrees: settings.Trees); }
        """,
        "record TrainingSettings { public int Trees { get; init; } = 250; }");

    [Fact]
    public Task A_parameter_of_a_public_api() => Verify(
        """
        using Microsoft.ML;
        public class Trainer
        {
            public object Make(MLContext ml, int trees) => ml.Regression.Trainers.FastTree(numberOfTrees: trees);
            public object Default(MLContext ml, int trees = 250) => ml.Regression.Trainers.FastTree(numberOfTrees: trees);
        }
        """);

    [Theory]
    [InlineData("mldebt.allowed_values")]
    [InlineData("mldebt.MLD303.allowed_values")]
    [InlineData("dotnet_code_quality.MLD303.allowed_values")]
    public Task Values_the_team_allows(string key) => Verify(
        """
        using Microsoft.ML;
        class Trainer { object Make(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfTrees: 250, learningRate: [|0.05|]); }
        """,
        p => p.EditorConfig = key + " = 250");
}
