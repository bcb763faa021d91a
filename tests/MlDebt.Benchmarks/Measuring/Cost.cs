namespace MlDebt.Benchmarks.Measuring;

/// <summary>What something took: processor time of the whole process, so that other programs on the machine count little, and memory.</summary>
internal readonly record struct Cost(double Milliseconds, double Bytes)
{
    public double Megabytes => Bytes / 1e6;

    public static Cost operator -(Cost left, Cost right) => new(left.Milliseconds - right.Milliseconds, left.Bytes - right.Bytes);

    /// <summary>Runs it once, after a collection.</summary>
    public static Cost Of(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        action();
        return new((Environment.CpuUsage.TotalTime - time).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    /// <summary>The middle one, of each figure for itself.</summary>
    public static Cost Median(IEnumerable<Cost> costs)
    {
        var all = costs.ToList();
        return new(Middle(all.Select(c => c.Milliseconds)), Middle(all.Select(c => c.Bytes)));
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
