using MlDebt.Analyzers.Tests.Conventions;
using Xunit;

namespace MlDebt.Analyzers.Tests.Options;

/// <summary>Small numbers are numbers too: near to an allowed value is not equal to it.</summary>
public class AllowedValuesTests
{
    [Theory]
    [InlineData("5E-07f", 1)]
    [InlineData("0f", 0)]
    [InlineData("1E-08f", 1)]
    public async Task Only_the_allowed_values_are_silent(string tolerance, int expected)
    {
        var source = $$"""
            using Microsoft.ML;
            using Microsoft.ML.Trainers;

            public sealed class Trainer
            {
                public IEstimator<ITransformer> Make(MLContext context) =>
                    context.BinaryClassification.Trainers.LbfgsLogisticRegression(
                        new LbfgsLogisticRegressionBinaryTrainer.Options { OptimizationTolerance = {{tolerance}} });
            }
            """;

        Assert.Empty(DocCompilation.Problems(source));
        Assert.Equal(expected, (await DocCompilation.Findings(source)).Count(finding => finding.Text.StartsWith("MLD303", StringComparison.Ordinal)));
    }
}
