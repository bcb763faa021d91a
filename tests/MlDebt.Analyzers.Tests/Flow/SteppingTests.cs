using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>Numbers that step through a search, and what does arithmetic without being one.</summary>
public class SteppingTests
{
    [Theory]
    [InlineData("var t = 0.1; for (; t < 1; t += 0.1) Ask(t);", "Constant 0.1, Unknown")]
    [InlineData("for (var t = 0.1; t < 1; t += 0.1) Ask(t);", "Constant 0.1, Unknown")]
    [InlineData("for (var t = 1; t < 1; t++) Ask(t);", "Constant 1, Unknown")]
    [InlineData("Ask(Math.PI / 2);", "Constant 2, Unknown")]
    [InlineData("var t = 0.7; if (Environment.HasShutdownStarted) t += 0.1; Ask(t);", "Constant 0.1, Constant 0.7")]
    public void A_number_that_steps_in_a_loop_is_not_set(string body, string origins) => Assert.Equal(origins, string.Join(", ", OriginsOf.Body(body)));

    [Theory]
    [InlineData("Span<double> t = stackalloc double[] { 0.7 }; Ask(t[0]);")]
    [InlineData("Span<double> t = stackalloc[] { 0.7 }; Ask(t[0]);")]
    [InlineData("Span<double> t = stackalloc double[1]; t[0] = 0.7; Ask(t[0]);")]
    [InlineData("var t = 0.7; ref var r = ref t; Ask(r);")]
    [InlineData("var a = new double[] { 0.7 }; ref readonly var r = ref a[0]; Ask(r);")]
    [InlineData("Ask(Math.Round(0.7, 2));")]
    [InlineData("Ask(Math.Clamp(0.7, 0, 1));")]
    [InlineData("var l = new SortedDictionary<string, double> { [\"a\"] = 0.7 }; Ask(l[\"a\"]);")]
    public void A_value_stays_the_same_value(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));
}
