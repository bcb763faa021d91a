using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>What types of the program add to the language: base classes that keep promises, indexers, operators.</summary>
public class TypeTests
{
    [Theory]
    [InlineData("interface I { double T(); } class B { public double T() => 0.7; } class A : B, I { } class U { void M(I i) => Ask(i.T()); }")]
    [InlineData("interface I { double T { get; } } class B { public double T { get; } = 0.7; } class A : B, I { } class U { void M(I i) => Ask(i.T); }")]
    [InlineData("class A { double[] _a = { 0.7 }; public double this[int i] => _a[i]; } class U { void M(A a) => Ask(a[0]); }")]
    [InlineData("class A { double _t; public double this[int i] { get => _t; set => _t = value; } } class U { void M(A a) { a[0] = 0.7; Ask(a[0]); } }")]
    [InlineData("record struct M(double V) { public static M operator +(M a, M b) => new(a.V); } class U { void N() { Ask((new M(0.7) + new M(0.7)).V); } }")]
    [InlineData("class A { public static double operator +(A a, A b) => 0.7; } class U { void N() { Ask(new A() + new A()); } }")]
    [InlineData("class A { public static double operator -(A a) => 0.7; } class U { void N() { Ask(-new A()); } }")]
    [InlineData("class A { (double a, double b) _t; void N() { _t.a = 0.7; Ask(_t.a); } }")]
    [InlineData("class A { static readonly Dictionary<string, double> D = new() { [\"a\"] = 0.7 }; void N() => Ask(D.GetValueOrDefault(\"a\")); }")]
    [InlineData("class A { static readonly Dictionary<string, double> D = new() { [\"a\"] = 0.7 }; void N() => Ask(D.TryGetValue(\"a\", out var v) ? v : 0.7); }")]
    [InlineData("class A { static double T(string s) => s switch { \"a\" => 0.7, _ => throw new Exception() }; void N() => Ask(T(\"a\")); }")]
    public void A_type_answers_for_its_own(string file) => Assert.Equal(["Constant 0.7"], OriginsOf.Files(file));
}
