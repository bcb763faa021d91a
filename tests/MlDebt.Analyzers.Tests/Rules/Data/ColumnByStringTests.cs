using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using MlDebt.Analyzers.CodeFixes.Rules.Data;
using MlDebt.Analyzers.Rules.Data;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <summary>MLD108.</summary>
public class ColumnByStringTests : RuleTests<ColumnByStringAnalyzer>
{
    private const string Trip =
        """
        namespace Taxi
        {
            public class Trip
            {
                [LoadColumn(0)] public float Distance { get; set; }
                [LoadColumn(1)] public float Passengers { get; set; }
                [LoadColumn(2), ColumnName("Label")] public float FareAmount { get; set; }
                [LoadColumn(3)] public float Rate1 { get; set; }
            }
        }
        """;

    protected override string Debt => Reads("return ml.Transforms.NormalizeMinMax([|\"Distance\"|]).Fit(data);");

    [Fact]
    public Task Message_of_a_text_that_a_name_could_replace() => Verify(
        Reads("return ml.Transforms.Concatenate(\"Features\", {|#0:\"Distance\"|}, {|#1:\"Passengers\"|}).Fit(data);"),
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("\"Distance\", given to Concatenate, repeats the name of Trip.Distance as a text; use nameof, which follows a renaming"));

    [Theory]
    [InlineData("Distanse", "Distance")]
    [InlineData("Passanger", "Passengers")]
    [InlineData("features", "Features")]
    [InlineData("ScaledDistence", "ScaledDistance")]
    public Task A_text_that_names_nothing_is_a_mistake(string written, string meant) => Verify(
        Reads($$"""
            var scaled = ml.Transforms.NormalizeMinMax("ScaledDistance", nameof(Taxi.Trip.Distance));
            return scaled.Append(ml.Transforms.CopyColumns("Copy", {|#0:"{{written}}"|})).Fit(data);
            """),
        expected: Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage($"\"{written}\", given to CopyColumns, names no column of Trip and no earlier output; it seems to mean {meant}"));

    [Theory]
    [InlineData("ml.Transforms.Concatenate(\"Features\", nameof(Taxi.Trip.Distance))")]
    [InlineData("ml.Regression.Trainers.Sdca(\"Label\", \"Features\")")]
    [InlineData("ml.Transforms.CopyColumns(\"Copy\", \"Rate2\")")]
    [InlineData("ml.Transforms.CopyColumns(\"Copy\", \"Humidity\")")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Distanse\", nameof(Taxi.Trip.Distance))")]
    [InlineData("ml.Transforms.CopyColumns(\"Copy\", name)")]
    public Task A_name_a_usual_column_an_output_or_nothing_near(string step) => Verify(Reads($"return {step}.Fit(data);"));

    [Fact]
    public Task A_step_that_may_make_columns_of_any_name() => Verify(
        Reads("return Own(ml).Append(ml.Transforms.CopyColumns(\"Copy\", \"Distanse\")).Append(Own(ml)).Fit(data);"));

    [Fact]
    public Task Rows_that_another_member_reads() => Verify(
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class Training
        {
            IDataView Read(MLContext ml, string path) => ml.Data.LoadFromTextFile<Taxi.Trip>(path);

            object Build(MLContext ml) => ml.Transforms.CopyColumns("Copy", "Distance");
        }
        {{Trip}}
        """);

    [Fact]
    public Task The_fix_names_the_members() => MlVerifier<ColumnByStringAnalyzer, ColumnByStringCodeFix>.VerifyAsync(
        Reads("""
            var first = ml.Transforms.Concatenate("Features", [|"Distance"|], /* people */ "Passengers");
                    return first.Append(ml.Transforms.CopyColumns("Copy", [|"Rate1"|])).Fit(data);
            """),
        Reads("""
            var first = ml.Transforms.Concatenate("Features", nameof(Taxi.Trip.Distance), /* people */ nameof(Taxi.Trip.Passengers));
                    return first.Append(ml.Transforms.CopyColumns("Copy", nameof(Taxi.Trip.Rate1))).Fit(data);
            """));

    [Fact]
    public async Task The_fix_spells_the_column_that_was_meant()
    {
        var test = new MlVerifier<ColumnByStringAnalyzer, ColumnByStringCodeFix>.Test
        {
            TestCode = Reads("return ml.Transforms.CopyColumns(\"Copy\", {|#0:\"Distanse\"|}).Fit(data);"),
            FixedCode = Reads("return ml.Transforms.CopyColumns(\"Copy\", nameof(Taxi.Trip.Distance)).Fit(data);"),
        };
        test.ExpectedDiagnostics.Add(Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("\"Distanse\", given to CopyColumns, names no column of Trip and no earlier output; it seems to mean Distance"));
        await test.RunAsync();
    }

    private static string Reads(string statements) =>
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class Training
        {
            object Run(MLContext ml, string path, string name)
            {
                var data = ml.Data.LoadFromTextFile<Taxi.Trip>(path);
                {{statements}}
            }

            static IEstimator<ITransformer> Own(MLContext ml) => throw new NotSupportedException($"{ml}");
        }
        {{Trip}}
        """;
}
