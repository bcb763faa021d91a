using MlDebt.Analyzers.Rules.Data;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <summary>MLD110.</summary>
public class CopiedPreprocessingTests : RuleTests<CopiedPreprocessingAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML.OnnxRuntime.Tensors;
        class Pictures
        {
            private static readonly float[] Mean = [|[0.485f, 0.456f, 0.406f]|];
            DenseTensor<float> Make(float[] pixels) => new(pixels.Select((p, i) => p - Mean[i % 3]).ToArray(), [3, pixels.Length / 3]);
        }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.ML.OnnxRuntime.Tensors;
        class Pictures
        {
            DenseTensor<float> Make(float[] pixels)
            {
                var deviation = new[] {|#0:{ 0.229f, 0.224f, 0.225f }|};
                return new(pixels.Select((p, i) => p / deviation[i % 3]).ToArray(), new[] { 3, pixels.Length / 3 });
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("{ 0.229f, 0.224f, 0.225f } is the deviation of ImageNet, copied by hand; let it travel with the model, in its file or its options"));

    [Theory]
    [InlineData("double[] mean = [|[0.406, 0.456, 0.485]|];")]
    [InlineData("var mean = new double[3] [|{ 123.675, 116.28, 103.53 }|];")]
    [InlineData("var mean = (Func<double, double, double, double[]>)((a, b, c) => [a, b, c]); var m = mean[|(0.48145466, 0.4578275, 0.40821073)|];")]
    public Task However_they_are_written(string statement) => Feeds(statement);

    [Theory]
    [InlineData("double[] grey = [0.299, 0.587, 0.114];")]
    [InlineData("double[] half = [0.5, 0.5, 0.5];")]
    [InlineData("double[] four = [0.485, 0.456, 0.406, 1];")]
    [InlineData("double[] read = [double.Parse(\"0.485\"), 0.456, 0.406];")]
    public Task Other_numbers(string statement) => Feeds(statement);

    [Fact]
    public Task Code_that_names_no_library_of_models() => Verify(
        """
        class Palette { public static readonly float[] Sand = [0.485f, 0.456f, 0.406f]; }
        """);

    [Fact]
    public Task Options_are_where_they_belong() => Verify(
        """
        using Microsoft.ML.OnnxRuntime.Tensors;
        class PictureOptions
        {
            public float[] Mean { get; set; } = [0.485f, 0.456f, 0.406f];
            public DenseTensor<float>? Example { get; set; }
        }
        """);

    private static Task Feeds(string statement) => Verify(
        $$"""
        using Microsoft.ML.OnnxRuntime.Tensors;
        class Pictures { DenseTensor<float> Make(float[] pixels) { {{statement}} return new(pixels, [3, pixels.Length / 3]); } }
        """);
}
