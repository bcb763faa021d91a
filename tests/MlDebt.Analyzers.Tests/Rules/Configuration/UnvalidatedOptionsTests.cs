using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD313.</summary>
public class UnvalidatedOptionsTests : RuleTests<UnvalidatedOptionsAnalyzer>
{
    /// <summary>A service whose model and cut-off are configured.</summary>
    private const string Scorer =
        """
        class ScorerOptions
        {
            public string ModelPath { get; set; } = "";
            public float Cutoff { get; set; }
            public string Banner { get; set; } = "";
        }
        class Scorer(Microsoft.Extensions.Options.IOptions<ScorerOptions> options, Fraud.IEngines engines)
        {
            public bool Block(Fraud.Transaction transaction) => engines.Engine.Predict(transaction).Score > options.Value.Cutoff;
        }
        """;

    protected override string Debt => Registers("services.[|Configure<ScorerOptions>|](configuration.GetSection(\"Scorer\"));");

    [Fact]
    public Task Message_and_where_it_decides() => Verify(
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        static class Registration
        {
            static void Add(IServiceCollection services, IConfiguration configuration) => services.{|#0:Configure<ScorerOptions>|}(configuration);
        }
        class ScorerOptions { public float Cutoff { get; set; } }
        class Scorer(Microsoft.Extensions.Options.IOptions<ScorerOptions> options, Fraud.IEngines engines)
        {
            bool Block(Fraud.Transaction transaction) => {|#1:engines.Engine.Predict(transaction).Score > options.Value.Cutoff|};
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("ScorerOptions is bound unchecked although its Cutoff decides on Prediction.Score; append ValidateDataAnnotations().ValidateOnStart()"));

    [Theory]
    [InlineData("services.AddOptions<ScorerOptions>().[|Bind|](configuration);")]
    [InlineData("services.AddOptions<ScorerOptions>().[|BindConfiguration|](\"Scorer\");")]
    [InlineData("services.AddOptions<ScorerOptions>().[|BindConfiguration|](\"Scorer\").PostConfigure(o => o.Banner = \"\");")]
    [InlineData("services.[|Configure<ScorerOptions>|](\"night\", configuration);")]
    [InlineData("Action add = () => services.[|Configure<ScorerOptions>|](configuration); add();")]
    public Task Every_way_of_binding(string statement) => Verify(Registers(statement));

    [Theory]
    [InlineData("services.AddOptions<ScorerOptions>().Bind(configuration).ValidateDataAnnotations();")]
    [InlineData("services.AddOptions<ScorerOptions>().Bind(configuration).ValidateDataAnnotations().ValidateOnStart();")]
    [InlineData("services.AddOptions<ScorerOptions>().Bind(configuration).Validate(o => o.Cutoff > 0);")]
    [InlineData("services.AddOptionsWithValidateOnStart<ScorerOptions>().Bind(configuration);")]
    [InlineData("services.Configure<ScorerOptions>(configuration); services.AddOptions<ScorerOptions>().ValidateDataAnnotations();")]
    [InlineData("services.AddOptions<ScorerOptions>().Bind(configuration).ValidateFluently();")]
    [InlineData("services.AddOptions<ScorerOptions>();")]
    [InlineData("services.Configure<ScorerOptions>(o => o.Cutoff = 0.5f);")]
    [InlineData("services.Configure<MailOptions>(configuration);")]
    public Task Checked_somewhere_or_not_bound_at_all(string statement) => Verify(
        Registers(statement) +
        """

        class MailOptions { public string Host { get; set; } = ""; public double FailureThreshold { get; set; } = 0.5; }
        class Mail(Microsoft.Extensions.Options.IOptions<MailOptions> options) { public bool Open(double failures) => failures > options.Value.FailureThreshold; }
        static class Fluently
        {
            public static Microsoft.Extensions.Options.OptionsBuilder<T> ValidateFluently<T>(this Microsoft.Extensions.Options.OptionsBuilder<T> builder)
                where T : class => builder;
        }
        """);

    [Fact]
    public Task A_validator_of_its_own() => VerifyFiles(
        Registers("services.Configure<ScorerOptions>(configuration);"),
        """
        using Microsoft.Extensions.Options;
        class ScorerCheck : IValidateOptions<ScorerOptions>
        {
            public ValidateOptionsResult Validate(string? name, ScorerOptions options) => ValidateOptionsResult.Success;
        }
        """);

    [Fact]
    public Task A_property_that_a_library_takes_and_a_section_of_the_options() => Verify(
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;
        static class Registration
        {
            static void Add(IServiceCollection services, IConfiguration configuration) => services.[|Configure<Risk>|](configuration);
        }
        class Risk { public ModelPlace Model { get; set; } = new(); }
        class ModelPlace { public string Path { get; set; } = ""; }
        class Store(IOptions<Risk> risk) { object Load(Microsoft.ML.MLContext ml) => ml.Model.Load(risk.Value.Model.Path, out _); }
        """);

    [Fact]
    public Task A_program() => VerifyProgram(
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        var services = new ServiceCollection();
        services.[|Configure<AssistantOptions>|](new ConfigurationManager());
        class AssistantOptions { public string Model { get; set; } = ""; }
        class Assistant(Microsoft.Extensions.Options.IOptions<AssistantOptions> options) { object Chat(OpenAI.OpenAIClient client) => client.GetChatClient(options.Value.Model); }
        """);

    [Fact]
    public Task A_look_alike_binding() => Verify(
        $$"""
        interface IServiceCollection { void Configure<T>(object configuration); }
        static class Registration { static void Add(IServiceCollection services) => services.Configure<ScorerOptions>(services); }
        {{Scorer}}
        """);

    private static string Registers(string statement) =>
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
        {{Scorer}}
        """;
}
