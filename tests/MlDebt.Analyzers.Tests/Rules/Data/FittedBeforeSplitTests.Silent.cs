using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <content>What learns nothing from the test rows.</content>
public partial class FittedBeforeSplitTests
{
    [Theory]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Amount\")")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(\"Label\")")]
    [InlineData("ml.Transforms.NormalizeLpNorm(\"Amount\")")]
    [InlineData("ml.Transforms.ReplaceMissingValues(\"Amount\")")]
    [InlineData("ml.Transforms.Categorical.OneHotHashEncoding(\"Name\")")]
    [InlineData("ml.Transforms.Text.NormalizeText(\"Name\")")]
    public Task A_step_that_learns_nothing_of_the_rows(string step) => Prepares(step, "", "");

    [Fact]
    public Task Split_then_fit_on_the_training_part() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Run(MLContext ml, IDataView data)
            {
                var split = ml.Data.TrainTestSplit(data, 0.2);
                var scaler = ml.Transforms.NormalizeMinMax("Amount").Fit(split.TrainSet);
                var train = scaler.Transform(split.TrainSet);
                var validation = ml.Data.TrainTestSplit(train, 0.1);
                var model = ml.Regression.Trainers.Sdca("Label", "Amount").Fit(validation.TrainSet);
                return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
            }
        }
        """);

    [Fact]
    public Task A_helper_that_is_given_the_training_part() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Run(MLContext ml, IDataView data)
            {
                var split = ml.Data.TrainTestSplit(data, 0.2);
                return ml.Regression.CrossValidate(Prepare(ml, split.TrainSet), ml.Regression.Trainers.Sdca());
            }

            static IDataView Prepare(MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax("Amount").Fit(rows).Transform(rows);
        }
        """);

    [Fact]
    public Task A_whole_pipeline_is_cross_validated_and_then_fitted_on_all() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            ITransformer Run(MLContext ml, IDataView data)
            {
                var pipeline = ml.Transforms.NormalizeMinMax("Features", "Amount").Append(ml.Regression.Trainers.Sdca());
                var results = ml.Regression.CrossValidate(data, pipeline);
                return results.Count > 0 ? pipeline.Fit(data) : throw new InvalidOperationException();
            }
        }
        """);

    [Fact]
    public Task A_whole_pipeline_is_fitted_again_on_all_after_an_honest_test() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            ITransformer Run(MLContext ml, IDataView data)
            {
                var pipeline = ml.Transforms.NormalizeMinMax("Features", "Amount").Append(ml.Regression.Trainers.Sdca());
                var split = ml.Data.TrainTestSplit(data);
                ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
                return pipeline.Fit(data);
            }
        }
        """);

    [Fact]
    public Task A_fit_on_other_data_than_what_is_split() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Run(MLContext ml, IDataView labelled, IDataView unlabelled)
            {
                var scaler = ml.Transforms.NormalizeMinMax("Amount").Fit(unlabelled);
                var split = ml.Data.TrainTestSplit(labelled);
                return scaler.Transform(split.TrainSet);
            }
        }
        """);

    [Fact]
    public Task Data_that_is_only_looked_at() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Run(MLContext ml, IDataView data)
            {
                var preview = ml.Transforms.NormalizeMinMax("Amount").Fit(data).Transform(data).Preview(5);
                return (preview, ml.Data.TrainTestSplit(data));
            }
        }
        """);

    [Fact]
    public Task A_look_alike_scaler() => Verify(
        """
        using Microsoft.ML;
        class Scaler { public Scaler Fit(IDataView data) => this; public IDataView Transform(IDataView data) => data; }
        class Training { object Run(MLContext ml, IDataView data) => ml.Data.TrainTestSplit(new Scaler().Fit(data).Transform(data)); }
        """);
}
