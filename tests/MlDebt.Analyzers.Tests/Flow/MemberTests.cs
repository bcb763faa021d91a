using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class MemberTests
{
    [Theory]
    [InlineData("double _t = 0.7; void M() => Ask(_t);")]
    [InlineData("static double _t = 0.7; void M() => Ask(_t);")]
    [InlineData("readonly double _t = 0.7; void M() => Ask(this._t);")]
    [InlineData("static readonly double T = 0.7; void M() => Ask(Subject.T);")]
    [InlineData("double T { get; } = 0.7; void M() => Ask(T);")]
    [InlineData("double T { get; set; } = 0.7; void M() => Ask(T);")]
    [InlineData("double T => 0.7; void M() => Ask(T);")]
    [InlineData("double T { get => 0.7; } void M() => Ask(T);")]
    [InlineData("double T { get { return 0.7; } } void M() => Ask(T);")]
    [InlineData("double _t = 0.7; double T { get => _t; set => _t = value; } void M() => Ask(T);")]
    [InlineData("double T { get => field; set => field = value; } = 0.7; void M() => Ask(T);")]
    [InlineData("Lazy<double> _t = new(() => 0.7); void M() => Ask(_t.Value);")]
    [InlineData("double[] _t = { 0.7 }; void M() => Ask(_t[0]);")]
    public void A_member_is_what_it_starts_with(string members) => Assert.Equal(["Constant 0.7"], OriginsOf.Members(members));

    [Fact]
    public void Every_write_of_the_type_counts() =>
        Assert.Equal(
            ["Constant 0.1", "Constant 0.5", "Constant 0.7"],
            OriginsOf.Members("double _t = 0.1; internal Subject() => _t = 0.5; void N() { this._t = 0.7; } void M() => Ask(_t);"));

    [Fact]
    public void A_write_of_another_class_counts() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Files("class A { internal double T = 0.5; void M() => Ask(T); }", "class B { void N(A a) => a.T = 0.7; }"));

    [Fact]
    public void A_member_of_the_same_name_is_another() =>
        Assert.Equal(["Constant 0.5"], OriginsOf.Files("class A { internal double T = 0.5; void M() => Ask(T); }", "class B { internal double T; void N() => T = 0.7; }"));

    [Fact]
    public void A_set_property_is_every_value_set() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Files("class A { internal double T { get; set; } = 0.5; void M() => Ask(T); }", "class B { void N(A a) => a.T = 0.7; }"));

    [Fact]
    public void A_property_written_through_its_setter_is_what_was_assigned() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("double _t; internal double T { get => _t; set { _t = value; } } void N() => T = 0.7; void M() => Ask(_t);"));

    [Theory]
    [InlineData("class A { internal double T { get; set; } } class B { A _a = new() { T = 0.7 }; void M() => Ask(_a.T); }")]
    [InlineData("class A { internal double T { get; init; } } class B { A _a = new A { T = 0.7 }; void M() => Ask(_a.T); }")]
    [InlineData("class A { internal required double T { get; init; } } class B { A _a = new() { T = 0.7 }; void M() => Ask(_a.T); }")]
    [InlineData("class A { internal double T; } class B { void M() { var a = new A { T = 0.7 }; Ask(a.T); } }")]
    [InlineData("class A { internal double T { get; set; } } class B { internal A Inner { get; } = new(); void M() { var b = new B { Inner = { T = 0.7 } }; Ask(b.Inner.T); } }")]
    public void An_object_initializer_writes(string file) => Assert.Equal(["Constant 0.7"], OriginsOf.Files(file));

    [Fact]
    public void A_with_expression_writes() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Files("record A { internal double T { get; init; } = 0.5; } class B { void M(A a) { var b = a with { T = 0.7 }; Ask(b.T); } }"));

    [Theory]
    [InlineData("record A(double S, double T);")]
    [InlineData("record struct A(double S, double T);")]
    [InlineData("readonly record struct A(double S, double T);")]
    [InlineData("class A(double s, double t) { internal double S => s; internal double T => t; }")]
    [InlineData("class A(double s, double t) { internal double S { get; } = s; internal double T { get; } = t; }")]
    [InlineData("class A(double s, double t) { readonly double _t = t; internal double S => s; internal double T => _t; }")]
    [InlineData("class A { internal readonly double T; internal A(double s, double t) { T = t; } }")]
    [InlineData("class A { internal double T { get; } internal A(double s, double t) => (_, T) = (s, t); }")]
    public void A_member_made_of_a_constructor_parameter_is_the_argument(string type) =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files(type, "class B { void M() { var a = new A(0.5, 0.7); Ask(a.T); } }"));

    [Fact]
    public void A_positional_record_also_takes_what_with_writes() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Files("record A(double T); class B { void M() { var a = new A(0.5); var b = a with { T = 0.7 }; Ask(b.T); } }"));

    [Theory]
    [InlineData("class B { internal double T; internal B(double t) => T = t; } class A : B { internal A() : base(0.7) { } void M() => Ask(T); }")]
    [InlineData("class B { internal double T; internal B(double t) => T = t; internal B() : this(0.7) { } void M() => Ask(T); }")]
    [InlineData("class B(double t) { internal double T => t; } class A() : B(0.7) { void M() => Ask(T); }")]
    [InlineData("record B(double T); record A() : B(0.7) { void M() => Ask(T); }")]
    public void A_constructor_chain_hands_values_on(string file) => Assert.Equal(["Constant 0.7"], OriginsOf.Files(file));

    [Fact]
    public void A_partial_type_is_one_over_its_files() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Files("partial class A { void M() => Ask(_t); }", "partial class A { double _t = 0.5; }", "partial class A { void N() => _t = 0.7; }"));

    [Fact]
    public void A_partial_property_is_its_implementation() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("partial class A { partial double T { get; } void M() => Ask(T); }", "partial class A { partial double T => 0.7; }"));

    [Fact]
    public void A_member_of_a_generic_type_is_one_whatever_the_arguments() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("class A<X> { internal double T { get; set; } } class B { void M(A<int> a) { a.T = 0.7; Ask(a.T); } }"));

    [Theory]
    [InlineData("interface I { double T { get; } } class A : I { public double T { get; } = 0.7; } class B { void M(I i) => Ask(i.T); }")]
    [InlineData("interface I { double T { get; } } class A : I { double I.T => 0.7; } class B { void M(I i) => Ask(i.T); }")]
    [InlineData("interface I { double T => 0.7; } class B { void M(I i) => Ask(i.T); }")]
    [InlineData("abstract class I { internal abstract double T { get; } } class A : I { internal override double T => 0.7; } class B { void M(I i) => Ask(i.T); }")]
    public void A_member_of_a_contract_is_that_of_its_implementations(string file) => Assert.Equal(["Constant 0.7"], OriginsOf.Files(file));

    [Fact]
    public void A_virtual_property_is_its_own_value_and_those_of_its_overrides() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Files("class I { internal virtual double T => 0.5; } class A : I { internal override double T => 0.7; } class B { void M(I i) => Ask(i.T); }"));

    [Fact]
    public void An_indexer_of_source_is_what_it_answers() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("class A { internal double this[int i] => 0.7; } class B { void M(A a) => Ask(a[0]); }"));

    [Fact]
    public void A_member_nobody_writes_is_nothing() => Assert.Empty(OriginsOf.Members("double _t; void M() => Ask(_t);"));

    [Fact]
    public void A_member_of_a_library_is_unknown() => Assert.Equal(["Unknown"], OriginsOf.Body("Ask(\"a\".Length);"));

    [Fact]
    public void Members_that_feed_each_other_end() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("double _a = 0.7; double _b; void N() { _b = _a; _a = _b; } void M() => Ask(_b);"));

    [Fact]
    public void An_event_is_unknown() => Assert.Equal(["Unknown"], OriginsOf.Members("event Action? E; void M() => Ask(E);"));

    [Fact]
    public void An_increment_of_a_member_is_followed_to_its_start() =>
        Assert.Equal(["Constant 1", "Constant 5"], OriginsOf.Members("int _n = 5; void N() => _n += 1; void M() => Ask(_n);"));

    [Fact]
    public void A_member_set_by_reference_is_what_is_written_there() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("double _t; void Set(out double t) => t = 0.7; void N() => Set(out _t); void M() => Ask(_t);"));
}
