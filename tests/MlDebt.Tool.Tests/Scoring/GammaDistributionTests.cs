using MathNet.Numerics.Distributions;
using MlDebt.Tool.Scoring;

namespace MlDebt.Tool.Tests.Scoring;

public class GammaDistributionTests
{
    public static TheoryData<double, double> Cases()
    {
        var data = new TheoryData<double, double>();
        foreach (var shape in new[] { 0.5, 0.75, 1, 1.5, 2.5, 5, 7.25, 12.5, 40.5, 123.75, 500.5 })
        {
            foreach (var probability in new[] { 0.01, 0.10, 0.25, 0.5, 0.75, 0.90, 0.99 })
            {
                data.Add(shape, probability);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quantiles_are_those_of_an_independent_library(double shape, double probability)
    {
        var ours = GammaDistribution.Quantile(probability, shape);
        Assert.Equal(probability, Gamma.CDF(shape, 1, ours), 1e-9);
        Assert.Equal(Gamma.InvCDF(shape, 1, probability), ours, 1e-9 * Math.Max(1, ours));
    }
}
