using MlDebt.Analyzers.CodeFixes.Rules.Data;
using MlDebt.Analyzers.Rules.Data;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <summary>MLD102.</summary>
public class UndocumentedDataSourceTests : RuleTests<UndocumentedDataSourceAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class [|Trip|] { [LoadColumn(0)] public float Distance { get; set; } }
        class Training { IDataView Read(MLContext ml, string path) => ml.Data.LoadFromTextFile<Trip>(path); }
        """;

    [Fact]
    public Task Message_and_the_read() => Verify(
        """
        using Microsoft.ML;
        /// <summary>One ride.</summary>
        public record {|#0:Trip|}
        {
            public float Distance { get; set; }
        }
        class Training { object Read(MLContext ml) => {|#1:ml.Data.CreateDatabaseLoader<Trip>()|}; }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("Trip takes rows from CreateDatabaseLoader and no comment says where they come from; write down their source, owner, age and licence"));

    [Theory]
    [InlineData("/// <remarks>Source: city of New York; Owner: J. Doe</remarks>", "")]
    [InlineData("// Dataset: yellow cabs, July", "")]
    [InlineData("[System.ComponentModel.Description(\"rides of July\")]", "")]
    [InlineData("", "// https://www.nyc.gov/trips")]
    [InlineData("", "/* downloaded by hand, once a year */")]
    public Task A_type_or_a_file_that_says_where(string atType, string atRead) => VerifyFiles(
        $$"""
        using Microsoft.ML.Data;
        {{atType}}
        class Trip { [LoadColumn(0)] public float Distance { get; set; } }
        """,
        $$"""
        using Microsoft.ML;
        {{atRead}}
        class Training { IDataView Read(MLContext ml, string path) => ml.Data.LoadFromTextFile<Trip>(path); }
        """);

    [Theory]
    [InlineData("ml.Data.LoadFromEnumerable(new Trip[0])")]
    [InlineData("ml.Model.CreatePredictionEngine<Trip, Fraud.Prediction>(null)")]
    public Task A_type_of_requests(string use) => Verify(
        $$"""
        using Microsoft.ML;
        class Trip { public float Distance { get; set; } }
        class Service { object Make(MLContext ml) => {{use}}; }
        """);

    [Fact]
    public Task Words_are_the_teams() => Verify(
        """
        using Microsoft.ML;
        using Microsoft.ML.Data;
        // Herkunft: Stadtwerke
        class Trip { [LoadColumn(0)] public float Distance { get; set; } }
        class Training { IDataView Read(MLContext ml, string path) => ml.Data.LoadFromTextFile<Trip>(path); }
        """,
        p => p.EditorConfig = "mldebt.MLD102.provenance_words = Herkunft, Quelle");

    [Fact]
    public Task The_fix_writes_what_to_fill_in() => MlVerifier<UndocumentedDataSourceAnalyzer, UndocumentedDataSourceCodeFix>.VerifyAsync(
        """
        using Microsoft.ML;
        using Microsoft.ML.Data;
        namespace Taxi
        {
            /// <summary>One ride.</summary>
            public class [|Trip|] // as read
            {
                [LoadColumn(0)] public float Distance { get; set; }
            }

            public sealed class [|Fare|] { [LoadColumn(0)] public float Amount { get; set; } }

            class Training
            {
                object Read(MLContext ml, string path) => (ml.Data.LoadFromTextFile<Trip>(path), ml.Data.LoadFromTextFile<Fare>(path));
            }
        }
        """,
        """
        using Microsoft.ML;
        using Microsoft.ML.Data;
        namespace Taxi
        {
            /// <summary>One ride.</summary>
            /// <remarks>
            /// Source: ?
            /// Owner: ?
            /// Refreshed: ?
            /// Licence: ?
            /// </remarks>
            public class Trip // as read
            {
                [LoadColumn(0)] public float Distance { get; set; }
            }

            /// <remarks>
            /// Source: ?
            /// Owner: ?
            /// Refreshed: ?
            /// Licence: ?
            /// </remarks>
            public sealed class Fare { [LoadColumn(0)] public float Amount { get; set; } }

            class Training
            {
                object Read(MLContext ml, string path) => (ml.Data.LoadFromTextFile<Trip>(path), ml.Data.LoadFromTextFile<Fare>(path));
            }
        }
        """);
}
