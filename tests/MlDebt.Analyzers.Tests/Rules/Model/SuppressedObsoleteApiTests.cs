using MlDebt.Analyzers.Rules.Model;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <summary>MLD205.</summary>
public class SuppressedObsoleteApiTests : RuleTests<SuppressedObsoleteApiAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Detection
        {
        #pragma warning disable CS0618
            object Build(MLContext ml) => ml.Transforms.[|DetectIidSpike|]("Spike", "Amount", 95, 10);
        #pragma warning restore CS0618
        }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.ML;
        class Detection
        {
        #pragma warning disable 618 // later
            object Build(MLContext ml) => ml.Transforms.{|#0:DetectIidChangePoint|}("Change", "Amount", 95, 10);
        }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("DetectIidChangePoint is obsolete and a #pragma hides it; This API method is deprecated, please use the overload with confidence parameter of type double"));

    [Fact]
    public Task Switched_off_for_the_folder() => Verify(
        """
        using Microsoft.ML;
        class Detection { object Build(MLContext ml) => ml.Transforms.[|DetectIidSpike|]("Spike", "Amount", 95, 10); }
        """,
        p => p.EditorConfig = "dotnet_diagnostic.CS0618.severity = none");

    [Fact]
    public Task The_overload_that_replaced_it() => Verify(
        """
        #pragma warning disable CS0618
        using Microsoft.ML;
        class Detection { object Build(MLContext ml) => ml.Transforms.DetectIidSpike("Spike", "Amount", 95d, 10); }
        """);

    [Fact]
    public Task Where_the_compiler_speaks_again() => Verify(
        """
        using Microsoft.ML;
        class Detection
        {
        #pragma warning disable CS0618
            int Nothing => 0;
        #pragma warning restore CS0618
            object Build(MLContext ml) => ml.Transforms.{|CS0618:DetectIidSpike("Spike", "Amount", 95, 10)|};
        }
        """);

    [Fact]
    public Task Another_warning_that_is_off() => Verify(
        """
        #pragma warning disable CS0168
        using Microsoft.ML;
        class Detection { object Build(MLContext ml) => ml.Transforms.{|CS0618:DetectIidSpike("Spike", "Amount", 95, 10)|}; }
        """);

    [Fact]
    public Task An_obsolete_member_of_ones_own() => Verify(
        """
        #pragma warning disable CS0618
        using Microsoft.ML;
        class Old { [Obsolete("x")] public void DetectIidSpike(MLContext ml) => Console.WriteLine(ml); void Use(MLContext ml) => DetectIidSpike(ml); }
        """);
}
