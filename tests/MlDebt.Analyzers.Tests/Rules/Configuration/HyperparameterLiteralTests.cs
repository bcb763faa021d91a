using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD303.</summary>
public partial class HyperparameterLiteralTests : RuleTests<HyperparameterLiteralAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Trainer { object Make(MLContext ml) => ml.BinaryClassification.Trainers.SdcaLogisticRegression(l2Regularization: [|0.05f|]); }
        """;

    [Fact]
    public Task Message_and_the_other_literals_of_the_call() => Verify(
        """
        using Microsoft.ML;
        class Trainer { object Make(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfLeaves: {|#0:31|}, numberOfTrees: {|#1:250|}, learningRate: {|#2:0.05|}); }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithMessage("31 is the number of leaves of FastTree; move it to TrainerOptions.NumberOfLeaves"));

    [Fact]
    public Task Values_of_one_initializer_are_one_debt_and_a_constant_is_its_own() => Verify(
        """
        using Microsoft.ML.Trainers.FastTree;
        class Trainer
        {
            private const double Rate = {|#2:0.05|};

            FastTreeRegressionTrainer.Options Make() => new() { NumberOfLeaves = {|#0:31|}, NumberOfTrees = {|#1:250|}, LearningRate = {|#3:Rate|} };
        }
        """,
        expected:
        [
            Diagnostic().WithLocation(0).WithLocation(1).WithMessage("31 is the number of leaves of TreeOptions.NumberOfLeaves; move it to TrainerOptions.NumberOfLeaves"),
            Diagnostic().WithLocation(2).WithLocation(3).WithMessage("0.05 is the learning rate of BoostedTreeOptions.LearningRate; move it to TrainerOptions.LearningRate"),
        ]);

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(data, testFraction: [|0.2|])")]
    [InlineData("ml.BinaryClassification.CrossValidate(data, estimator, numberOfFolds: [|10|])")]
    [InlineData("ml.Clustering.Trainers.KMeans(numberOfClusters: [|7|])")]
    [InlineData("ml.MulticlassClassification.Trainers.LightGbm(numberOfLeaves: [|31|])")]
    [InlineData("ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(historySize: [|30|])")]
    [InlineData("ml.Transforms.Text.ProduceNgrams(\"Out\", \"In\", ngramLength: [|3|])")]
    [InlineData("ml.Transforms.DetectIidSpike(\"Out\", \"In\", 95.0, pvalueHistoryLength: [|30|])")]
    [InlineData("ml.Forecasting.ForecastBySsa(\"Out\", \"In\", [|7|], 30, 365, 7)")]
    [InlineData("ml.Recommendation().Trainers.MatrixFactorization(\"L\", \"C\", \"R\", approximationRank: [|100|])")]
    [InlineData("new Microsoft.ML.Trainers.FastTree.FastTreeBinaryTrainer.Options { NumberOfTrees = [|500|] }")]
    [InlineData("new Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options { NumberOfIterations = [|200|], Booster = new Microsoft.ML.Trainers.LightGbm.DartBooster.Options { TreeDropFraction = [|0.2|] } }")]
    [InlineData("new Microsoft.ML.Trainers.SdcaRegressionTrainer.Options { MaximumNumberOfIterations = [|50|] }")]
    public Task Every_kind_of_hyperparameter(string call) => Trains(call);

    [Theory]
    [InlineData("private const int Trees = [|250|];")]
    [InlineData("private static readonly int Trees = [|250|];")]
    [InlineData("private int Trees { get; } = [|250|];")]
    [InlineData("private static int Trees => [|250|];")]
    [InlineData("private int Trees; public Trainer() { Trees = [|250|]; }")]
    public Task A_member_of_the_type(string member) => Verify(
        $$"""
        using Microsoft.ML;
        class Trainer
        {
            {{member}}

            object Make(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfTrees: Trees);
        }
        """);

    [Fact]
    public Task A_helper_with_two_callers() => Verify(
        """
        using Microsoft.ML;
        class Trainer
        {
            object Small(MLContext ml) => Make(ml, [|50|]);
            object Large(MLContext ml) => Make(ml, trees: [|500|]);
            static object Make(MLContext ml, int trees) => ml.Regression.Trainers.FastTree(numberOfTrees: trees);
        }
        """);

    [Fact]
    public Task A_constant_in_another_file() => VerifyFiles(
        """
        using Microsoft.ML;
        class Trainer { async Task<object> Make(MLContext ml) { await Task.Yield(); return ml.Regression.Trainers.FastTree(numberOfTrees: Defaults.Trees); } }
        """,
        "static class Defaults { public const int Trees = [|250|]; }");

    [Fact]
    public Task A_top_level_program() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(new List<Fraud.Transaction>()), [|0.25|]);
        Console.WriteLine(split);
        """);

    [Fact]
    public Task The_librarys_own_default_is_a_number_somebody_wrote() => Trains("ml.Data.TrainTestSplit(data, testFraction: [|0.1|])");

    private static Task Trains(string call, string editorConfig = "") => Verify(
        $$"""
        using Microsoft.ML;
        class Trainer { object Make(MLContext ml, IDataView data, IEstimator<ITransformer> estimator, int trees, TrainingOptions options) => {{call}}; }
        class TrainingOptions { public int Trees { get; set; } = 250; }
        """,
        p => p.EditorConfig = editorConfig);
}
