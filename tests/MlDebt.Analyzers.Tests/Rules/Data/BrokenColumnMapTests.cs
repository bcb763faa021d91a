using MlDebt.Analyzers.Rules.Data;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <summary>MLD103.</summary>
public class BrokenColumnMapTests : RuleTests<BrokenColumnMapAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class Trip
        {
            [LoadColumn(0)] public float Distance { get; set; }
            public float [|Fare|] { get; set; }
        }
        class Training { IDataView Read(MLContext ml, string path) => ml.Data.LoadFromTextFile<Trip>(path); }
        """;

    [Fact]
    public Task Message_and_the_read() => Verify(
        """
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class Trip { [LoadColumn(0)] public float Distance; public float {|#0:Fare|}; }
        class Training { object Read(MLContext ml) => {|#1:ml.Data.CreateTextLoader<Trip>(hasHeader: true)|}; }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("Trip.Fare, which TextLoaderSaverCatalog.CreateTextLoader fills, is told no column, and the loader throws; say which, or make it a property without a public setter"));

    [Fact]
    public Task A_column_of_another_loader_and_one_that_ends_before_it_starts() => Verify(
        """
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class Trip
        {
            [LoadColumnName("distance")] public float {|#0:Distance|} { get; set; }
            [LoadColumn(5, 3), VectorType(3)] public float[] {|#1:Fares|} { get; set; } = [];
        }
        class Training { IDataView Read(MLContext ml, string path) => ml.Data.LoadFromTextFile<Trip>(path); }
        """,
        null,
        Diagnostic().WithLocation(0).WithOptions(Microsoft.CodeAnalysis.Testing.DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("Trip.Distance, which TextLoaderSaverCatalog.LoadFromTextFile fills, has a LoadColumnName, which only another loader reads; say which column of the file it takes"),
        Diagnostic().WithLocation(1).WithOptions(Microsoft.CodeAnalysis.Testing.DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("Trip.Fares, which TextLoaderSaverCatalog.LoadFromTextFile fills, takes a range that ends before it starts; turn it round"));

    [Fact]
    public Task A_member_of_a_base_type_in_a_program() => VerifyProgram(
        """
        using Microsoft.ML;
        using Microsoft.ML.Data;
        var ml = new MLContext(1);
        Console.WriteLine(ml.Data.LoadFromTextFile<Trip>(args[0]).Schema.Count);
        class Row { public int [|Id|] { get; init; } }
        class Trip : Row { [LoadColumn(0)] public float Distance { get; set; } }
        """);

    [Theory]
    [InlineData("[LoadColumn(1)] public float Fare { get; set; }")]
    [InlineData("[LoadColumn(1), ColumnName(\"Label\")] public float Fare;")]
    [InlineData("[LoadColumn(1, 4), VectorType(4)] public float[] Fares = [];")]
    [InlineData("public float Fare => Distance * 2;")]
    [InlineData("public float Fare { get; private set; }")]
    [InlineData("public static float Fare;")]
    [InlineData("private float _fare; float Fare() => _fare++;")]
    [InlineData("public const float Fare = 1;")]
    public Task A_member_that_has_a_column_or_takes_none(string member) => Verify(
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class Trip { [LoadColumn(0)] public float Distance { get; set; } {{member}} }
        class Training { IDataView Read(MLContext ml, string path) => ml.Data.LoadFromTextFile<Trip>(path); }
        """);

    [Theory]
    [InlineData("ml.Data.LoadFromEnumerable(new Trip[0])")]
    [InlineData("ml.Data.CreateDatabaseLoader<Trip>()")]
    [InlineData("Files.LoadFromTextFile<Trip>(\"trips.csv\")")]
    public Task A_type_that_is_filled_in_another_way(string read) => Verify(
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class Trip { public float Distance { get; set; } }
        static class Files { public static T[] LoadFromTextFile<T>(string path) => throw new FileNotFoundException(path); }
        class Training { object Read(MLContext ml) => {{read}}; }
        """);
}
