using MlDebt.Analyzers.Rules.Testing;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Testing;

/// <summary>MLD407.</summary>
public class UnhandledLoadFailureTests : RuleTests<UnhandledLoadFailureAnalyzer>
{
    static UnhandledLoadFailureTests() => Beside = project => project.IsExecutable = true;

    protected override string Debt =>
        """
        using Microsoft.ML;
        static class Program
        {
            static void Main(string[] args) => Console.WriteLine([|new MLContext().Model.Load(args[0], out _)|]);
        }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.ML;
        Console.WriteLine({|#0:new MLContext().Model.Load(args[0], out _)|});
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("ModelOperationsCatalog.Load in the program meets a missing or broken model with a bare exception; check that the model is there, or catch and say which model failed"));

    [Theory]
    [InlineData("Console.WriteLine(new Scorer(args[0]).Model);", true)]
    [InlineData("if (File.Exists(args[0])) Console.WriteLine(new Scorer(args[0]).Model);", false)]
    [InlineData("try { Console.WriteLine(new Scorer(args[0]).Model); } catch (Exception wrong) { Console.WriteLine(wrong.Message); }", false)]
    [InlineData("try { Console.WriteLine(new Scorer(args[0]).Model); } finally { Console.WriteLine(); }", true)]
    [InlineData("Open(); void Open() => Console.WriteLine(new Scorer(args[0]).Model);", true)]
    [InlineData("Func<string, Scorer> make = path => new Scorer(path); Console.WriteLine(make(args[0]).Model);", true)]
    [InlineData("Console.WriteLine(Activator.CreateInstance(typeof(Scorer), args[0]));", false)]
    public Task Whether_a_caller_is_prepared(string statements, bool isDebt) => Verify(
        $$"""
        using Microsoft.ML;
        {{statements}}

        class Scorer
        {
            public Scorer(string path) => Model = {{(isDebt ? "[|new MLContext().Model.Load(path, out _)|]" : "new MLContext().Model.Load(path, out _)")}};

            public ITransformer Model { get; }
        }
        """);

    [Theory]
    [InlineData("if (!File.Exists(path)) throw new FileNotFoundException(\"no model\", path); return ml.Model.Load(path, out _);")]
    [InlineData("try { return ml.Model.Load(path, out _); } catch (Exception wrong) { throw new InvalidOperationException(path, wrong); }")]
    [InlineData("var info = new FileInfo(path); return info.Exists ? ml.Model.Load(path, out _) : null;")]
    public Task A_member_that_is_prepared(string body) => Verify(
        $$"""
        using Microsoft.ML;
        Console.WriteLine(Open(new MLContext(), args[0]));
        static ITransformer? Open(MLContext ml, string path) { {{body}} }
        """);

    [Fact]
    public Task A_library_does_not_know_its_callers() => Verify(
        "using Microsoft.ML; public class Scorer { public ITransformer Open(MLContext ml, string path) => ml.Model.Load(path, out _); }", p => p.IsExecutable = false);

    [Fact]
    public Task A_framework_that_calls_may_be_prepared() => Verify(
        """
        using Microsoft.ML;
        Console.WriteLine();
        class Worker : Microsoft.Extensions.Hosting.BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stop) { new MLContext().Model.Load("m.zip", out _); return Task.CompletedTask; }
        }
        """);

    [Fact]
    public Task A_look_alike() => Verify(
        "Console.WriteLine(new Catalog().Load(args[0])); class Catalog { public object Load(string path) => path; Microsoft.ML.MLContext? Ml; }");
}
