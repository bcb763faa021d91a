using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD310.</summary>
public partial class EnvironmentBranchTests : RuleTests<EnvironmentBranchAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML;
        class Service(IHostEnvironment environment)
        {
            ITransformer Load(MLContext ml) => ml.Model.Load([|environment.IsProduction()|] ? "fraud.zip" : "sample.zip", out _);
        }
        """;

    [Fact]
    public Task Message_and_what_is_chosen() => Verify(
        """
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML;
        class Service(IHostEnvironment environment)
        {
            ITransformer Load(MLContext ml) => ml.Model.Load({|#0:environment.IsDevelopment()|} ? {|#1:"sample.zip"|} : "fraud.zip", out _);
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("environment.IsDevelopment() chooses the file path of ModelOperationsCatalog.Load; make the choice a setting, so that every environment runs the same code"));

    [Theory]
    [InlineData("if ([|environment.IsStaging()|]) path = \"staging.zip\"; ")]
    [InlineData("if ([|environment.IsEnvironment(\"QA\")|]) path = \"staging.zip\"; ")]
    [InlineData("if (![|environment.IsProduction()|]) path = \"staging.zip\"; ")]
    [InlineData("if ([|environment.EnvironmentName == \"QA\"|]) path = \"staging.zip\"; ")]
    [InlineData("if ([|environment.EnvironmentName is \"QA\" or \"Test\"|]) path = \"staging.zip\"; ")]
    [InlineData("if ([|Environment.GetEnvironmentVariable(\"ASPNETCORE_ENVIRONMENT\") == \"Production\"|]) path = \"staging.zip\"; ")]
    [InlineData("if ([|Environment.MachineName == \"BUILD01\"|]) path = \"staging.zip\"; ")]
    [InlineData("if (path.Length > 3 && [|environment.IsStaging()|]) path = \"staging.zip\"; ")]
    [InlineData("var production = environment.IsProduction(); if ([|production|]) path = \"production.zip\"; ")]
    [InlineData("path = [|environment.EnvironmentName|] switch { \"QA\" => \"qa.zip\", _ => \"fraud.zip\" }; ")]
    [InlineData("switch ([|environment.EnvironmentName|]) { case \"QA\": path = \"qa.zip\"; break; } ")]
    [InlineData("if ([|environment.IsDevelopment()|]) return ml.Model.Load(stream, out _); ")]
    [InlineData("if (environment.ContentRootPath.Length > 0) { } else if ([|environment.IsDevelopment()|]) path = \"x.zip\"; ")]
    [InlineData("Action choose = () => { if ([|environment.IsDevelopment()|]) path = \"x.zip\"; }; choose(); ")]
    public Task A_model(string statements) => Loads(statements);

    [Fact]
    public Task A_threshold_compared_with_a_score() => Verify(
        """
        using Microsoft.Extensions.Hosting;
        class Service(IHostEnvironment environment)
        {
            private readonly float _cutoff = {|#0:environment.IsProduction()|} ? {|#1:0.9f|} : 0.5f;

            bool Accept(Fraud.Prediction prediction) => prediction.Score > _cutoff;
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("environment.IsProduction() chooses what Prediction.Score is compared with; make the choice a setting, so that every environment runs the same code"));

    [Fact]
    public Task A_threshold_given_to_an_api() => Verify(
        """
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML;
        class Service(IHostEnvironment environment)
        {
            double Confidence => [|environment.IsProduction()|] ? 99 : 95;
            object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Out", "In", Confidence, history);
        }
        """);

    [Fact]
    public Task An_address() => Verify(
        """
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML.Data;
        class Trainer(IHostEnvironment environment)
        {
            object Source(System.Data.Common.DbProviderFactory factory, string query)
            {
                var connection = "Server=test;Database=Fraud";
                if ([|environment.IsProduction()|])
                    connection = "Server=prod;Database=Fraud";
                return new DatabaseSource(factory, connection, query);
            }
        }
        """);

    [Fact]
    public Task A_program_that_loads_another_model() => VerifyProgram(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.ML;

        var builder = WebApplication.CreateBuilder(args);
        var pool = builder.Services.AddPredictionEnginePool<Fraud.Transaction, Fraud.Prediction>();
        if ([|builder.Environment.IsDevelopment()|])
            pool.FromFile("sample.zip");
        else
            pool.FromFile("fraud.zip");
        builder.Build().Run();
        """);

    private static Task Loads(string statements) => Verify(
        $$"""
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML;
        class Service(IHostEnvironment environment)
        {
            ITransformer Load(MLContext ml, Stream stream)
            {
                var path = "fraud.zip";
                {{statements}}
                return ml.Model.Load(path, out _);
            }
        }
        """);
}
