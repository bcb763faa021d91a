using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD509.</summary>
public partial class UnidentifiablePoolTests : RuleTests<UnidentifiablePoolAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.ML;
        class Startup { void Add(IServiceCollection services, string path) => services.AddPredictionEnginePool<Fraud.Transaction, Fraud.Prediction>().[|FromFile|](path); }
        """;

    [Fact]
    public Task Message_of_two_faults() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.ML;
        class Startup
        {
            void Add(IServiceCollection services, string path, string other)
            {
                services.AddPredictionEnginePool<Fraud.Transaction, Fraud.Prediction>().{|#0:FromFile|}(path);
                services.AddPredictionEnginePool<Fraud.Transaction, Fraud.Prediction>().FromFile("second", other, true);
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage(
            "FromFile does not watch its file and has no name to tell it from the other pool of Transaction; name the model and let a new one replace it while the service runs"));

    [Theory]
    [InlineData("pool.[|FromFile|](path);")]
    [InlineData("pool.[|FromFile|](modelName: \"fraud\", filePath: path);")]
    [InlineData("pool.[|FromFile|](path, watchForChanges: false);")]
    [InlineData("const bool watch = false; pool.[|FromFile|](path, watch);")]
    [InlineData("BuilderExtensions.[|FromFile|](pool, path);")]
    [InlineData("pool.[|FromUri|](\"http://models.bank.com/fraud.zip\");")]
    [InlineData("pool.[|FromUri|](\"fraud\", \"http://models.bank.com/fraud.zip\", TimeSpan.FromMinutes(5));")]
    [InlineData("Action add = () => pool.[|FromFile|](path); add();")]
    public Task A_model_that_stays_or_comes_over_an_open_line(string statements) => Runs(statements);

    [Theory]
    [InlineData("pool.FromFile(path, watchForChanges: true);")]
    [InlineData("pool.FromFile(\"fraud\", path, true);")]
    [InlineData("pool.FromFile(\"fraud\", path, configuration.GetValue<bool>(\"Watch\"));")]
    [InlineData("pool.FromUri(\"https://models.bank.com/fraud.zip\");")]
    [InlineData("pool.FromUri(\"http://localhost:8080/fraud.zip\");")]
    [InlineData("pool.FromUri(path);")]
    public Task A_model_that_can_be_replaced(string statements) => Runs(statements);

    [Fact]
    public Task A_look_alike() => Verify(
        """
        class Builder { public void FromFile(string path) => Console.WriteLine(path); }
        class Startup { void Add(Builder pool, string path) => pool.FromFile(path); }
        """);

    private static Task Runs(string statements) => Verify(
        $$"""
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.ML;
        class Startup
        {
            void Add(PredictionEnginePoolBuilder<Fraud.Transaction, Fraud.Prediction> pool, IConfiguration configuration, string path)
            {
                {{statements}}
            }
        }
        """);
}
