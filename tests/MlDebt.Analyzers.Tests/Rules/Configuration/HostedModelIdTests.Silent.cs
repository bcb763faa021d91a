using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is not debt.</content>
public partial class HostedModelIdTests
{
    [Theory]
    [InlineData("model")]
    [InlineData("options.Model")]
    [InlineData("configuration[\"Model\"]!")]
    [InlineData("configuration[\"Model\"] ?? \"gpt-4o\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"MODEL\")!")]
    [InlineData("\"<your-deployment>\"")]
    [InlineData("\"YOUR_MODEL\"")]
    [InlineData("\"\"")]
    [InlineData("$\"ft:{model}:fraud\"")]
    public Task Configured_given_or_to_be_filled_in(string model) => Verify(
        $$"""
        using Microsoft.Extensions.Configuration;
        class Assistant(OpenAI.OpenAIClient client, IConfiguration configuration, AssistantOptions options)
        {
            public object Chat(string model) => client.GetChatClient({{model}});
        }
        class AssistantOptions { public string Model { get; set; } = "gpt-4o"; }
        """);

    [Fact]
    public Task A_look_alike_client() => Verify(
        """
        class OpenAIClient { public object GetChatClient(string model) => model; }
        class Assistant { object Chat(OpenAIClient client) => client.GetChatClient("gpt-4o"); }
        """);

    [Fact]
    public Task A_documented_default_of_a_public_api() => Verify(
        """
        public class Assistant { public object Chat(OpenAI.OpenAIClient client, string model = "gpt-4o") => client.GetChatClient(model); }
        """);

    [Fact]
    public Task A_prompt_or_a_comparison_that_mentions_a_model() => Verify(
        """
        using OpenAI.Chat;
        class Assistant
        {
            object Ask(ChatClient chat) => chat.CompleteChat("gpt-4o");
            bool IsLarge(string model) => model == "gpt-4o";
        }
        """);
}
