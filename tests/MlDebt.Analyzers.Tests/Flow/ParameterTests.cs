using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class ParameterTests
{
    [Fact]
    public void A_parameter_is_the_argument_of_every_caller() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("void M(double t) => Ask(t); void A() => M(0.5); void B() => M(0.7);"));

    [Fact]
    public void Callers_of_other_files_count() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("class A { internal void M(double t) => Ask(t); }", "class B { void N(A a) => a.M(0.7); }"));

    [Fact]
    public void A_default_that_a_caller_leaves_is_named_by_the_parameter() =>
        Assert.Equal(["Constant 0.7 named t"], OriginsOf.Members("void M(double t = 0.7) => Ask(t); void A() => M();"));

    [Fact]
    public void A_default_that_every_caller_overrides_is_silent() =>
        Assert.Equal(["Constant 0.5"], OriginsOf.Members("void M(double t = 0.7) => Ask(t); void A() => M(0.5);"));

    [Fact]
    public void Named_arguments_are_matched_by_name() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void M(double s, double t) => Ask(t); void A() => M(t: 0.7, s: 0.5);"));

    [Fact]
    public void A_params_array_holds_every_argument() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("void M(params double[] t) => Ask(t[0]); void A() => M(0.5, 0.7);"));

    [Fact]
    public void A_params_span_holds_every_argument() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("void M(params ReadOnlySpan<double> t) => Ask(t[0]); void A() => M(0.5, 0.7);"));

    [Fact]
    public void A_parameter_without_caller_is_itself() => Assert.Equal(["Parameter path"], OriginsOf.Members("void M(string path) => Ask(path);"));

    [Fact]
    public void A_default_that_nobody_can_override_is_the_value() =>
        Assert.Equal(["Constant 0.7 named t"], OriginsOf.Members("void M(double t = 0.7) => Ask(t);"));

    [Fact]
    public void A_default_of_a_public_library_member_is_documented() =>
        Assert.Equal(["Parameter t"], OriginsOf.Files("public class A { public void M(double t = 0.7) => Ask(t); }"));

    [Fact]
    public void A_default_of_a_public_member_of_an_internal_type_is_the_value() =>
        Assert.Equal(["Constant 0.7 named t"], OriginsOf.Files("class A { public void M(double t = 0.7) => Ask(t); }"));

    [Fact]
    public void A_default_of_a_public_member_of_a_program_is_the_value() =>
        Assert.Equal(["Constant 0.7 named t"], OriginsOf.The(FlowProgram.Executable("public class A { public void M(double t = 0.7) => Ask(t); static void Main() { } }")));

    [Theory]
    [InlineData("class P { static void Main(string[] args) => Ask(args[0]); }")]
    [InlineData("Ask(args[0]);")]
    public void Arguments_of_the_program_are_configuration(string file) =>
        Assert.Equal(["Configuration args"], OriginsOf.The(FlowProgram.Executable(file)));

    [Fact]
    public void A_method_handed_on_has_callers_nobody_sees() =>
        Assert.Equal(["Parameter t"], OriginsOf.Members("void M(double t = 0.7) => Ask(t); Action<double> A() => M;"));

    [Fact]
    public void A_recursive_call_adds_nothing_new() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void M(double t) { Ask(t); M(t); } void A() => M(0.7);"));

    [Fact]
    public void A_recursive_call_with_another_value_adds_it() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("void M(double t) { Ask(t); M(0.5); } void A() => M(0.7);"));

    [Fact]
    public void A_write_to_the_parameter_itself_counts() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("void M(double t) { t = 0.5; Ask(t); } void A() => M(0.7);"));

    [Fact]
    public void An_extension_method_is_called_either_way() =>
        Assert.Equal(
            ["Constant 0.1", "Constant 0.5", "Constant 0.7"],
            OriginsOf.Files("static class E { internal static void M(this string s, double t) => Ask(t); } class A { void N() { \"a\".M(0.5); E.M(\"a\", 0.7); \"a\"?.M(0.1); } }"));

    [Fact]
    public void The_receiver_of_an_extension_method_is_its_first_argument() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("static class E { internal static void M(this double t) => Ask(t); } class A { void N() { 0.7.M(); } }"));

    [Fact]
    public void A_member_of_an_extension_block_is_called_as_any_other() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("static class E { extension(string s) { internal void M(double t) => Ask(t); } } class A { void N() { \"a\".M(0.7); } }"));

    [Fact]
    public void A_local_function_is_called_as_any_other() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Body("void M(double t) => Ask(t); M(0.7);"));

    [Fact]
    public void The_value_of_a_setter_is_what_is_assigned() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("double T { set => Ask(value); } void A() => T = 0.7;"));

    [Fact]
    public void The_value_of_an_indexer_is_what_is_assigned_by_index() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("double this[int i] { set => Ask(value); } void A() => this[0] = 0.7;"));

    [Fact]
    public void A_constructor_parameter_is_the_argument_of_every_creation() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Files("class A { internal A(double t) => Ask(t); } class B { A a = new A(0.5); A b = new(0.7); }"));

    [Fact]
    public void A_call_through_an_interface_reaches_the_implementation() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("interface I { void M(double t); } class A : I { public void M(double t) => Ask(t); } class B { void N(I i) => i.M(0.7); }"));

    [Fact]
    public void A_call_of_a_base_member_reaches_the_override() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("abstract class I { internal abstract void M(double t); } class A : I { internal override void M(double t) => Ask(t); } class B { void N(I i) => i.M(0.7); }"));

    [Fact]
    public void An_explicit_implementation_is_called_through_its_interface() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("interface I { void M(double t); } class A : I { void I.M(double t) => Ask(t); } class B { void N(I i) => i.M(0.7); }"));

    [Fact]
    public void Calls_of_another_member_of_the_interface_do_not_mix() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("interface I { void M(double t); void M(string s); } class A : I { public void M(double t) => Ask(t); public void M(string s) { } } class B { void N(I i) { i.M(0.7); i.M(\"a\"); } }"));

    [Fact]
    public void A_partial_method_is_called_by_its_defining_part() =>
        Assert.Equal([["Constant 0.7"], ["Constant 0.7"]], OriginsOf.AllMembers("private partial double M(double t); private partial double M(double t) { Ask(t); return t; } void A() => Ask(M(0.7));"));

    [Fact]
    public void A_generic_method_is_called_with_any_type_argument() =>
        Assert.Equal(["Constant \"a\"", "Constant 0.7"], OriginsOf.Members("void M<T>(T t) => Ask(t); void A() { M(0.7); M<string>(\"a\"); }"));

    [Fact]
    public void A_method_of_a_generic_type_is_called_with_any_type_argument() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("class G<T> { internal void M(T t) => Ask(t); } class A { void N() => new G<double>().M(0.7); }"));

    [Fact]
    public void Overloads_do_not_mix() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void M(double t) => Ask(t); void M(string s) { } void A() { M(0.7); M(\"a\"); }"));

    [Fact]
    public void Beside_a_constant_of_one_call_what_another_call_leaves_open_is_dropped() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void M(double t) => Ask(t); void A() => M(0.7); void B(double u) => M(u);"));
}
