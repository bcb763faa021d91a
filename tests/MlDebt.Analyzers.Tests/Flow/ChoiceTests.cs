using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class ChoiceTests
{
    [Theory]
    [InlineData("Ask(b ? 0.5 : 0.7);")]
    [InlineData("double? x = 0.5; Ask(x ?? 0.7);")]
    [InlineData("Ask(b switch { true => 0.5, _ => 0.7 });")]
    [InlineData("var t = b ? 0.5 : 0.7; Ask(t);")]
    [InlineData("double t; if (b) t = 0.5; else t = 0.7; Ask(t);")]
    [InlineData("double t; switch (b) { case true: t = 0.5; break; default: t = 0.7; break; } Ask(t);")]
    [InlineData("double t; try { t = 0.5; } catch { t = 0.7; } Ask(t);")]
    [InlineData("double t = 0; Ask(b ? (t = 0.5) : 0.7);")]
    public void Every_arm_counts(string body) => Assert.Equal(["Constant 0.5", "Constant 0.7"], OriginsOf.Members($"void M(bool b) {{ {body} }}"));

    [Theory]
    [InlineData("Ask(b ? 0.7 : throw new Exception());")]
    [InlineData("double? x = 0.7; Ask(x ?? throw new Exception());")]
    [InlineData("Ask(b switch { true => 0.7, _ => throw new Exception() });")]
    [InlineData("Ask(b ? 0.7 : default);")]
    public void An_arm_that_throws_or_is_empty_adds_nothing(string body) => Assert.Equal(["Constant 0.7"], OriginsOf.Members($"void M(bool b) {{ {body} }}"));

    [Theory]
    [InlineData("Ask(a?.T);")]
    [InlineData("Ask(a?.Inner?.T);")]
    [InlineData("Ask(a?.Inner.T);")]
    [InlineData("Ask(a?.Self().T);")]
    [InlineData("Ask(a!.T);")]
    [InlineData("Ask(a?.List?[0]);")]
    [InlineData("Ask((a?.T).GetValueOrDefault());")]
    [InlineData("Ask((a?.T)!.Value);")]
    public void A_conditional_access_is_the_member(string body) =>
        Assert.Equal(["Constant 0.7"], OriginsOf.Files("class A { internal double T = 0.7; internal double[] List = { 0.7 }; internal A Inner = null!; internal A Self() => this; } class B { void M(A? a) { " + body + " } }"));

    [Fact]
    public void A_conditional_access_on_a_text_is_followed() => Assert.Equal(["Constant \"a.zip\""], OriginsOf.Body("string? p = \"a.zip\"; Ask(p?.Trim());"));

    [Fact]
    public void A_conversion_with_as_is_the_value() => Assert.Equal(["Constant \"a.zip\""], OriginsOf.Body("object p = \"a.zip\"; Ask(p as string);"));
}
