using MlDebt.Analyzers.CodeFixes.Rules.Data;
using MlDebt.Analyzers.Rules.Data;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <summary>MLD107.</summary>
public class LabelAsSamplingKeyTests : RuleTests<LabelAsSamplingKeyAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Training { object Split(MLContext ml, IDataView data) => ml.Data.TrainTestSplit(data, samplingKeyColumnName: [|"Label"|]); }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            private const string Fraudulent = "IsFraud";

            object Run(MLContext ml, IDataView data)
            {
                var trainer = ml.BinaryClassification.Trainers.SdcaLogisticRegression(labelColumnName: Fraudulent);
                return ml.BinaryClassification.CrossValidate(data, trainer, labelColumnName: Fraudulent, samplingKeyColumnName: {|#0:Fraudulent|});
            }
        }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("Fraudulent is the label, and BinaryClassificationCatalog.CrossValidate keeps rows of one key together: each class is trained on or tested on, never both; leave the key out"));

    [Fact]
    public Task The_label_of_a_trainer_in_a_program() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromTextFile<Fraud.Transaction>(args[0]);
        var split = ml.Data.TrainTestSplit(data, 0.2, [|nameof(Fraud.Transaction.Count)|]);
        var model = ml.Regression.Trainers.FastTree(labelColumnName: "Count").Fit(split.TrainSet);
        Console.WriteLine(model.Model is null);
        """);

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(data)")]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: null)")]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: \"UserId\")")]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: key)")]
    [InlineData("ml.Data.CrossValidationSplit(data, 5, \"Amount\")")]
    [InlineData("ml.Ranking.CrossValidate(data, ml.Ranking.Trainers.FastTree(), rowGroupColumnName: \"GroupId\")")]
    public Task Another_key_or_none(string split) => Verify(
        $$"""
        using Microsoft.ML;
        class Training { object Split(MLContext ml, IDataView data, string key) => {{split}}; }
        """);

    [Fact]
    public Task A_label_of_another_member() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Split(MLContext ml, IDataView data) => ml.Data.TrainTestSplit(data, samplingKeyColumnName: "Count");

            object Other(MLContext ml) => ml.Regression.Trainers.Sdca(labelColumnName: "Count");
        }
        """);

    [Fact]
    public Task A_look_alike_split() => Verify(
        """
        using Microsoft.ML;
        class Catalog { public object TrainTestSplit(IDataView data, string samplingKeyColumnName) => samplingKeyColumnName; }
        class Training { object Split(Catalog catalog, IDataView data) => catalog.TrainTestSplit(data, samplingKeyColumnName: "Label"); }
        """);

    [Fact]
    public Task The_fix_leaves_the_key_out() => MlVerifier<LabelAsSamplingKeyAnalyzer, LabelAsSamplingKeyCodeFix>.VerifyAsync(
        """
        using Microsoft.ML;
        class Training
        {
            object Split(MLContext ml, IDataView data) => new object[]
            {
                ml.Data.TrainTestSplit(data, samplingKeyColumnName: [|"Label"|], seed: 1), // named
                ml.Data.TrainTestSplit(data, 0.2, [|"Label"|]),
                ml.Data.TrainTestSplit(samplingKeyColumnName: [|"Label"|], /* all */ data: data),
            };
        }
        """,
        """
        using Microsoft.ML;
        class Training
        {
            object Split(MLContext ml, IDataView data) => new object[]
            {
                ml.Data.TrainTestSplit(data, seed: 1), // named
                ml.Data.TrainTestSplit(data, 0.2),
                ml.Data.TrainTestSplit(/* all */ data: data),
            };
        }
        """);

    [Fact]
    public Task No_fix_where_the_next_argument_has_no_name()
    {
        const string Code =
            """
            using Microsoft.ML;
            class Training { object Split(MLContext ml, IDataView data) => ml.Data.TrainTestSplit(data, 0.2, [|"Label"|], 1); }
            """;
        return MlVerifier<LabelAsSamplingKeyAnalyzer, LabelAsSamplingKeyCodeFix>.VerifyAsync(Code, Code);
    }
}
