using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD515.</summary>
public class AdmittedDebtTests : RuleTests<AdmittedDebtAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Loader
        {
            [|// TODO: read the path from somewhere|]
            ITransformer Load(MLContext ml, string path) => ml.Model.Load(path, out _);
        }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.ML;
        class Loader
        {
            ITransformer Load(MLContext ml, string path)
            {
                {|#0:// a temporary fix|}
                return ml.Model.Load(path, out _);
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("\"temporary fix\" at code that calls ModelOperationsCatalog.Load names no issue and no date; add one, or pay the debt"));

    [Theory]
    [InlineData("[|// FIXME|]")]
    [InlineData("[|/* hack: the schema is wrong */|]")]
    [InlineData("[|// hard-coded for the demo|]")]
    [InlineData("[|// XXX magic number|]")]
    public Task Admitted(string comment) => Runs(comment);

    [Theory]
    [InlineData("// TODO #123: read the path from somewhere")]
    [InlineData("// TODO AB#9")]
    [InlineData("// HACK (ml-team, 2026-03): until the schema is right")]
    [InlineData("// TODO ML-42: retrain")]
    [InlineData("// see https://example.org/issues/9 for this workaround")]
    [InlineData("// loads the model once")]
    [InlineData("// predicts one hard-coded row")]
    [InlineData("// writes a temporary file")]
    [InlineData("// the template is hardcodedly simple")]
    [InlineData("var text = \"TODO\";")]
    public Task Tracked_or_no_admission(string comment) => Runs(comment);

    [Fact]
    public Task Above_the_type_of_ml_code() => Verify(
        """
        using Microsoft.ML;
        [|// TODO: split this class|]
        class Loader
        {
            ITransformer Load(MLContext ml, string path) => ml.Model.Load(path, out _);

            // TODO: not about a model
            int Other() => 3;
        }

        // TODO: neither is this class
        class Unrelated { }
        """);

    [Fact]
    public Task A_top_level_program() => VerifyProgram(
        """
        using Microsoft.ML;
        [|// TODO: options|]
        var model = new MLContext().Model.Load(args[0], out _);
        Console.WriteLine(model);
        """);

    private static Task Runs(string comment) => Verify(
        $$"""
        using Microsoft.ML;
        class Loader
        {
            ITransformer Load(MLContext ml, string path)
            {
                {{comment}}
                return ml.Model.Load(path, out _);
            }
        }
        """);
}
