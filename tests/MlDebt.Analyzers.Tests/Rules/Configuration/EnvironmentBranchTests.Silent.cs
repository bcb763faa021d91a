using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is not debt, or another rule's.</content>
public partial class EnvironmentBranchTests
{
    [Fact]
    public Task A_program_that_only_shows_more() => VerifyProgram(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.ML;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddPredictionEnginePool<Fraud.Transaction, Fraud.Prediction>().FromFile(builder.Configuration["Model"]!);
        if (builder.Environment.IsDevelopment())
            builder.Logging.AddConsole();
        var app = builder.Build();
        if (app.Environment.IsDevelopment())
            app.UseDeveloperExceptionPage();
        else
            app.UseExceptionHandler("/error").UseHsts();
        app.Run();
        """);

    [Theory]
    [InlineData("if (environment.IsDevelopment()) Console.WriteLine(\"developing\"); ")]
    [InlineData("if (environment.ApplicationName == \"Scorer\") path = \"scorer.zip\"; ")]
    [InlineData("if (path.Length > 3) path = \"long.zip\"; ")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"MODEL_KIND\") == \"small\") path = \"small.zip\"; ")]
    [InlineData("if (Environment.Is64BitProcess) path = \"large.zip\"; ")]
    [InlineData("var name = environment.IsDevelopment() ? \"dev\" : \"prod\"; Console.WriteLine(name); ")]
    public Task No_debt(string statements) => Loads(statements);

    [Fact]
    public Task A_look_alike_environment() => Verify(
        """
        using Microsoft.ML;
        class Place { public bool IsProduction() => ToString() == ""; public string EnvironmentName => ToString()!; }
        class Service(Place environment)
        {
            ITransformer Load(MLContext ml) => ml.Model.Load(environment.IsProduction() || environment.EnvironmentName == "QA" ? "fraud.zip" : "sample.zip", out _);
        }
        """);
}
