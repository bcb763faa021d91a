namespace MlDebt.Tool.Scoring;

/// <summary>The gamma distribution with rate 1: what an interval for a rate of rare events needs.</summary>
internal static class GammaDistribution
{
    private const double Precision = 1e-16;
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The value below which a share <paramref name="probability"/> of the distribution lies.</summary>
    public static double Quantile(double probability, double shape)
    {
        var high = Math.Max(1, shape);
        while (Cumulative(high, shape) < probability)
        {
            high *= 2;
        }

        // Bisection ends when the middle is one of the ends: no tolerance to choose, and it cannot diverge.
        var low = 0.0;
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return high;
            }

            (low, high) = Cumulative(middle, shape) < probability ? (middle, high) : (low, middle);
        }
    }

    /// <summary>The share of the distribution below <paramref name="x"/>: the regularised lower incomplete gamma function.</summary>
    public static double Cumulative(double x, double shape)
    {
        if (x <= 0)
        {
            return 0;
        }

        var scale = Math.Exp((shape * Math.Log(x)) - x - LogGamma(shape));
        return x < shape + 1 ? Series(x, shape) * scale : 1 - (ContinuedFraction(x, shape) * scale);
    }

    private static double Series(double x, double shape)
    {
        var term = 1 / shape;
        var sum = term;
        for (var n = shape + 1; Math.Abs(term) > Precision * Math.Abs(sum); n++)
        {
            term *= x / n;
            sum += term;
        }

        return sum;
    }

    // Lentz's method for the upper tail, where the series converges slowly.
    private static double ContinuedFraction(double x, double shape)
    {
        var b = x + 1 - shape;
        var c = 1e300;
        var d = 1 / b;
        var h = d;
        for (var i = 1; i < 10_000; i++)
        {
            var a = -i * (i - shape);
            b += 2;
            d = 1 / ((a * d) + b);
            c = b + (a / c);
            h *= d * c;
            if (Math.Abs((d * c) - 1) < Precision)
            {
                break;
            }
        }

        return h;
    }

    private static double LogGamma(double x)
    {
        var z = x - 1;
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
        {
            sum += Lanczos[i] / (z + i);
        }

        var t = z + 7.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((z + 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }
}
