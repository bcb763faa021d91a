using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class CollectionTests
{
    [Theory]
    [InlineData("var a = new[] { 0.7 }; Ask(a[0]);")]
    [InlineData("double[] a = { 0.7 }; Ask(a[^1]);")]
    [InlineData("double[] a = [0.7]; Ask(a[0]);")]
    [InlineData("double[] b = [0.7]; double[] a = [.. b]; Ask(a[0]);")]
    [InlineData("var a = new double[1]; a[0] = 0.7; Ask(a[0]);")]
    [InlineData("var a = new double[1, 1]; a[0, 0] = 0.7; Ask(a[0, 0]);")]
    [InlineData("var a = new double[1][]; a[0] = new double[1]; a[0][0] = 0.7; Ask(a[0][0]);")]
    [InlineData("Span<double> a = new[] { 0.7 }; Ask(a[0]);")]
    [InlineData("ReadOnlySpan<double> a = [0.7]; Ask(a[0]);")]
    [InlineData("var a = new[] { 0.7 }.AsSpan(); Ask(a[0]);")]
    [InlineData("List<double> a = [0.7]; Ask(a[0]);")]
    [InlineData("var a = new[] { 0.7 }; Ask(a.First());")]
    [InlineData("var a = new[] { 0.7 }; Ask(a[0..1][0]);")]
    public void An_element_is_what_the_collection_holds(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Theory]
    [InlineData("var a = new List<double> { 0.7 }; Ask(a[0]);")]
    [InlineData("var a = new List<double>(); a.Add(0.7); Ask(a[0]);")]
    [InlineData("IList<double> a = new List<double>(); a.Add(0.7); Ask(a[0]);")]
    [InlineData("var a = new List<double>(); a.AddRange(new[] { 0.7 }); Ask(a.Max());")]
    [InlineData("var a = new Dictionary<string, double> { [\"a\"] = 0.7 }; Ask(a[\"a\"]);")]
    [InlineData("var a = new Dictionary<string, double>(); a[\"a\"] = 0.7; Ask(a[\"a\"]);")]
    [InlineData("var a = new Dictionary<string, double>(); a.Add(\"a\", 0.7); Ask(a[\"a\"]);")]
    [InlineData("var a = new Dictionary<string, double> { [\"a\"] = 0.7 }; a.TryGetValue(\"a\", out var t); Ask(t);")]
    [InlineData("var a = new Dictionary<string, double> { [\"a\"] = 0.7 }; foreach (var (k, v) in a) Ask(v);")]
    [InlineData("var a = new Dictionary<string, double> { [\"a\"] = 0.7 }; foreach (var p in a) Ask(p.Value);")]
    [InlineData("var a = new Queue<double>(); a.Enqueue(0.7); foreach (var t in a) Ask(t);")]
    public void An_element_of_a_collection_object_is_what_was_put_in(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Theory]
    [InlineData("var a = new[] { 0.5, 0.7 }; Ask(a.Count());")]
    [InlineData("var a = new[] { 0.5, 0.7 }; Ask(a.Any(x => x > 0));")]
    [InlineData("var a = new[] { 0.5, 0.7 }; Ask(a.Length);")]
    [InlineData("var a = new List<double> { 0.5, 0.7 }; Ask(a.RemoveAll(x => x > 0));")]
    [InlineData("var a = new Dictionary<string, double> { [\"a\"] = 0.7 }; foreach (var p in a) Ask(p.Key);")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Select((x, i) => (x, i)).First().i);")]
    public void What_is_counted_is_not_what_is_held(string body) => Assert.Equal(["Unknown"], OriginsOf.Body(body));

    [Theory]
    [InlineData("Ask(Enumerable.Repeat(0.7, 3).ToArray()[0]);")]
    [InlineData("var a = new Dictionary<string, double>(); Ask(a.GetValueOrDefault(\"a\", 0.7));")]
    [InlineData("Ask(Task.WhenAll(Task.FromResult(0.7), Task.FromResult(0.7)).Result[0]);")]
    [InlineData("var a = new List<(string Label, double Score)>(); a.Add((\"a\", 0.7)); Ask(a.OrderBy(x => x.Score).First().Score);")]
    [InlineData("var a = new List<(string Label, double Score)> { (\"a\", 0.7) }; foreach (var (l, s) in a) Ask(s);")]
    public void Values_that_a_library_call_puts_together_stay_what_they_are(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Fact]
    public void Keys_and_values_of_a_dictionary_do_not_mix() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Body("var a = new Dictionary<string, double> { { \"a\", 0.7 } }; Ask(a[\"a\"]);"));

    [Theory]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Max());")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Where(x => x > 0).First());")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.OrderByDescending(x => x).ToList()[0]);")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Select(x => x).Average());")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Select(x => new { Score = x, Other = 0.1 }).First().Score);")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Select((x, i) => (Score: x, Index: i)).OrderBy(p => p.Index).First().Score);")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Max(x => x));")]
    [InlineData("new List<double> { 0.5, 0.7 }.ForEach(x => Ask(x));")]
    [InlineData("_ = new[] { 0.5, 0.7 }.Any(x => Do(() => Ask(x))); bool Do(Action a) => true;")]
    [InlineData("Ask(new[] { 0.5 }.Concat(new[] { 0.7 }).Last());")]
    [InlineData("Ask(new[] { 0.5 }.Append(0.7).Last());")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Aggregate((a, b) => a > b ? a : b));")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.GroupBy(x => x).First().First());")]
    [InlineData("Ask((from x in new[] { 0.5, 0.7 } where x > 0 select x).First());")]
    [InlineData("Ask(new[] { new[] { 0.5, 0.7 } }.SelectMany(x => x).First());")]
    [InlineData("Ask(new[] { 0.5, 0.7 }.Zip(new[] { \"a\" }, (x, y) => x).First());")]
    [InlineData("Ask(new[] { \"a\" }.Zip(new[] { 0.5, 0.7 }, (x, y) => y).First());")]
    [InlineData("Ask(Enumerable.Max(new[] { 0.5, 0.7 }));")]
    public void A_query_hands_its_elements_on(string body) => Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Body(body));

    [Theory]
    [InlineData("var p = (0.5, 0.7); Ask(p.Item2);")]
    [InlineData("var p = (Low: 0.5, High: 0.7); Ask(p.High);")]
    [InlineData("var p = (Low: 0.5, High: 0.7); Ask(p.Item2);")]
    [InlineData("(double Low, double High) p = (0.5, 0.7); Ask(p.High);")]
    [InlineData("(double Low, double High) P() => (0.5, 0.7); Ask(P().High);")]
    [InlineData("(double Low, double High) P(double h) => (0.5, h); Ask(P(0.7).High);")]
    [InlineData("var list = new[] { (Low: 0.5, High: 0.7) }; Ask(list[0].High);")]
    [InlineData("var list = new[] { (Low: 0.5, High: 0.7) }; foreach (var p in list) Ask(p.High);")]
    [InlineData("var p = (0.5, (0.6, 0.7)); Ask(p.Item2.Item2);")]
    [InlineData("var p = new { Low = 0.5, High = 0.7 }; Ask(p.High);")]
    [InlineData("var High = 0.7; var p = new { High }; Ask(p.High);")]
    public void An_item_of_a_tuple_is_that_item_alone(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Theory]
    [InlineData("record A(double S, double T);")]
    [InlineData("class A(double s, double t) { internal void Deconstruct(out double x, out double y) { x = s; y = t; } }")]
    public void A_deconstructed_object_is_what_its_deconstruct_method_answers(string type) =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files(type, "class B { void M() { var (s, t) = new A(0.5, 0.7); Ask(t); } }"));

    [Fact]
    public void A_list_filled_by_another_method_holds_what_was_put_in() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("List<double> _all = []; void N() => _all.Add(0.7); void M() => Ask(_all[0]);"));

    [Fact]
    public void A_list_filled_through_a_property_holds_what_was_put_in() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("class A { internal List<double> All { get; } = []; } class B { void N(A a) => a.All.Add(0.7); void M(A a) => Ask(a.All[0]); }"));
}
