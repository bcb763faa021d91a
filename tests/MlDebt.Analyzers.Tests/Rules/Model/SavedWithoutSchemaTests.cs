using MlDebt.Analyzers.CodeFixes.Rules.Model;
using MlDebt.Analyzers.Rules.Model;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <summary>MLD212.</summary>
public class SavedWithoutSchemaTests : RuleTests<SavedWithoutSchemaAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Training { void Keep(MLContext ml, ITransformer model, string path) => ml.Model.Save(model, [|null|], path); }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.ML;
        class Training { void Keep(MLContext ml, ITransformer model, Stream file) => ml.Model.Save(model, inputSchema: {|#0:default|}, file); }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("ModelOperationsCatalog.Save is given no input schema; pass the schema of the training data, which whoever loads the model can then check"));

    [Theory]
    [InlineData("ml.Model.Save(model, data.Schema, path);")]
    [InlineData("ml.Model.Save(model, schema, path);")]
    [InlineData("ml.Model.Save(model, loader, path);")]
    public Task A_model_saved_with_what_it_was_trained_on(string statement) => Verify(
        $$"""
        using Microsoft.ML;
        class Training
        {
            void Keep(MLContext ml, ITransformer model, IDataView data, DataViewSchema? schema, IDataLoader<IMultiStreamSource> loader, string path)
            {
                {{statement}}
            }
        }
        """.Replace("using Microsoft.ML;", "using Microsoft.ML;\nusing Microsoft.ML.Data;", StringComparison.Ordinal));

    [Fact]
    public Task A_look_alike_store() => Verify(
        """
        using Microsoft.ML;
        class Store { public void Save(ITransformer model, DataViewSchema? inputSchema, string path) => Console.WriteLine(path); }
        class Training { void Keep(Store store, ITransformer model) => store.Save(model, null, "fraud"); }
        """);

    [Fact]
    public Task The_fix_passes_the_schema_of_the_data_that_was_fitted() => MlVerifier<SavedWithoutSchemaAnalyzer, SavedWithoutSchemaCodeFix>.VerifyAsync(
        """
        using Microsoft.ML;
        class Training
        {
            void Run(MLContext ml, IDataView data, string path)
            {
                var split = ml.Data.TrainTestSplit(data);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                ml.Model.Save(model, [|null|] /* later */, path);
                var final = ml.Regression.Trainers.Sdca().Fit(data);
                ml.Model.Save(final, inputSchema: [|null|], path); // all of it
            }
        }
        """,
        """
        using Microsoft.ML;
        class Training
        {
            void Run(MLContext ml, IDataView data, string path)
            {
                var split = ml.Data.TrainTestSplit(data);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                ml.Model.Save(model, split.TrainSet.Schema /* later */, path);
                var final = ml.Regression.Trainers.Sdca().Fit(data);
                ml.Model.Save(final, inputSchema: data.Schema, path); // all of it
            }
        }
        """);

    [Fact]
    public Task No_fix_where_the_data_is_not_known() => MlVerifier<SavedWithoutSchemaAnalyzer, SavedWithoutSchemaCodeFix>.VerifyAsync(Debt, Debt);
}
