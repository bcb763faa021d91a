using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>Functions as values: query clauses, functions in locals, methods handed over by name.</summary>
public class FunctionTests
{
    [Theory]
    [InlineData("Parallel.ForEach(new[] { 0.7 }, t => Ask(t));")]
    [InlineData("var a = new[] { 0.7 }; var q = from x in a select x; Ask(q.First());")]
    [InlineData("Func<double, double> f = x => x; var r = new[] { 0.7 }.Select(f); Ask(r.First());")]
    [InlineData("Func<double, bool> f = x => { Ask(x); return true; }; f(0.7);")]
    [InlineData("Func<double, bool> f = x => { Ask(x); return true; }; new[] { 0.7 }.Where(f);")]
    [InlineData("var q = from x in new[] { 0.7 } let y = x select y; Ask(q.First());")]
    [InlineData("var q = from x in new[] { 0.7 } from z in new[] { 1 } select x; Ask(q.First());")]
    [InlineData("var q = new[] { 0.7 }.Select(x => new { x }).Select(a => a.x); Ask(q.First());")]
    [InlineData("var q = new[] { 0.7 }.Select((x, i) => (x, i)).OrderBy(a => a.i).First(); Ask(q.x);")]
    [InlineData("var q = new[] { 0.7 }.Select(x => (x, 1)).ToDictionary(a => a.Item2, a => a.x); Ask(q[1]);")]
    public void A_function_is_called_with_what_it_runs_over(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Theory]
    [InlineData("Func<double> _f = () => 0.7; void M() => Ask(_f());")]
    [InlineData("Func<double> F { get; set; } = () => 0.7; void M() => Ask(F());")]
    public void A_function_held_by_an_object_is_unknown(string members) => Assert.Equal(["Unknown"], OriginsOf.Members(members));
}
