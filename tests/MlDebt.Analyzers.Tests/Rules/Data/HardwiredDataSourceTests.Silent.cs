using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <content>What is not debt, or another rule's.</content>
public partial class HardwiredDataSourceTests
{
    [Theory]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>(path)")]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>(options.Data)")]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>(Path.Combine(options.Data, \"train.csv\"))")]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>(configuration[\"Data\"] ?? \"train.csv\")")]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>(Environment.GetEnvironmentVariable(\"DATA\"))")]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>(Path.GetTempFileName())")]
    [InlineData("ml.Data.LoadFromEnumerable(new[] { new Fraud.Transaction() })")]
    [InlineData("ml.Model.Load(\"fraud.zip\", out _)")]
    [InlineData("File.ReadAllLines(\"labels.txt\")")]
    [InlineData("File.ReadAllText(\"appsettings.json\")")]
    public Task No_debt(string load) => Loads(load);

    [Fact]
    public Task A_look_alike_loader() => Verify(
        """
        class Catalog { public object LoadFromTextFile<T>(string path) => this; }
        class Service { object Load(Catalog data) => data.LoadFromTextFile<Fraud.Transaction>("train.csv"); }
        """);

    [Fact]
    public Task A_file_that_is_also_the_models_location_is_the_other_rules() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            private const string File = "fraud.bin";

            object Load(MLContext ml) => ml.Model.Load(File, out _);
            object Data(MLContext ml) => ml.Data.LoadFromBinary(File);
        }
        """);
}
