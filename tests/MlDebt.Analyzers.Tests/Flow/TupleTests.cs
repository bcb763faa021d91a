using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>Tuples, however they are made, taken apart and written to.</summary>
public class TupleTests
{
    [Theory]
    [InlineData("foreach (var (k, v) in new Dictionary<string, double> { [\"a\"] = 0.7 }) Ask(v);")]
    [InlineData("foreach (var (k, v) in new Dictionary<string, double> { { \"a\", 0.7 } }) Ask(v);")]
    [InlineData("foreach (KeyValuePair<string, double> v in new Dictionary<string, double> { { \"a\", 0.7 } }) Ask(v.Value);")]
    [InlineData("foreach (var (a, b) in new[] { 0.7 }.Zip(new[] { 0.5 })) Ask(a);")]
    [InlineData("foreach (var p in new[] { 0.7 }.Zip(new[] { 0.5 })) Ask(p.First);")]
    [InlineData("foreach (var p in new[] { 0.5 }.Zip(new[] { 0.7 })) Ask(p.Second);")]
    [InlineData("foreach (var p in new[] { 0.5 }.Zip(new[] { 0.7 }, (a, b) => b)) Ask(p);")]
    [InlineData("foreach (var p in new[] { 0.5 }.Zip(new[] { 0.7 }, (a, b) => (a, b))) Ask(p.b);")]
    [InlineData("(double a, double b) t = (0.7, 0.5); Ask(t.a);")]
    [InlineData("(double a, double b) t; t.a = 0.7; t.b = 0.5; Ask(t.a);")]
    [InlineData("(double, double) t = default; t.Item2 = 0.7; Ask(t.Item2);")]
    [InlineData("var t = Tuple.Create(0.7, 0.5); Ask(t.Item1);")]
    [InlineData("var t = ValueTuple.Create(0.5, 0.7); Ask(t.Item2);")]
    [InlineData("var t = new Tuple<double, double>(0.7, 0.5); Ask(t.Item1);")]
    [InlineData("var t = new ValueTuple<double, double>(0.7, 0.5); Ask(t.Item1);")]
    [InlineData("var (a, b) = Tuple.Create(0.7, 0.5); Ask(a);")]
    [InlineData("var d = new Dictionary<string, (double Low, double High)> { [\"a\"] = (0.5, 0.7) }; Ask(d[\"a\"].High);")]
    [InlineData("var a = new[] { 0.7 }; var q = from x in a where Same(x) select x; bool Same(double d) { Ask(d); return true; }")]
    [InlineData("bool F(double x) { Ask(x); return true; } new[] { 0.7 }.Where(F);")]
    [InlineData("Ask(double.Round(0.7));")]
    [InlineData("Ask(double.Clamp(0.7, 0, 1));")]
    [InlineData("var l = new List<(double s, int i)> { (0.7, 1) }; foreach (var (s, i) in l) Ask(s);")]
    public void An_item_is_what_was_put_in_its_place(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));
}
