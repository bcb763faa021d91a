using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD311.</summary>
public class AdHocSettingTests : RuleTests<AdHocSettingAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.ML;
        class Service(IConfiguration configuration)
        {
            ITransformer Load(MLContext ml) => ml.Model.Load([|configuration["Fraud:ModelPath"]|], out _);
        }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.ML;
        class Service(IConfiguration configuration)
        {
            ITransformer Load(MLContext ml) => ml.Model.Load({|#0:configuration["Fraud:ModelPath"]|}, out _);
        }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("\"Fraud:ModelPath\" is read as raw text for ModelOperationsCatalog.Load; bind it to FraudOptions.ModelPath"));

    [Theory]
    [InlineData("ml.Model.Load(Path.Combine(AppContext.BaseDirectory, [|configuration[\"Model\"]|]!), out _)")]
    [InlineData("ml.Model.Load([|configuration.GetValue<string>(\"Model\")|], out _)")]
    [InlineData("ml.Model.Load([|Environment.GetEnvironmentVariable(\"MODEL\")|], out _)")]
    [InlineData("ml.Model.Load([|configuration[\"Model\"]|] ?? \"fraud.zip\", out _)")]
    [InlineData("ml.Data.FilterRowsByColumn(data, \"Amount\", upperBound: [|configuration.GetValue<double>(\"Bound\")|])")]
    public Task Handed_to_a_library(string call) => Uses(call);

    [Theory]
    [InlineData("ml.Model.Load(configuration.GetSection(\"Fraud\").Get<Settings>()!.Model, out _)")]
    [InlineData("ml.Model.Load(settings.Model, out _)")]
    [InlineData("ml.Model.Load(path, out _)")]
    public Task Bound_or_given(string call) => Uses(call);

    [Fact]
    public Task Any_read_in_a_type_that_works_with_a_model() => Verify(
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.ML;
        class Service(IConfiguration configuration)
        {
            string Labels => [|configuration["Labels"]|]!;
            IDataView Score(ITransformer model, IDataView data) => model.Transform(data);
        }
        """);

    [Fact]
    public Task A_type_without_ml_and_a_composition_root_are_the_authors_business() => Verify(
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;
        class Mail(IConfiguration configuration) { string Host => configuration["Mail"]!; }
        static class Registration
        {
            static void AddModel(IServiceCollection services, IConfiguration configuration, MLContext ml, Stream file)
            {
                var banner = configuration["Banner"];
                services.AddSingleton(ml.Model.Load(file, out _)).AddSingleton(banner!);
            }
        }
        """);

    [Fact]
    public Task A_look_alike_configuration() => Verify(
        """
        using Microsoft.ML;
        class IConfiguration { public string this[string key] => key; }
        class Service(IConfiguration configuration) { object Load(MLContext ml) => ml.Model.Load(configuration["Model"], out _); }
        """);

    [Fact]
    public Task The_same_key_in_another_file() => Run(
        [
            ("/0/Service.cs", """
                using Microsoft.Extensions.Configuration;
                using Microsoft.ML;
                class Service(IConfiguration configuration)
                {
                    ITransformer Load(MLContext ml) => ml.Model.Load({|#0:configuration["Fraud:ModelPath"]|}, out _);
                }
                """),
            ("/0/Report.cs", """
                using Microsoft.Extensions.Configuration;
                class Report(IConfiguration configuration) { string Title => "Scored by " + {|#1:configuration.GetValue<string>("Fraud:ModelPath")|}; }
                """),
        ],
        null,
        Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("\"Fraud:ModelPath\" is read as raw text for ModelOperationsCatalog.Load here and also in Report.cs; bind it to FraudOptions.ModelPath"));

    [Fact]
    public Task A_variable_of_that_name_is_another_setting() => Run(
        [
            ("/0/Service.cs", """
                using Microsoft.Extensions.Configuration;
                using Microsoft.ML;
                class Service(IConfiguration configuration)
                {
                    ITransformer Load(MLContext ml) => ml.Model.Load({|#0:configuration["MODEL"]|}, out _);
                }
                """),
            ("/0/Report.cs", """class Report { string? Title => Environment.GetEnvironmentVariable("MODEL"); }"""),
        ],
        null,
        Diagnostic().WithLocation(0).WithMessage("\"MODEL\" is read as raw text for ModelOperationsCatalog.Load; bind it to ServiceOptions.MODEL"));

    private static Task Uses(string call) => Verify(
        $$"""
        using Microsoft.Extensions.Configuration;
        using Microsoft.ML;
        class Service { object Use(MLContext ml, IDataView data, IConfiguration configuration, Settings settings, string path) => {{call}}; }
        class Settings { public string Model { get; set; } = ""; }
        """);
}
