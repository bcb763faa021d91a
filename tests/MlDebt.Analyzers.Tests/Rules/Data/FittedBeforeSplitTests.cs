using MlDebt.Analyzers.Rules.Data;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <summary>MLD106.</summary>
public partial class FittedBeforeSplitTests : RuleTests<FittedBeforeSplitAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Training
        {
            object Split(MLContext ml, IDataView data)
            {
                var scaled = [|ml.Transforms.NormalizeMinMax("Amount").Fit(data)|].Transform(data);
                return ml.Data.TrainTestSplit(scaled);
            }
        }
        """;

    [Fact]
    public Task Message_and_the_way() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Split(MLContext ml, IDataView data)
            {
                var scaler = {|#1:ml.Transforms.NormalizeMeanVariance("Amount")|};
                var scaled = {|#0:scaler.Fit(data)|}.Transform(data);
                return {|#2:ml.Data.CrossValidationSplit(scaled)|};
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2)
            .WithMessage("NormalizeMeanVariance learns from the rows that DataOperationsCatalog.CrossValidationSplit later tests on; split first, then fit on the training part"));

    [Theory]
    [InlineData("ml.Transforms.Categorical.OneHotEncoding(\"Name\")")]
    [InlineData("ml.Transforms.Text.FeaturizeText(\"Features\", \"Name\")")]
    [InlineData("ml.Transforms.CopyColumns(\"A\", \"Amount\").Append(ml.Transforms.NormalizeBinning(\"A\"))")]
    [InlineData("ml.Transforms.ReplaceMissingValues(\"Amount\", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)")]
    public Task A_step_that_learns(string step) => Prepares(step, "[|", "|]");

    [Fact]
    public Task A_cross_validation_of_what_was_made_elsewhere() => VerifyFiles(
        """
        using Microsoft.ML;
        class Preparation
        {
            private readonly MLContext _ml = new(1);

            public IDataView Scale(IDataView data)
            {
                var transformer = [|Pipeline().Fit(data)|];
                return transformer.Transform(data);
            }

            private IEstimator<ITransformer> Pipeline() => _ml.Transforms.NormalizeMinMax("Amount").Append(_ml.Transforms.Concatenate("Features", "Amount"));
        }
        """,
        """
        using Microsoft.ML;
        class Training
        {
            object Run(MLContext ml, IDataView data)
            {
                IDataView prepared = new Preparation().Scale(data);
                return ml.Regression.CrossValidate(prepared, ml.Regression.Trainers.Sdca());
            }
        }
        """);

    [Fact]
    public Task A_fit_on_all_whose_transformer_is_applied_to_the_parts() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Run(MLContext ml, IDataView data)
            {
                var split = ml.Data.TrainTestSplit(data, 0.2);
                var scaler = [|ml.Transforms.NormalizeMinMax("Amount").Fit(data)|];
                var model = ml.Regression.Trainers.Sdca("Label", "Amount").Fit(scaler.Transform(split.TrainSet));
                return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
            }
        }
        """);

    [Fact]
    public Task A_program() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromTextFile<Fraud.Transaction>(args[0]);
        var all = [|ml.Transforms.NormalizeLogMeanVariance("Amount").Fit(data)|].Transform(data);
        var (train, test) = (ml.Data.TrainTestSplit(all).TrainSet, ml.Data.TrainTestSplit(all).TestSet);
        Console.WriteLine(train == test);
        """);

    private static Task Prepares(string step, string open, string close) => Verify(
        $$"""
        using Microsoft.ML;
        class Training
        {
            object Split(MLContext ml, IDataView data)
            {
                var made = {{open}}{{step}}.Fit(data){{close}}.Transform(data);
                return ml.Data.TrainTestSplit(made, testFraction: 0.2);
            }
        }
        """);
}
