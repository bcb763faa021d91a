using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD305.</summary>
public partial class ModelLocationTests : RuleTests<ModelLocationAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Service { ITransformer Load(MLContext ml) => ml.Model.Load([|"models/fraud.zip"|], out _); }
        """;

    [Fact]
    public Task Message_of_a_path() => Verify(
        """
        using Microsoft.ML;
        class Service { ITransformer Load(MLContext ml) => ml.Model.Load({|#0:"models/fraud.zip"|}, out _); }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("\"models/fraud.zip\" is the model location given to ModelOperationsCatalog.Load; move it to ServiceOptions.ModelPath"));

    [Fact]
    public Task Message_of_an_address() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.ML;
        class Startup
        {
            void Configure(IServiceCollection services) =>
                services.AddPredictionEnginePool<Fraud.Transaction, Fraud.Prediction>().FromUri({|#0:"https://models.bank.com/fraud.zip"|});
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("\"https://models.bank.com/fraud.zip\" is the model location given to FromUri; move it to StartupOptions.ModelUri"));

    [Fact]
    public Task A_path_from_elsewhere_names_its_directories_and_its_use() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            private const string Root = {|#1:"/var/models"|};
            private static readonly string Path = System.IO.Path.Combine(Root, {|#0:"fraud.zip"|});

            ITransformer Load(MLContext ml) => ml.Model.Load({|#2:Path|}, out _);
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2)
            .WithMessage("\"fraud.zip\" is the model location given to ModelOperationsCatalog.Load; move it to ServiceOptions.ModelPath"));

    [Theory]
    [InlineData("ml.Model.Load([|\"fraud.zip\"|], out _)")]
    [InlineData("ml.Model.Load(filePath: [|@\"C:\\models\\fraud.zip\"|], inputSchema: out _)")]
    [InlineData("ml.Model.Load([|\"../../models/fraud.zip\"|], out _)")]
    [InlineData("ml.Model.Load([|\"models/\" + \"fraud.zip\"|], out _)")]
    [InlineData("ml.Model.Load(Path.Combine(\"models\", [|\"fraud.zip\"|]), out _)")]
    [InlineData("ml.Model.Load(Path.Combine(AppContext.BaseDirectory, [|\"fraud.zip\"|]), out _)")]
    [InlineData("ml.Model.Load(Path.GetFullPath([|\"fraud.zip\"|]), out _)")]
    [InlineData("ml.Model.Load([|$\"{AppContext.BaseDirectory}/models/fraud.zip\"|], out _)")]
    [InlineData("ml.Model.Load(string.Format(\"{0}/{1}\", AppContext.BaseDirectory, [|\"fraud.zip\"|]), out _)")]
    [InlineData("ml.Model.Load(File.OpenRead([|\"fraud.zip\"|]), out _)")]
    [InlineData("ml.Model.Load(new FileStream([|\"fraud.zip\"|], FileMode.Open), out _)")]
    [InlineData("ml.Model.Load(new FileInfo([|\"fraud.zip\"|]).FullName, out _)")]
    [InlineData("ml.Model.LoadWithDataLoader([|\"fraud.zip\"|], out _)")]
    [InlineData("ml.Transforms.ApplyOnnxModel([|\"fraud.onnx\"|])")]
    [InlineData("ml.Transforms.ApplyOnnxModel(new Microsoft.ML.Transforms.Onnx.OnnxOptions { ModelFile = [|\"fraud.onnx\"|] })")]
    [InlineData("ml.Model.LoadTensorFlowModel([|\"fraud.pb\"|])")]
    [InlineData("new Microsoft.ML.OnnxRuntime.InferenceSession([|\"fraud.onnx\"|])")]
    [InlineData("new Microsoft.ML.OnnxRuntime.InferenceSession(File.ReadAllBytes([|\"fraud.onnx\"|]))")]
    public Task A_literal(string load) => Loads(load);

    [Theory]
    [InlineData("private const string Location = [|\"fraud.zip\"|];")]
    [InlineData("private static readonly string Location = [|\"fraud.zip\"|];")]
    [InlineData("private static string Location => [|\"fraud.zip\"|];")]
    [InlineData("private string Location { get; set; } = [|\"fraud.zip\"|];")]
    [InlineData("private string Location; public Service() => Location = [|\"fraud.zip\"|];")]
    [InlineData("private readonly string Location = Path.Combine(AppContext.BaseDirectory, \"models\", [|\"fraud.zip\"|]);")]
    [InlineData("private const string Name = [|\"fraud.zip\"|]; private static string Location => Absolute(Name); static string Absolute(string relative) => Path.Combine(AppContext.BaseDirectory, relative);")]
    [InlineData("private readonly Lazy<string> Lazily = new(() => [|\"fraud.zip\"|]); private string Location => Lazily.Value;")]
    public Task A_member_of_the_type(string member) => Verify(
        $$"""
        using Microsoft.ML;
        class Service
        {
            {{member}}

            public ITransformer Load(MLContext ml) => ml.Model.Load(Location, out _);
        }
        """);

    [Theory]
    [InlineData("class Root { Scorer _scorer = new([|\"fraud.zip\"|]); }")]
    [InlineData("class Root { object Make() => new Scorer(path: [|\"fraud.zip\"|]); }")]
    [InlineData("class Root { static class Files { public const string Model = [|\"fraud.zip\"|]; } object Make() => new Scorer(Files.Model); }")]
    [InlineData("class Root { object Make() { var directory = \"models\"; var path = directory + \"/\" + [|\"fraud.zip\"|]; return new Scorer(path); } }")]
    [InlineData("record Place(string Directory, string File); class Root { object Make() { var place = new Place(\"models\", [|\"fraud.zip\"|]); return new Scorer(place.File); } }")]
    public Task A_constructor_argument_in_another_file(string root) => VerifyFiles(
        """
        using Microsoft.ML;
        class Scorer
        {
            private readonly string _path;

            public Scorer(string path) => _path = path;

            public async Task<ITransformer> Load(MLContext ml) { await Task.Yield(); return ml.Model.Load(_path, out _); }
        }
        """,
        root);

    [Fact]
    public Task A_top_level_program() => VerifyProgram(
        """
        using Microsoft.ML;
        var modelPath = Path.Combine(AppContext.BaseDirectory, [|"fraud.zip"|]);
        Func<ITransformer> load = () => new MLContext().Model.Load(modelPath, out _);
        Console.WriteLine(load());
        """);

    private static Task Loads(string load) => Verify(
        $$"""
        using Microsoft.Extensions.Configuration;
        using Microsoft.ML;
        class Service
        {
            object Load(MLContext ml, IConfiguration configuration, ModelOptions options, string path, Stream stream) => {{load}};
        }
        class ModelOptions { public string Path { get; set; } = "fraud.zip"; public string Directory { get; set; } = "models"; }
        """);
}
