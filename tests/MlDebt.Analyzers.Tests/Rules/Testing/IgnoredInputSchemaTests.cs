using MlDebt.Analyzers.Rules.Testing;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Testing;

/// <summary>MLD406.</summary>
public class IgnoredInputSchemaTests : RuleTests<IgnoredInputSchemaAnalyzer>
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

    [Theory]
    [InlineData("var model = ml.Model.Load(file, out var schema); if (schema.Count == 0) throw new InvalidDataException();")]
    [InlineData("var model = ml.Model.Load(file, out var schema); foreach (var column in schema) Console.WriteLine(column.Name);")]
    [InlineData("var model = ml.Model.Load(file, out var schema); Check(schema); void Check(DataViewSchema s) => Console.WriteLine(s);")]
    [InlineData("DataViewSchema schema; var model = ml.Model.Load(file, out schema); _ = schema[\"Amount\"];")]
    [InlineData("var model = ml.Model.Load(file, out Schema);")]
    [InlineData("var model = ml.Model.Load(file, out var schema); Keep = schema;")]
    public Task A_schema_somebody_reads(string statements) => Makes(statements);

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
    public Task A_private_field_another_part_of_the_type_reads() => VerifyFiles(
        """
        using Microsoft.ML;
        partial class Service
        {
            private DataViewSchema? _schema;

            object Make(MLContext ml, Stream file) => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(ml.Model.Load(file, out _schema));
        }
        """,
        "partial class Service { int Columns => _schema!.Count; }");

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

    [Fact]
    public Task A_program_that_reads_the_schema() => VerifyProgram(
        """
        using Microsoft.ML;
        var ml = new MLContext();
        var model = ml.Model.Load(args[0], out var inputSchema);
        var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model, inputSchema);
        Console.WriteLine(engine.Predict(new Fraud.Transaction { Amount = 12 }).Score);
        """);

    [Fact]
    public Task A_model_that_is_only_inspected() => Verify(
        """
        using Microsoft.ML;
        class Service { bool IsModel(MLContext ml, Stream file) => ml.Model.Load(file, out _) is not null; }
        """);

    [Fact]
    public Task A_look_alike_catalog() => Verify(
        """
        using Microsoft.ML;
        class Catalog { public ITransformer Load(Stream stream, out object inputSchema) => throw new NotSupportedException((inputSchema = stream).ToString()); }
        class Service
        {
            object Make(MLContext ml, Catalog catalog, Stream file) => ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(catalog.Load(file, out _));
        }
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
