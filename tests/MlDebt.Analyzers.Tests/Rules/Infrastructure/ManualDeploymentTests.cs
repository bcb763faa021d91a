using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD513.</summary>
public class ManualDeploymentTests : RuleTests<ManualDeploymentAnalyzer>
{
    protected override string Debt =>
        """
        class Training
        {
            [|// After the run, copy the model to the web project by hand.|]
            void Run() { }
        }
        """;

    [Fact]
    public Task Message_of_a_copy() => Verify(
        """
        {|#0:File.Copy("fraud.zip", "../Web/wwwroot/fraud.zip")|};
        """,
        p => p.IsExecutable = true,
        Diagnostic().WithLocation(0).WithMessage("File.Copy puts a model into place by \"../Web/wwwroot/fraud.zip\"; let a pipeline publish the model and configuration name it"));

    [Theory]
    [InlineData("[|File.Copy(\"fraud.onnx\", Path.Combine(\"..\", \"Web\", \"fraud.onnx\"))|];")]
    [InlineData("[|File.Move(@\"fraud.zip\", @\"\\\\share\\models\\fraud.zip\")|];")]
    [InlineData("[|File.Copy(\"fraud.zip\", \"wwwroot/fraud.zip\", overwrite: true)|];")]
    [InlineData("Publish(\"../Trainer/output\", \"input\"); static void Publish(string from, string to) { if (!File.Exists(Path.Combine(from, \"fraud.zip\"))) return; foreach (var file in Directory.GetFiles(from)) [|File.Copy(file, Path.Combine(\"../assets\", Path.GetFileName(file)))|]; }")]
    [InlineData("Console.WriteLine(\"Train?\"); [|Console.ReadKey()|]; model = pipeline.Fit(data);")]
    [InlineData("if ([|Console.ReadLine()|] == \"y\") ml.Model.Save(model, data.Schema, \"fraud.zip\");")]
    [InlineData("ml.Model.Save(model, data.Schema, \"fraud.zip\"); [|System.Diagnostics.Process.Start(\"scp\", \"fraud.zip web:/models\")|];")]
    [InlineData("ml.Model.Save(model, data.Schema, \"fraud.zip\"); var start = [|new System.Diagnostics.ProcessStartInfo(\"kubectl.exe\")|];")]
    [InlineData("ml.Model.Save(model, data.Schema, \"fraud.zip\"); var start = new System.Diagnostics.ProcessStartInfo { [|FileName = \"az\"|] };")]
    public Task A_step_of_a_program(string statements) => VerifyProgram(Program(statements));

    [Theory]
    [InlineData("[|// manually upload fraud.onnx to the server|]")]
    [InlineData("[|/* Replace the model in blob storage manually after training */|]")]
    public Task A_step_for_a_person(string comment) => VerifyProgram(Program(comment));

    [Theory]
    [InlineData("model = pipeline.Fit(data); Console.WriteLine(\"Press any key\"); Console.ReadKey();")]
    [InlineData("Console.ReadLine();")]
    [InlineData("Func<string?> ask = () => Console.ReadLine(); model = pipeline.Fit(data);")]
    [InlineData("File.Copy(\"fraud.zip\", \"fraud.bak\");")]
    [InlineData("File.Copy(\"fraud.zip\", Path.Combine(AppContext.BaseDirectory, \"models\", \"fraud.zip\"));")]
    [InlineData("File.Copy(\"data.csv\", \"../data/data.csv\");")]
    [InlineData("File.Copy(args[0], args[1]);")]
    [InlineData("ml.Model.Save(model, data.Schema, \"fraud.zip\"); System.Diagnostics.Process.Start(\"chart.html\");")]
    [InlineData("System.Diagnostics.Process.Start(\"docker\", \"ps\");")]
    [InlineData("// copy the model columns into the row")]
    [InlineData("// Manually choose the threshold of the model")]
    [InlineData("// the rows are shuffled by hand before the model sees them")]
    public Task No_deployment(string statements) => VerifyProgram(Program(statements, "docker"));

    [Fact]
    public Task A_library_may_copy() => Verify("class Store { void Publish() => File.Copy(\"fraud.zip\", \"../Web/fraud.zip\"); }");

    private static string Program(string statements, string tool = "") =>
        $$"""
        using Microsoft.ML;
        var ml = new MLContext();
        IDataView data = ml.Data.LoadFromEnumerable(new Fraud.Transaction[0]);
        ITransformer? model = null;
        IEstimator<ITransformer> pipeline = ml.Transforms.Concatenate("Features", "Amount");
        {{statements}}
        Console.WriteLine((args, model, pipeline, data, ml, "{{tool}}"));
        """;
}
