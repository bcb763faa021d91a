namespace MlDebt.Tool.Scoring;

/// <summary>The 80 % Jeffreys interval for a rate of rare events; holds for fractional counts too.</summary>
internal static class RateInterval
{
    private const double LowerTail = 0.10;
    private const double UpperTail = 0.90;

    public static (double Low, double High) Of(decimal count, int weeks)
    {
        var shape = (double)count + 0.5;
        var low = count == 0 ? 0 : GammaDistribution.Quantile(LowerTail, shape) / weeks;
        return (low, GammaDistribution.Quantile(UpperTail, shape) / weeks);
    }
}
