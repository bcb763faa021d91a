using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove.Support;

/// <summary>What every test of the move says.</summary>
public abstract class MoveTest
{
    internal const string Model = "public sealed class Prediction\n{\n    public Prediction(float score) { Score = score; }\n\n    public float Score { get; }\n}\n";

    /// <summary>A program that does nothing, for samples whose text alone is looked at.</summary>
    internal const string Idle = "public static class Probe\n{\n    public static string Run(string[] settings) { return \"\"; }\n}\n";

    /// <summary>A program that prints what an expression makes of scores around the usual thresholds.</summary>
    internal static string Probe(string expression) =>
        "using System.Linq;\npublic static class Probe\n{\n    public static string Run(string[] settings) { return string.Join(\",\", new[] { float.NaN, -1f, 0.49f, 0.5f, 0.51f, 0.7f, 0.74f, 0.75f, 0.7500001f, 0.76f, 0.9f, 1f }.Select(s => " + expression + ")); }\n}\n";

    /// <summary>Fixes everything (or the first alone); the program compiles without complaint and does what it did, and a second run finds nothing.</summary>
    internal static async Task<Sample> MoveAsync(Sample sample, bool all = true)
    {
        Assert.Empty(await sample.ComplaintsAsync());
        var before = await sample.RunAsync();
        if (all)
            await sample.FixAllAsync();
        else
            await sample.FixAsync();
        Assert.Empty(await sample.ComplaintsAsync());
        Assert.Equal(before, await sample.RunAsync());
        if (all)
            Assert.Empty(await sample.DiagnosticsAsync());
        return sample;
    }

    /// <summary>The setting is one: another value makes the program answer otherwise.</summary>
    internal static async Task ObeysAsync(Sample sample, params string[] settings) =>
        Assert.NotEqual(await sample.RunAsync(), await sample.RunAsync(settings));
}
