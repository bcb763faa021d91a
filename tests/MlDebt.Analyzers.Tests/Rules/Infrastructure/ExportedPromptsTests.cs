using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD508.</summary>
public class ExportedPromptsTests : RuleTests<ExportedPromptsAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.Extensions.AI;
        class Chat { IChatClient Watch(IChatClient inner) => inner.AsBuilder().UseOpenTelemetry(configure: c => c.EnableSensitiveData = [|true|]).Build(); }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using Microsoft.Extensions.AI;
        class Chat { void Watch(OpenTelemetryChatClient client) => client.EnableSensitiveData = {|#0:true|}; }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage(
            "client.EnableSensitiveData = true puts prompts and answers into telemetry in every environment; set OpenTelemetryChatClient.EnableSensitiveData from configuration that production leaves off"));

    [Theory]
    [InlineData("new OpenTelemetryChatClient(inner) { EnableSensitiveData = [|true|] };")]
    [InlineData("const bool always = [|true|]; new OpenTelemetryChatClient(inner).EnableSensitiveData = always;")]
    [InlineData("new OpenTelemetryChatClient(inner).EnableSensitiveData = Always;")]
    [InlineData("AppContext.SetSwitch(\"Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive\", [|true|]);")]
    [InlineData("if (environment.IsDevelopment()) Console.WriteLine(); AppContext.SetSwitch(switchName: \"Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive\", isEnabled: [|true|]);")]
    [InlineData("Action watch = () => new OpenTelemetryChatClient(inner).EnableSensitiveData = [|true|]; watch();")]
    public Task Everywhere(string statements) => Runs(statements, statements.Contains("Always;", StringComparison.Ordinal) ? "[|true|]" : "true");

    [Theory]
    [InlineData("new OpenTelemetryChatClient(inner).EnableSensitiveData = false;")]
    [InlineData("new OpenTelemetryChatClient(inner).EnableSensitiveData = environment.IsDevelopment();")]
    [InlineData("new OpenTelemetryChatClient(inner).EnableSensitiveData = configured;")]
    [InlineData("new OpenTelemetryChatClient(inner).EnableSensitiveData = configuration.GetValue<bool>(\"Trace\");")]
    [InlineData("new OpenTelemetryChatClient(inner).EnableSensitiveData = Environment.GetEnvironmentVariable(\"OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT\") == \"true\";")]
    [InlineData("if (environment.IsDevelopment()) new OpenTelemetryChatClient(inner).EnableSensitiveData = true;")]
    [InlineData("AppContext.SetSwitch(\"System.Net.Http.UseSocketsHttpHandler\", true);")]
    [InlineData("#if DEBUG\n new OpenTelemetryChatClient(inner).EnableSensitiveData = true;\n#endif")]
    public Task Not_everywhere(string statements) => Runs("\n" + statements, "true");

    [Fact]
    public Task A_look_alike() => Verify(
        """
        class OpenTelemetryChatClient { public bool EnableSensitiveData { get; set; } }
        class Chat { object Watch() => new OpenTelemetryChatClient { EnableSensitiveData = true }; }
        """);

    [Fact]
    public Task A_top_level_program() => VerifyProgram(
        """
        AppContext.SetSwitch("Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive", [|true|]);
        """);

    private static Task Runs(string statements, string always) => Verify(
        $$"""
        #define DEBUG
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;
        class Chat
        {
            const bool Always = {{always}};

            void Watch(IChatClient inner, IHostEnvironment environment, IConfiguration configuration, bool configured)
            {
                {{statements}}
            }
        }
        """);
}
