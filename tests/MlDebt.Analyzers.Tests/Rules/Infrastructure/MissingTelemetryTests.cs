using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD506.</summary>
public class MissingTelemetryTests : RuleTests<MissingTelemetryAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        class Startup
        {
            void Add(IServiceCollection services, string key) { services.[|AddChatClient|](new OpenAI.Chat.ChatClient("gpt-5", key).AsIChatClient()).UseFunctionInvocation(); }
        }
        """;

    [Fact]
    public Task Message_of_none() => Runs(
        "var client = raw.AsIChatClient().{|#0:AsBuilder|}().UseFunctionInvocation().Build();",
        Diagnostic().WithLocation(0).WithMessage("AsBuilder starts a pipeline that nobody can watch; add telemetry as the innermost link"));

    [Fact]
    public Task Message_of_the_wrong_place() => Runs(
        "var client = raw.AsIChatClient().AsBuilder().{|#0:UseOpenTelemetry|}().UseFunctionInvocation().Build();",
        Diagnostic().WithLocation(0).WithMessage("UseOpenTelemetry stands outside UseFunctionInvocation, whose calls of the model nobody traces; add telemetry as the innermost link"));

    [Theory]
    [InlineData("var client = new [|ChatClientBuilder|](raw.AsIChatClient()).Build();")]
    [InlineData("var inner = raw.AsIChatClient(); var client = inner.[|AsBuilder|]().UseDistributedCache().Build();")]
    [InlineData("services.[|AddChatClient|](_ => new OpenAI.Chat.ChatClient(\"gpt-5\", \"key\").AsIChatClient());")]
    [InlineData("services.[|AddEmbeddingGenerator|](new OpenAI.Embeddings.EmbeddingClient(\"small\", \"key\").AsIEmbeddingGenerator());")]
    [InlineData("services.[|AddChatClient|](raw.AsIChatClient()).Use(inner => new Polite(inner));")]
    [InlineData("Func<IChatClient> make = () => raw.AsIChatClient().[|AsBuilder|]().Build();")]
    public Task Nobody_can_watch(string statements) => Runs(statements);

    [Theory]
    [InlineData("services.AddChatClient(raw.AsIChatClient()).UseOpenTelemetry();")]
    [InlineData("services.AddChatClient(raw.AsIChatClient()).UseLogging();")]
    [InlineData("services.AddChatClient(raw.AsIChatClient()).UseFunctionInvocation().UseOpenTelemetry();")]
    [InlineData("services.AddChatClient(raw.AsIChatClient()).UseOpenTelemetry().UseFunctionInvocation().UseOpenTelemetry();")]
    [InlineData("var inner = raw.AsIChatClient().AsBuilder().UseOpenTelemetry().Build(); services.AddChatClient(inner);")]
    [InlineData("services.AddChatClient(raw.AsIChatClient()).Use(inner => new Watched(inner, logger));")]
    [InlineData("services.AddChatClient(raw.AsIChatClient()).UseWatched(logger);")]
    [InlineData("services.AddChatClient(raw.AsIChatClient()).Use(async (messages, options, next, token) => { logger.LogInformation(\"asked\"); await next(messages, options, token); });")]
    [InlineData("services.AddChatClient(given);")]
    [InlineData("services.AddChatClient(provider => provider.GetRequiredService<IChatClient>());")]
    [InlineData("var builder = services.AddChatClient(raw.AsIChatClient()); builder.UseOpenTelemetry();")]
    [InlineData("var client = raw.AsIChatClient();")]
    [InlineData("IChatClient Wrap(IChatClient inner) => inner.AsBuilder().UseFunctionInvocation().Build(); Wrap(given);")]
    public Task Somebody_can_or_it_is_not_known(string statements) => Runs(statements);

    private static Task Runs(string statements, params Microsoft.CodeAnalysis.Testing.DiagnosticResult[] expected) => Verify(
        $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        class Polite(IChatClient inner) : DelegatingChatClient(inner);
        class Watched(IChatClient inner, ILogger logger) : DelegatingChatClient(inner)
        {
            public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                logger.LogInformation("asked");
                return base.GetResponseAsync(messages, options, cancellationToken);
            }
        }
        static class Extensions { public static ChatClientBuilder UseWatched(this ChatClientBuilder builder, ILogger logger) => builder.Use(inner => new Watched(inner, logger)); }
        class Startup
        {
            void Add(IServiceCollection services, OpenAI.Chat.ChatClient raw, IChatClient given, ILogger logger)
            {
                {{statements}}
            }
        }
        """,
        expected: expected);
}
