using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class CallTests
{
    [Theory]
    [InlineData("double T() { return 0.7; } void M() => Ask(T());")]
    [InlineData("double T() => 0.7; void M() => Ask(T());")]
    [InlineData("static double T() => 0.7; void M() => Ask(Subject.T());")]
    [InlineData("void M() { double T() => 0.7; Ask(T()); }")]
    [InlineData("void M() { double T() { return 0.7; } Ask(T()); }")]
    [InlineData("IEnumerable<double> T() { yield return 0.7; } void M() { foreach (var t in T()) Ask(t); }")]
    [InlineData("async Task<double> T() { await Task.Yield(); return 0.7; } async Task M() => Ask(await T());")]
    [InlineData("Task<double> T() => Task.FromResult(0.7); async Task M() => Ask(await T().ConfigureAwait(false));")]
    [InlineData("Task<double> T() => Task.Run(() => 0.7); void M() => Ask(T().Result);")]
    [InlineData("ValueTask<double> T() => new(0.7); async Task M() => Ask(await T());")]
    [InlineData("async IAsyncEnumerable<double> T() { await Task.Yield(); yield return 0.7; } async Task M() { await foreach (var t in T()) Ask(t); }")]
    [InlineData("double T(double x) => 0.7; double T(string x) => 0.5; void M() => Ask(T(1.0));")]
    [InlineData("X T<X>(X x) => x; void M() => Ask(T(0.7));")]
    [InlineData("double T() { Func<double> f = () => { return 0.5; }; return 0.7; } void M() => Ask(T());")]
    [InlineData("double T() { double F() { return 0.5; } return 0.7; } void M() => Ask(T());")]
    [InlineData("private partial double T(); private partial double T() => 0.7; void M() => Ask(T());")]
    public void A_call_is_what_the_method_answers(string members) => Assert.Equal(["Constant 0.7"], OriginsOf.Members(members));

    [Fact]
    public void Every_return_counts() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("double T(bool b) { if (b) return 0.5; return 0.7; } void M() => Ask(T(true));"));

    [Theory]
    [InlineData("interface I { double T(); } class A : I { public double T() => 0.7; } class B { void M(I i) => Ask(i.T()); }")]
    [InlineData("interface I { double T(); } class A : I { double I.T() => 0.7; } class B { void M(I i) => Ask(i.T()); }")]
    [InlineData("interface I<X> { X T(); } class A : I<double> { public double T() => 0.7; } class B { void M(I<double> i) => Ask(i.T()); }")]
    [InlineData("abstract class I { internal abstract double T(); } class A : I { internal override double T() => 0.7; } class B { void M(I i) => Ask(i.T()); }")]
    public void A_call_of_a_contract_is_what_its_implementations_answer(string file) => Assert.Equal(["Constant 0.7"], OriginsOf.Files(file));

    [Fact]
    public void A_virtual_call_is_what_the_method_and_its_overrides_answer() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Files("class I { internal virtual double T() => 0.5; } class A : I { internal override double T() => 0.7; } class B { void M(I i) => Ask(i.T()); }"));

    [Fact]
    public void A_base_call_is_what_the_base_answers() =>
        Assert.Equal(["Constant 0.5"], OriginsOf.Files("class I { internal virtual double T() => 0.5; } class A : I { internal override double T() => 0.7; void M() => Ask(base.T()); }"));

    [Fact]
    public void A_call_nobody_implements_is_unknown() =>
        Assert.Equal(["Unknown"], OriginsOf.Files("interface I { double T(); } class B { void M(I i) => Ask(i.T()); }"));

    [Fact]
    public void A_call_of_a_library_is_unknown() => Assert.Equal(["Unknown"], OriginsOf.Body("Ask(Guid.NewGuid());"));

    [Theory]
    [InlineData("Func<double> f = () => 0.7; Ask(f());")]
    [InlineData("Func<double> f = () => 0.7; Ask(f.Invoke());")]
    [InlineData("Func<double> f = () => { return 0.7; }; Ask(f());")]
    [InlineData("Func<double> f = delegate { return 0.7; }; Ask(f());")]
    [InlineData("double T() => 0.7; Func<double> f = T; Ask(f());")]
    [InlineData("var f = () => 0.7; Ask(f());")]
    public void A_delegate_in_a_local_is_what_it_answers(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Fact]
    public void A_delegate_parameter_is_what_the_callers_lambda_answers() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void M(Func<double> f) => Ask(f()); void N() => M(() => 0.7);"));

    [Fact]
    public void A_lambda_parameter_is_what_the_callee_hands_to_it() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void Do(Action<double> f) => f(0.7); void M() => Do(t => Ask(t));"));

    [Fact]
    public void A_lambda_parameter_handed_through_the_callees_parameter_is_the_argument() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void Do(double v, Action<double> f) => f(v); void M() { Do(0.7, t => Ask(t)); Do(0.5, u => { }); }"));

    [Fact]
    public void A_local_lambda_is_called_with_its_arguments() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Body("Func<double, double> f = x => x; Ask(f(0.7));"));

    [Fact]
    public void One_helper_called_for_two_values_does_not_mix_them() =>
        Assert.Equal([["Constant \"a.zip\""], ["Constant \"b.zip\""]], OriginsOf.AllMembers("string P(string name) => name; void A() => Ask(P(\"a.zip\")); void B() => Ask(P(\"b.zip\"));"));

    [Fact]
    public void Two_helpers_deep_the_calls_do_not_mix() =>
        Assert.Equal(
            [["Constant \"a.zip\" after \"Models\""], ["Constant \"b.zip\" after \"Models\""]],
            OriginsOf.AllMembers("string Q(string d, string f) => Path.Combine(d, f); string P(string name) { var p = Q(\"Models\", name); return p; } void A() => Ask(P(\"a.zip\")); void B() => Ask(P(\"b.zip\"));"));

    [Fact]
    public void A_helper_that_calls_itself_with_the_first_answer_keeps_to_its_argument() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("double Same(double x) => x; void M() => Ask(Same(Same(0.7))); void N() => Same(0.5);"));

    [Fact]
    public void A_recursive_method_is_what_its_calls_can_answer() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("double T(int n) { if (n == 0) return 0.5; if (n == 1) return 0.7; return T(n - 1); } void M() => Ask(T(3));"));

    [Fact]
    public void Methods_that_call_each_other_answer_what_either_can() =>
        Assert.Equal(
            ["Constant 0.5", "Constant 0.7"],
            OriginsOf.Members("double A(bool b) { if (b) return 0.5; return B(b); } double B(bool b) { if (b) return 0.7; return A(b); } void M() => Ask(A(true));"));

    [Fact]
    public void A_generator_of_its_own_kind_is_read_through_a_conversion() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("class A { public static implicit operator double(A a) => 0.7; } class B { void M() { double d = new A(); Ask(d); } }"));

    [Fact]
    public void A_local_function_sees_the_locals_around_it() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Body("var t = 0.7; double T() => t; Ask(T());"));

    [Fact]
    public void What_a_method_reads_of_its_object_is_not_what_it_is_given() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("double _t = 0.7; double T(double x) => _t; void M() => Ask(T(0.5));"));
}
