using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Testing;

/// <content>What is not debt, or another rule's.</content>
public partial class IgnoredInputSchemaTests
{
    [Theory]
    [InlineData("var model = ml.Model.Load(file, out var schema); if (schema.Count == 0) throw new InvalidDataException();")]
    [InlineData("var model = ml.Model.Load(file, out var schema); foreach (var column in schema) Console.WriteLine(column.Name);")]
    [InlineData("var model = ml.Model.Load(file, out var schema); Check(schema); void Check(DataViewSchema s) => Console.WriteLine(s);")]
    [InlineData("DataViewSchema schema; var model = ml.Model.Load(file, out schema); _ = schema[\"Amount\"];")]
    [InlineData("var model = ml.Model.Load(file, out Schema);")]
    [InlineData("var model = ml.Model.Load(file, out var schema); Keep = schema;")]
    public Task A_schema_somebody_reads(string statements) => Makes(statements);

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
}
