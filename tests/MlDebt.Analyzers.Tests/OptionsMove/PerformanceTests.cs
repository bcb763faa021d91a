using System.Diagnostics;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;
using Xunit.Abstractions;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>What the move may cost. The limits leave room for a busy machine; the figures are printed.</summary>
public sealed class PerformanceTests(ITestOutputHelper output) : MoveTest
{
    private const int Classes = 200;

    [Fact]
    public async Task Six_hundred_values_in_two_hundred_classes()
    {
        var sources = Enumerable.Range(0, Classes)
            .Select(i => ($"F{i:000}.cs", $"namespace N{i % 10};\n\npublic class Scorer{i}\n{{\n    private readonly int _n;\n\n    public Scorer{i}(int n) {{ _n = n; }}\n\n    public bool Hit(float score) => score > 0.75f;\n    public bool Mid(float probability) => probability > 0.5f;\n    public bool Low(float similarity) => similarity > 0.25f && _n > 2;\n}}\n"))
            .ToArray();
        var sample = new Sample(sources);
        var diagnostics = await sample.DiagnosticsAsync();
        Assert.Equal(3 * Classes, diagnostics.Length);
        await sample.BulbAsync(diagnostics[0]);

        var spent = Spent();
        foreach (var diagnostic in diagnostics)
            Assert.NotNull(await sample.BulbAsync(diagnostic));
        var offering = (Spent() - spent).TotalMilliseconds / diagnostics.Length;

        spent = Spent();
        await sample.DiagnosticsAsync();
        var analysis = (Spent() - spent).TotalSeconds;
        spent = Spent();
        await sample.FixAllAsync();
        var fixing = (Spent() - spent).TotalSeconds;
        output.WriteLine($"offering {offering:0.00} ms a diagnostic, analysis {analysis:0.00} s, Fix All {fixing:0.00} s");
        Assert.Empty(await sample.DiagnosticsAsync());
        Assert.True(offering < 5, $"{offering:0.00} ms");
        Assert.True(fixing < 20, $"{fixing:0.00} s");
    }

    // The processor's time, not the wall's: other work on the machine must not count.
    private static TimeSpan Spent() => Process.GetCurrentProcess().TotalProcessorTime;
}
