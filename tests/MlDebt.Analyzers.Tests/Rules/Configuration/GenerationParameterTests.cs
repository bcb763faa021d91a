using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD308.</summary>
public class GenerationParameterTests : RuleTests<GenerationParameterAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.Extensions.AI;
        class Assistant { ChatOptions Options => new() { Temperature = [|0.7f|] }; }
        """;

    [Fact]
    public Task Message_and_the_others_of_one_initializer() => Verify(
        """
        using Microsoft.Extensions.AI;
        class Assistant { object Options => new ChatOptions { Temperature = {|#0:0.7f|}, TopP = 1, MaxOutputTokens = {|#1:400|} }; }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("0.7f is the temperature of ChatOptions.Temperature; move it to AssistantOptions.Temperature"));

    [Theory]
    [InlineData("new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = [|400|] }")]
    [InlineData("new OpenAI.Chat.ChatCompletionOptions { FrequencyPenalty = [|-0.5f|] }")]
    [InlineData("new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { TopP = [|0.9|] }")]
    [InlineData("new OllamaSharp.Models.RequestOptions { NumCtx = [|8192|] }")]
    [InlineData("new OpenAI.Embeddings.EmbeddingGenerationOptions { Dimensions = [|256|] }")]
    [InlineData("new Func<object>(() => new ChatOptions { TopK = [|20|] })")]
    [InlineData("new List<ChatOptions> { new() { TopK = [|20|] } }")]
    public Task A_number_in_any_library(string creation) => Makes(creation);

    [Fact]
    public Task A_constant_an_assignment_and_an_async_method() => Verify(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        class Assistant<TCase>(IChatClient chat)
        {
            private const float Warmth = [|0.3f|];
            async Task<string> Ask(string text)
            {
                var options = new ChatOptions { Temperature = Warmth };
                options.MaxOutputTokens = [|300|];
                return (await chat.GetResponseAsync(text, options)).Text;
            }
        }
        """);

    [Fact]
    public Task A_program() => VerifyProgram(
        """
        using Microsoft.Extensions.AI;
        var options = new ChatOptions { Temperature = [|0.7f|] };
        System.Console.WriteLine(options.Temperature);
        """);

    [Theory]
    [InlineData("new ChatOptions { Temperature = 0 }")]
    [InlineData("new ChatOptions { Temperature = 0.0f, TopP = 1f }")]
    [InlineData("new ChatOptions { Temperature = options.Temperature }")]
    [InlineData("new ChatOptions { Temperature = temperature }")]
    [InlineData("new ChatOptions { Temperature = null }")]
    [InlineData("new ChatOptions { MaxOutputTokens = int.Parse(Environment.GetEnvironmentVariable(\"TOKENS\")!) }")]
    [InlineData("new ChatOptions { Seed = 7 }")]
    public Task Deterministic_configured_and_unset(string creation) => Makes(creation);

    [Fact]
    public Task A_look_alike_and_numbers_of_a_user_interface() => Verify(
        """
        class ChatOptions { public float Temperature { get; set; } public int MaxOutputTokens { get; set; } }
        class Screen
        {
            object Look => new ChatOptions { Temperature = 0.7f, MaxOutputTokens = 400 };
            double Width(double deviation) => 1.96 * deviation;
            int Rows() { var rows = 0; for (var i = 0; i < 25; i++) rows += 40; return rows; }
        }
        """);

    [Theory]
    [InlineData("mldebt.allowed_values")]
    [InlineData("mldebt.MLD308.allowed_values")]
    public Task Values_the_team_allows(string key) => Verify(
        """
        using Microsoft.Extensions.AI;
        class Assistant { ChatOptions Options => new() { Temperature = 0.2f, MaxOutputTokens = [|400|] }; }
        """,
        p => p.EditorConfig = key + " = 0.2");

    private static Task Makes(string creation) => Verify(
        $$"""
        using Microsoft.Extensions.AI;
        class Assistant(AssistantOptions options) { public object Make(float temperature) => ({{creation}}, options); }
        class AssistantOptions { public float Temperature { get; set; } = 0.7f; }
        """);
}
