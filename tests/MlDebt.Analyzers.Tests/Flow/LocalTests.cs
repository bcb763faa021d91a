using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class LocalTests
{
    [Fact]
    public void A_local_is_what_it_was_declared_with() => Assert.Equal(["Constant 0.7"], OriginsOf.Body("var t = 0.7; Ask(t);"));

    [Fact]
    public void A_chain_of_locals_is_followed_to_its_start() => Assert.Equal(["Constant 0.7"], OriginsOf.Body("var a = 0.7; var b = a; var c = b; Ask(c);"));

    [Fact]
    public void Every_assignment_counts_whatever_the_order() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7", "Constant 0.9"], OriginsOf.Body("double t; t = 0.5; if (Environment.HasShutdownStarted) t = 0.7; Ask(t); t = 0.9;"));

    [Fact]
    public void A_compound_assignment_adds_its_operand() => Assert.Equal(["Constant 0.1", "Constant 0.7"], OriginsOf.Body("var t = 0.7; t += 0.1; Ask(t);"));

    [Fact]
    public void A_null_coalescing_assignment_adds_its_operand() =>
        Assert.Equal(["Constant \"a.zip\"", "Constant \"b.zip\""], OriginsOf.Body("string? p = \"a.zip\"; p ??= \"b.zip\"; Ask(p);"));

    [Fact]
    public void A_chained_assignment_is_its_value() => Assert.Equal(["Constant 0.7"], OriginsOf.Body("double a, b; a = b = 0.7; Ask(a);"));

    [Fact]
    public void An_assignment_expression_is_its_value() => Assert.Equal(["Constant 0.7"], OriginsOf.Body("double a; Ask(a = 0.7);"));

    [Fact]
    public void An_out_variable_is_what_the_callee_writes() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void Read(out double t) { t = 0.7; } void M() { Read(out var t); Ask(t); }"));

    [Fact]
    public void An_out_argument_joins_what_the_local_held() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("void Read(out double t) { t = 0.7; } void M() { double t = 0.5; Read(out t); Ask(t); }"));

    [Fact]
    public void A_ref_argument_joins_what_the_local_held() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members("void Raise(ref double t) { t = 0.7; } void M() { double t = 0.5; Raise(ref t); Ask(t); }"));

    [Fact]
    public void What_the_callee_writes_is_read_under_the_call() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Members("void Read(double v, out double t) { t = v; } void M() { Read(0.7, out var t); Ask(t); Read(0.5, out var u); }"));

    [Fact]
    public void A_parsed_number_is_the_text() => Assert.Equal(["Constant \"0.7\""], OriginsOf.Body("double.TryParse(\"0.7\", out var t); Ask(t);"));

    [Theory]
    [InlineData("var (a, b) = (0.5, 0.7); Ask(b);")]
    [InlineData("(var a, var b) = (0.5, 0.7); Ask(b);")]
    [InlineData("double a, b; (a, b) = (0.5, 0.7); Ask(b);")]
    [InlineData("var pair = (0.5, 0.7); var (_, b) = pair; Ask(b);")]
    [InlineData("foreach (var (a, b) in new[] { (0.5, 0.7) }) Ask(b);")]
    [InlineData("var (_, (b, _)) = (0.5, (0.7, 0.9)); Ask(b);")]
    public void A_deconstructed_variable_is_its_element_alone(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Fact]
    public void A_loop_variable_is_every_element() => Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Body("foreach (var t in new[] { 0.5, 0.7 }) Ask(t);"));

    [Theory]
    [InlineData("object value = 0.7; if (value is double t) Ask(t);")]
    [InlineData("object value = 0.7; if (value is var t) Ask(t);")]
    [InlineData("double? value = 0.7; if (value is { } t) Ask(t);")]
    [InlineData("object value = 0.7; switch (value) { case double t: Ask(t); break; }")]
    [InlineData("object value = 0.7; _ = value switch { double t => Do(() => Ask(t)), _ => 0 }; int Do(Action a) => 0;")]
    public void A_pattern_variable_is_the_value_tested(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Theory]
    [InlineData("var p = new Row { Value = 0.7f }; if (p is { Value: var t }) Ask(t);")]
    [InlineData("var p = new Row { Value = 0.7f }; if (p is { Value: > 1 and var t }) Ask(t);")]
    public void A_variable_of_a_property_pattern_is_the_member(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body));

    [Fact]
    public void A_variable_of_a_positional_pattern_is_the_item() => Assert.Equal(["Constant 0.7"], OriginsOf.Body("if ((0.5, 0.7) is (var s, var t)) Ask(t);"));

    [Theory]
    [InlineData("var a = 0.7; var b = (a); Ask(b);")]
    [InlineData("string a = \"0.7\"; var b = a!; Ask(b);")]
    [InlineData("var a = 0.7; var b = checked(a); Ask(b);")]
    [InlineData("object a = 0.7; var b = (double)a; Ask(b);")]
    [InlineData("var a = 0.7; var b = unchecked((a)); Ask(b);")]
    public void Parentheses_and_the_like_change_nothing(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Body(body).Select(l => l.Replace("\"", "")));

    [Fact]
    public void A_using_declaration_is_what_it_was_declared_with() =>
        Assert.Equal(["Constant \"model.zip\""], OriginsOf.Body("using var stream = File.OpenRead(\"model.zip\"); Ask(stream);"));

    [Fact]
    public void A_using_statement_is_what_it_was_declared_with() =>
        Assert.Equal(["Constant \"model.zip\""], OriginsOf.Body("using (var stream = File.OpenRead(\"model.zip\")) Ask(stream);"));

    [Fact]
    public void The_greatest_of_a_loop_is_the_elements_and_the_start() =>
        Assert.Equal(
            ["Constant 0", "ModelOutput Prediction.Scores"],
            OriginsOf.Body("var best = 0f; foreach (var s in Trained.Engine.Predict(new()).Scores) if (s > best) best = s; Ask(best);"));

    [Fact]
    public void A_variable_captured_by_a_lambda_is_written_there_too() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Body("var t = 0.5; Action a = () => t = 0.7; Ask(t);"));

    [Fact]
    public void Locals_of_one_name_do_not_mix() =>
        Assert.Equal([["Constant 0.5"], ["Constant 0.7"]], OriginsOf.AllMembers("void A() { var t = 0.5; Ask(t); } void B() { var t = 0.7; Ask(t); }"));

    [Fact]
    public void A_local_of_top_level_statements_is_followed() =>
        Assert.Equal(["Constant 0.7"], OriginsOf.The(FlowProgram.Executable("var t = 0.7; Ask(t);")));

    [Fact]
    public void Two_locals_that_swap_hold_both_values() =>
        Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Body("var a = 0.5; var b = 0.7; (a, b) = (b, a); Ask(a);"));

    [Fact]
    public void A_ref_local_is_what_it_refers_to() => Assert.Equal(["Constant 0.7"], OriginsOf.Body("var a = 0.7; ref var b = ref a; Ask(b);"));
}
