namespace MlDebt.Tool.History;

/// <summary>The slope of a line through few, rough points: the median of all pairwise slopes, with their quartiles.</summary>
internal sealed record TheilSen(double Lower, double Median, double Upper)
{
    /// <summary>Null when no two points differ in <c>X</c>.</summary>
    public static TheilSen? Of(IReadOnlyList<(double X, double Y)> points)
    {
        var slopes = points
            .SelectMany((first, index) => points.Skip(index + 1).Where(second => second.X != first.X).Select(second => (second.Y - first.Y) / (second.X - first.X)))
            .Order()
            .ToArray();
        return slopes.Length == 0 ? null : new(Quantile(slopes, 0.25), Quantile(slopes, 0.5), Quantile(slopes, 0.75));
    }

    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
