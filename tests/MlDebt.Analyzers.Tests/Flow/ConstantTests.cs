using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class ConstantTests
{
    [Theory]
    [InlineData("0.7", "0.7")]
    [InlineData("0.7f", "0.7")]
    [InlineData("12", "12")]
    [InlineData("0.7m", "0.7")]
    [InlineData("'x'", "'x'")]
    [InlineData("\"model.zip\"", "\"model.zip\"")]
    [InlineData("@\"c:\\model.zip\"", "\"c:\\\\model.zip\"")]
    [InlineData("(0.7)", "0.7")]
    [InlineData("(double)0.7f", "0.7")]
    [InlineData("(object)\"model.zip\"", "\"model.zip\"")]
    public void A_literal_is_its_own_place(string literal, string expected) =>
        Assert.Equal(["Constant " + expected], OriginsOf.Body($"Ask({literal});"));

    [Fact]
    public void A_sign_belongs_to_the_literal() => Assert.Equal(["Constant -0.7 @ -0.7"], OriginsOf.Body("Ask(-0.7);"));

    [Fact]
    public void A_constant_expression_of_literals_moves_as_a_whole() => Assert.Equal(["Constant 0.75 @ 3.0 / 4.0"], OriginsOf.Body("Ask(3.0 / 4.0);"));

    [Fact]
    public void Texts_joined_of_literals_move_as_a_whole() =>
        Assert.Equal(["Constant \"Models/model.zip\" @ \"Models/\" + \"model.zip\""], OriginsOf.Body("Ask(\"Models/\" + \"model.zip\");"));

    [Fact]
    public void A_constant_field_is_the_place_and_the_name() =>
        Assert.Equal(["Constant 0.7 named Threshold"], OriginsOf.Members("private const double Threshold = 0.7; void M() => Ask(Threshold);"));

    [Fact]
    public void A_constant_local_is_the_place_and_the_name() =>
        Assert.Equal(["Constant 0.7 named threshold"], OriginsOf.Body("const double threshold = 0.7; Ask(threshold);"));

    [Fact]
    public void Of_a_constant_of_a_constant_the_innermost_holds_the_value() =>
        Assert.Equal(["Constant 0.7 named Base"], OriginsOf.Members("const double Base = 0.7; const double Threshold = Base; void M() => Ask(Threshold);"));

    [Fact]
    public void A_constant_computed_of_constants_is_all_of_them() =>
        Assert.Equal(
            ["Constant 0.1 named Margin", "Constant 0.7 named Base"],
            OriginsOf.Members("const double Base = 0.7; const double Margin = 0.1; const double Threshold = Base + Margin; void M() => Ask(Threshold);"));

    [Fact]
    public void A_constant_of_another_file_is_found_there() =>
        Assert.Equal(["Constant 0.7 named Threshold"], OriginsOf.Files("class A { void M() => Ask(Constants.Threshold); }", "static class Constants { internal const double Threshold = 0.7; }"));

    [Fact]
    public void A_constant_of_another_assembly_is_where_it_is_used() =>
        Assert.Equal(
            ["Constant 0.7 @ Constants.Threshold named Threshold"],
            OriginsOf.The(FlowProgram.Using("public static class Constants { public const double Threshold = 0.7; }", "class A { void M() => Ask(Constants.Threshold); }")));

    [Theory]
    [InlineData("Math.PI")]
    [InlineData("MathF.E")]
    [InlineData("float.Epsilon")]
    [InlineData("int.MaxValue")]
    public void A_constant_of_mathematics_is_nobodys_to_move(string value) => Assert.Equal(["Unknown"], OriginsOf.Body($"Ask({value});"));

    [Fact]
    public void An_enum_member_is_no_constant_to_move() => Assert.Equal(["Unknown"], OriginsOf.Body("Ask(DayOfWeek.Monday);"));

    [Fact]
    public void The_name_of_something_is_no_constant_to_move() => Assert.Equal(["Unknown"], OriginsOf.Body("Ask(nameof(Row.Value));"));

    [Fact]
    public void A_comparison_of_constants_is_unknown() => Assert.Equal(["Unknown"], OriginsOf.Body("Ask(1 < 2);"));

    [Theory]
    [InlineData("Ask((string?)null);")]
    [InlineData("Ask(default(string));")]
    [InlineData("string path = null!; Ask(path);")]
    public void Nothing_is_no_constant(string body) => Assert.Empty(OriginsOf.Body(body));
}
