using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is not debt, and what even Model Builder's files must say.</content>
public partial class ModelLocationTests
{
    [Theory]
    [InlineData("ml.Model.Load(options.Path, out _)")]
    [InlineData("ml.Model.Load(Path.Combine(options.Directory, \"fraud.zip\"), out _)")]
    [InlineData("ml.Model.Load(configuration[\"Model\"], out _)")]
    [InlineData("ml.Model.Load(configuration[\"Model\"] ?? \"fraud.zip\", out _)")]
    [InlineData("ml.Model.Load(configuration.GetConnectionString(\"Model\"), out _)")]
    [InlineData("ml.Model.Load(Environment.GetEnvironmentVariable(\"MODEL\") ?? \"fraud.zip\", out _)")]
    [InlineData("ml.Model.Load(Environment.GetCommandLineArgs()[1], out _)")]
    [InlineData("ml.Model.Load(Path.Combine(path, \"fraud.zip\"), out _)")]
    [InlineData("ml.Model.Load(stream, out _)")]
    [InlineData("ml.Model.Load(Path.GetTempFileName(), out _)")]
    [InlineData("ml.Model.Load(\"\", out _)")]
    public Task Configured_and_unknown(string load) => Loads(load);

    [Fact]
    public Task The_command_line() => VerifyProgram(
        """
        using Microsoft.ML;
        var path = args.Length > 0 ? args[0] : "fraud.zip";
        Console.WriteLine(new MLContext().Model.Load(path, out _));
        """);

    [Fact]
    public Task A_resource_in_the_assembly() => Verify(
        """
        using Microsoft.ML;
        class Service { ITransformer Load(MLContext ml) => ml.Model.Load(typeof(Service).Assembly.GetManifestResourceStream("fraud.zip"), out _); }
        """);

    [Fact]
    public Task A_look_alike_catalog() => Verify(
        """
        class ModelOperationsCatalog { public object Load(string filePath, out object schema) => schema = this; }
        class Service { object Load(ModelOperationsCatalog model) => model.Load("fraud.zip", out _); }
        """);

    [Fact]
    public Task A_parameter_of_a_public_api() => Verify(
        """
        using Microsoft.ML;
        public class Scorer(string path) { public ITransformer Load(MLContext ml) => ml.Model.Load(path, out _); }
        public class Other { public ITransformer Load(MLContext ml, string path = "fraud.zip") => ml.Model.Load(path, out _); }
        """);

    [Fact]
    public Task Training_data_is_the_other_rules() => Verify(
        """
        using Microsoft.ML;
        class Trainer { IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile<Fraud.Transaction>("data.csv"); }
        """);

    [Theory]
    [InlineData("/var/models/fraud.zip")]
    [InlineData(@"C:\\models\\fraud.zip")]
    [InlineData(@"\\\\server\\models\\fraud.zip")]
    public Task An_absolute_path_is_debt_in_model_builder_code_too(string path) => VerifyFile(
        "FraudModel.consumption.cs",
        $$"""
        using Microsoft.ML;
        class Service { ITransformer Load(MLContext ml) => ml.Model.Load([|"{{path}}"|], out _); }
        """);
}
