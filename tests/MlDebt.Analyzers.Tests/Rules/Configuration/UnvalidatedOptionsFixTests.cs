using MlDebt.Analyzers.CodeFixes.Rules.Configuration;
using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>The fix of MLD313: what it writes, and where it is not offered.</summary>
public class UnvalidatedOptionsFixTests
{
    [Theory]
    [InlineData(
        "services.[|Configure<ScorerOptions>|](configuration.GetSection(\"Scorer\"));",
        "services.AddOptions<ScorerOptions>().Bind(configuration.GetSection(\"Scorer\")).ValidateDataAnnotations().ValidateOnStart();")]
    [InlineData(
        "services.[|Configure<ScorerOptions>|](\"night\", configuration);",
        "services.AddOptions<ScorerOptions>(\"night\").Bind(configuration).ValidateDataAnnotations().ValidateOnStart();")]
    [InlineData(
        "services.AddOptions<ScorerOptions>().[|Bind|](configuration);",
        "services.AddOptions<ScorerOptions>().Bind(configuration).ValidateDataAnnotations().ValidateOnStart();")]
    [InlineData(
        "services.AddOptions<ScorerOptions>()\n            .[|BindConfiguration|](\"Scorer\") // kept\n            .PostConfigure(o => o.Cutoff += 0);",
        "services.AddOptions<ScorerOptions>()\n            .BindConfiguration(\"Scorer\")\n            .ValidateDataAnnotations()\n            .ValidateOnStart() // kept\n            .PostConfigure(o => o.Cutoff += 0);")]
    public Task Appends_the_checks(string before, string after) => New(before, after).RunAsync();

    [Theory]
    [InlineData("services.[|Configure<ScorerOptions>|](configuration).AddSingleton(configuration);")]
    [InlineData("services.[|Configure<ScorerOptions>|](config: configuration);")]
    [InlineData("OptionsConfigurationServiceCollectionExtensions.[|Configure<ScorerOptions>|](services, configuration);")]
    public Task Offers_nothing_where_the_call_is_more_than_a_statement(string statement) => New(statement, statement).RunAsync();

    [Fact]
    public Task Offers_nothing_without_the_packages()
    {
        var statement = "services.[|Configure<ScorerOptions>|](configuration);";
        var test = New(statement, statement);
        test.Settings.Libraries = [.. test.Settings.Libraries.Where(l => l.Display?.EndsWith("Microsoft.Extensions.Options.DataAnnotations.dll", StringComparison.Ordinal) != true)];
        return test.RunAsync();
    }

    private static MlVerifier<UnvalidatedOptionsAnalyzer, UnvalidatedOptionsCodeFix>.Test New(string before, string after) => new()
    {
        TestCode = Source(before),
        FixedCode = Source(after),
        Settings = { Surroundings = { ["Fraud.cs"] = Fraud.Types } },
    };

    private static string Source(string statement) =>
        $$"""
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        static class Registration
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                {{statement}}
            }
        }

        class ScorerOptions { public float Cutoff { get; set; } }
        class Scorer(Microsoft.Extensions.Options.IOptions<ScorerOptions> options, Fraud.IEngines engines)
        {
            public bool Block(Fraud.Transaction transaction) => engines.Engine.Predict(transaction).Score > options.Value.Cutoff;
        }
        """;
}
