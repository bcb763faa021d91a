using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD307.</summary>
public partial class HostedModelIdTests : RuleTests<HostedModelIdAnalyzer>
{
    protected override string Debt =>
        """
        using OpenAI;
        class Assistant { object Chat(OpenAIClient client) => client.GetChatClient([|"gpt-4o-mini"|]); }
        """;

    [Fact]
    public Task Message_and_the_place_of_its_use() => Verify(
        """
        using OpenAI;
        class Assistant
        {
            private const string Model = {|#0:"gpt-4o-mini"|};
            object Chat(OpenAIClient client) => client.GetChatClient({|#1:Model|});
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("\"gpt-4o-mini\" is the model that OpenAIClient.GetChatClient asks for; move it to AssistantOptions.ModelId"));

    [Fact]
    public Task A_deployment_is_asked_for_by_its_own_name() => Verify(
        """
        using Azure.AI.OpenAI;
        class Assistant { object Chat(AzureOpenAIClient client) => client.GetChatClient({|#0:"fraud-notes"|}); }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("\"fraud-notes\" is the model that AzureOpenAIClient.GetChatClient asks for; move it to AssistantOptions.DeploymentName"));

    [Theory]
    [InlineData("new OpenAI.Chat.ChatClient([|\"gpt-4o\"|], key)")]
    [InlineData("new OpenAI.Embeddings.EmbeddingClient(model: [|\"text-embedding-3-small\"|], key)")]
    [InlineData("new OpenAI.OpenAIClient(key).GetEmbeddingClient([|\"text-embedding-3-small\"|])")]
    [InlineData("new Microsoft.Extensions.AI.ChatOptions { ModelId = [|\"gpt-4o\"|] }")]
    [InlineData("new OllamaSharp.OllamaApiClient(uri, [|\"llama3.2\"|])")]
    [InlineData("new OllamaSharp.OllamaApiClient(uri) { SelectedModel = [|\"llama3.2\"|] }")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOpenAIChatCompletion([|\"gpt-4o\"|], key)")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(deploymentName: [|\"gpt-4o\"|], endpoint, key)")]
    [InlineData("new Func<object>(() => new OpenAI.Chat.ChatClient([|\"gpt-4o\"|], key))")]
    [InlineData("new OpenAI.Chat.ChatClient(large ? [|\"gpt-4o\"|] : [|\"gpt-4o-mini\"|], key)")]
    public Task An_id_in_any_client(string creation) => Makes(creation);

    [Fact]
    public Task A_local_of_an_async_method_a_field_and_a_generic_type() => Verify(
        """
        using System.Threading.Tasks;
        using OpenAI;
        using OpenAI.Chat;
        class Assistant<TCase>(OpenAIClient client)
        {
            private static readonly string Fast = [|"gpt-4o-mini"|];
            private ChatClient Quick => client.GetChatClient(Fast);
            async Task<string> Explain(string text)
            {
                var model = [|"gpt-4o"|];
                ChatCompletion answer = await client.GetChatClient(model).CompleteChatAsync(text);
                return answer.Content[0].Text;
            }
        }
        """);

    [Fact]
    public Task A_program() => VerifyProgram(
        """
        using OpenAI;
        var client = new OpenAIClient(args[0]);
        System.Console.WriteLine(client.GetChatClient([|"gpt-4o"|]).Pipeline);
        """);

    [Fact]
    public Task One_report_an_id_and_type() => Verify(
        """
        using OpenAI;
        class Assistant
        {
            object Chat(OpenAIClient client) => client.GetChatClient({|#0:"gpt-4o"|});
            object Again(OpenAIClient client) => client.GetChatClient({|#1:"gpt-4o"|});
        }
        class Judge { object Chat(OpenAIClient client) => client.GetChatClient({|#2:"gpt-4o"|}); }
        """,
        null,
        Diagnostic().WithLocation(0).WithLocation(1).WithArguments("\"gpt-4o\"", "OpenAIClient.GetChatClient", "AssistantOptions.ModelId"),
        Diagnostic().WithLocation(2).WithArguments("\"gpt-4o\"", "OpenAIClient.GetChatClient", "JudgeOptions.ModelId"));

    [Fact]
    public Task An_argument_in_another_file() => VerifyFiles(
        "class Assistant(OpenAI.OpenAIClient client, string model) { public object Chat() => client.GetChatClient(model); }",
        "class Root { object Make(OpenAI.OpenAIClient client) => new Assistant(client, [|\"gpt-4o\"|]); }");

    private static Task Makes(string creation) => Verify(
        $$"""
        using Microsoft.SemanticKernel;
        class Assistant
        {
            object Make(string key, Uri uri, string endpoint, bool large) => {{creation}};
        }
        """);
}
