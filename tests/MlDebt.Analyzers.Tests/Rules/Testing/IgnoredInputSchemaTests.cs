using MlDebt.Analyzers.Rules.Testing;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Testing;

/// <summary>MLD406.</summary>
public partial class IgnoredInputSchemaTests : RuleTests<IgnoredInputSchemaAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Service
        {
            object Make(MLContext ml, Stream file) => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>([|ml.Model.Load(file, out _)|]);
        }
        """;

    [Fact]
    public Task Message_and_the_engine() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            object Make(MLContext ml, Stream file)
            {
                var model = {|#0:ml.Model.Load(file, out var schema)|};
                return {|#1:ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model)|};
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("The input schema that ModelOperationsCatalog.Load answers is never read; check its columns against Transaction before the model serves"));

    [Fact]
    public Task Message_of_a_transform() => Verify(
        """
        using Microsoft.ML;
        class Service { IDataView Score(MLContext ml, Stream file, IDataView data) => {|#1:{|#0:ml.Model.Load(file, out _)|}.Transform(data)|}; }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("The input schema that ModelOperationsCatalog.Load answers is never read; check its columns against the columns that ITransformer.Transform is given before the model serves"));

    [Theory]
    [InlineData("var model = [|ml.Model.Load(file, out _)|];")]
    [InlineData("var model = [|ml.Model.Load(file, out DataViewSchema _)|];")]
    [InlineData("var model = [|ml.Model.Load(file, out DataViewSchema schema)|];")]
    [InlineData("DataViewSchema schema; ITransformer model; model = [|ml.Model.Load(file, out schema)|];")]
    [InlineData("ITransformer model; using (file) model = [|ml.Model.Load(file, out var schema)|];")]
    [InlineData("ITransformer Open() => [|ml.Model.Load(file, inputSchema: out _)|]; var model = Open();")]
    [InlineData("Func<ITransformer> open = () => [|ml.Model.Load(file, out _)|]; var model = open();")]
    [InlineData("var lazy = new Lazy<ITransformer>(() => [|ml.Model.Load(file, out _)|]); var model = lazy.Value;")]
    [InlineData("var (model, name) = ([|ml.Model.Load(file, out _)|], \"fraud\");")]
    public Task A_schema_nobody_reads(string statements) => Makes(statements);

    [Fact]
    public Task A_private_field_nobody_reads() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            private DataViewSchema? _schema;

            object Make(MLContext ml, Stream file) => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>([|ml.Model.Load(file, out _schema)|]);
        }
        """);

    [Fact]
    public Task A_model_that_goes_through_a_field_and_a_constructor() => VerifyFiles(
        """
        using Microsoft.ML;
        class Loader(MLContext ml) { public async Task<ITransformer> Load(Stream file) { await Task.Yield(); return [|ml.Model.Load(file, out _)|]; } }
        """,
        """
        using Microsoft.ML;
        class Scorer
        {
            private readonly PredictionEngine<Fraud.Transaction, Fraud.Prediction> _engine;

            public Scorer(MLContext ml, ITransformer model) => _engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);

            public static async Task<Scorer> Make(MLContext ml, Stream file) => new(ml, await new Loader(ml).Load(file));
        }
        """);

    [Fact]
    public Task A_top_level_program() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = new MLContext();
        var model = [|ml.Model.Load(args[0], out var inputSchema)|];
        var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);
        Console.WriteLine(engine.Predict(new Fraud.Transaction { Amount = 12 }).Score);
        """);

    private static Task Makes(string statements) => Verify(
        $$"""
        using Microsoft.ML;
        public class Service
        {
            public DataViewSchema? Schema;

            public DataViewSchema? Keep { get; set; }

            object Make(MLContext ml, Stream file)
            {
                {{statements}}
                return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);
            }
        }
        """);
}
