using MlDebt.Analyzers.Rules.Data;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <summary>MLD101.</summary>
public partial class HardwiredDataSourceTests : RuleTests<HardwiredDataSourceAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Trainer { IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile<Fraud.Transaction>([|"data/train.csv"|]); }
        """;

    [Fact]
    public Task Message_of_a_path() => Verify(
        """
        using Microsoft.ML;
        class Trainer { IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile<Fraud.Transaction>({|#0:"train.csv"|}, hasHeader: true); }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("\"train.csv\" is the data source given to LoadFromTextFile; move it to TrainerOptions.DataPath"));

    [Fact]
    public Task Message_of_a_query_whose_connection_is_the_other_rules() => Verify(
        """
        using Microsoft.ML.Data;
        class Trainer
        {
            object Source(System.Data.Common.DbProviderFactory factory) =>
                new DatabaseSource(factory, "Server=sql01;Database=Fraud;Integrated Security=true", {|#0:"SELECT Amount, Label FROM Transactions"|});
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("\"SELECT Amount, Label FROM Transactions\" is the data source given to DatabaseSource; move it to TrainerOptions.Query"));

    [Fact]
    public Task A_path_from_elsewhere_names_its_directories_and_its_use() => Verify(
        """
        using Microsoft.ML;
        class Trainer
        {
            private const string Root = {|#1:"data"|};

            IDataView Load(MLContext ml)
            {
                var path = Path.Combine(Root, {|#0:"train.csv"|});
                return ml.Data.LoadFromTextFile<Fraud.Transaction>({|#2:path|});
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2)
            .WithMessage("\"train.csv\" is the data source given to LoadFromTextFile; move it to TrainerOptions.DataPath"));

    [Theory]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>(path: [|\"train.csv\"|])")]
    [InlineData("ml.Data.LoadFromTextFile([|\"train.csv\"|], columns)")]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>(Path.Combine(AppContext.BaseDirectory, [|\"train.csv\"|]))")]
    [InlineData("ml.Data.LoadFromTextFile<Fraud.Transaction>([|$\"{AppContext.BaseDirectory}/train.csv\"|])")]
    [InlineData("File.ReadAllLines([|\"train.csv\"|])")]
    [InlineData("new StreamReader(Path.Combine(AppContext.BaseDirectory, [|\"train.tsv\"|]))")]
    [InlineData("ml.Data.LoadFromBinary([|\"train.idv\"|])")]
    [InlineData("ml.Data.LoadFromSvmLightFile([|\"train.txt\"|])")]
    [InlineData("ml.Data.CreateTextLoader(columns).Load([|\"train.csv\"|])")]
    [InlineData("new MultiFileSource([|\"a.csv\"|])")]
    [InlineData("ml.Transforms.LoadImages(\"Image\", imageFolder: [|\"images\"|], \"Path\")")]
    [InlineData("new TextLoader.Options { HeaderFile = [|\"header.csv\"|] }")]
    public Task A_literal(string load) => Loads(load);

    [Theory]
    [InlineData("private const string Data = [|\"train.csv\"|];")]
    [InlineData("private static readonly string Data = Path.Combine(\"data\", [|\"train.csv\"|]);")]
    [InlineData("private static string Data => Absolute([|\"train.csv\"|]); static string Absolute(string relative) => Path.Combine(AppContext.BaseDirectory, relative);")]
    [InlineData("private string Data { get; } = [|\"train.csv\"|];")]
    [InlineData("private readonly string Data; public Trainer() { Data = [|\"train.csv\"|]; }")]
    public Task A_member_of_the_type(string member) => Verify(
        $$"""
        using Microsoft.ML;
        class Trainer
        {
            {{member}}

            IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile<Fraud.Transaction>(Data);
        }
        """);

    [Fact]
    public Task Two_files_through_one_helper_are_two_debts() => Verify(
        """
        using Microsoft.ML;
        class Trainer
        {
            IDataView Train(MLContext ml) => Load<Fraud.Transaction>(ml, [|"train.csv"|]);
            IDataView Test(MLContext ml) => Load<Fraud.Transaction>(ml, file: [|"test.csv"|]);
            static IDataView Load<T>(MLContext ml, string file) => ml.Data.LoadFromTextFile<T>(Path.Combine(AppContext.BaseDirectory, file));
        }
        """);

    [Fact]
    public Task A_constant_in_another_file_and_a_program() => Run(
        [
            ("/0/Program.cs", "using Microsoft.ML; Console.WriteLine(new MLContext().Data.LoadFromTextFile<Fraud.Transaction>(Files.Train));"),
            ("/0/Files.cs", "static class Files { public const string Train = [|\"train.csv\"|]; }"),
        ],
        p => p.IsExecutable = true);

    [Fact]
    public Task An_absolute_path_is_debt_in_model_builder_code_too() => VerifyFile(
        "FraudModel.training.cs",
        """
        using Microsoft.ML;
        class Trainer { IDataView Load(MLContext ml) => ml.Data.LoadFromTextFile<Fraud.Transaction>([|@"C:\data\train.csv"|]); }
        """);

    private static Task Loads(string load) => Verify(
        $$"""
        using Microsoft.Extensions.Configuration;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        class Trainer
        {
            object Load(MLContext ml, IConfiguration configuration, DataOptions options, string path, TextLoader.Column[] columns) => {{load}};
        }
        class DataOptions { public string Data { get; set; } = "train.csv"; }
        """);
}
