using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.CodeFixes.Rules.Model;
using MlDebt.Analyzers.Rules.Model;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <summary>MLD201.</summary>
public class RetiredModelTests : RuleTests<RetiredModelAnalyzer>
{
    protected override string Debt =>
        """
        using OpenAI.Chat;
        class Talk { public ChatClient Open(string key) => new([|"gpt-3.5-turbo-0613"|], key); }
        """;

    [Fact]
    public Task Message_and_successor() => Verify(
        """
        using OpenAI;
        using OpenAI.Chat;
        class Talk { public ChatClient Open(OpenAIClient client) => client.GetChatClient({|#0:"gpt-4-0613"|}); }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("\"gpt-4-0613\" is given to OpenAIClient.GetChatClient and was retired on 2026-10-23; use gpt-5.6-sol"));

    [Fact]
    public Task A_successor_that_ended_too_is_passed_over() => Verify(
        """
        using OpenAI.Embeddings;
        class Search { public EmbeddingClient Open(string key) => new({|#0:"gpt-4-32k"|}, key); }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("\"gpt-4-32k\" is given to EmbeddingClient and was retired on 2025-06-06; use gpt-6-luna"));

    [Fact]
    public Task A_constant_elsewhere() => Verify(
        """
        using OpenAI.Chat;
        static class Names { public const string Chat = {|#0:"gpt-3.5-turbo-0301"|}; }
        class Talk
        {
            public ChatClient Open(string key)
            {
                var model = Names.Chat;
                return new ChatClient({|#1:model|}, key);
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("\"gpt-3.5-turbo-0301\" is given to ChatClient and was retired on 2024-09-13; ask the provider for its successor"));

    [Theory]
    [InlineData("gpt-5-2025-08-07", "\"gpt-5-2025-08-07\" is given to ChatClient and will be retired on 2026-12-11; use gpt-6.1-sol")]
    [InlineData("o1-pro", "\"o1-pro\" is given to ChatClient and was retired on 2026-10-23; use gpt-5.6-sol")]
    public Task An_announced_end_and_another_source_are_information(string id, string message) => Verify(
        $$"""
        using OpenAI.Chat;
        class Talk { public ChatClient Open(string key) => new({|#0:"{{id}}"|}, key); }
        """,
        expected: Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Info).WithMessage(message));

    [Theory]
    [InlineData("gpt-5.6-sol")]
    [InlineData("gpt-4o")]
    [InlineData("text-embedding-ada-002")]
    [InlineData("dall-e-3")]
    [InlineData("fraud-chat")]
    [InlineData("gpt-4-0613-fraud")]
    [InlineData("claude-2.1")]
    public Task A_model_that_is_served_or_that_nobody_is_sure_of(string id) => Verify(
        $$"""
        using OpenAI.Chat;
        class Talk { public ChatClient Open(string key) => new("{{id}}", key); }
        """);

    [Fact]
    public Task A_server_of_their_own() => Verify(
        """
        using OpenAI;
        using OpenAI.Chat;
        using System.ClientModel;
        class Talk
        {
            public ChatClient Open(string key, Uri server)
            {
                var client = new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = server });
                return client.GetChatClient("gpt-4-0613");
            }
        }
        """);

    [Fact]
    public Task A_name_that_reaches_no_client() => Verify(
        """
        using OpenAI.Chat;
        class Talk
        {
            private const string Shown = "gpt-3.5-turbo-0613";
            public ChatClient Open(string key, string model) => model.StartsWith("gpt-4") || model == Shown ? throw new NotSupportedException(Shown) : new(model, key);
        }
        class ChatOptions { public string Model { get; set; } = "gpt-4-32k"; }
        """);

    [Fact]
    public async Task A_teams_own_line_counts()
    {
        var test = new MlVerifier<RetiredModelAnalyzer>.Test
        {
            TestCode =
                """
                using OpenAI.Chat;
                class Talk { public ChatClient Open(string key) => new([|"fraud-chat-1"|], key); }
                """,
        };
        test.TestState.AdditionalFiles.Add(("team.mldebt.models", "openai fraud-chat-1 retired date=2026-01-31 successor=fraud-chat-2\n"));
        await test.RunAsync();
    }

    [Fact]
    public Task The_fix_writes_the_successor() => MlVerifier<RetiredModelAnalyzer, RetiredModelCodeFix>.VerifyAsync(
        """
        using OpenAI.Chat;
        class Talk
        {
            private const string Fast = [|"gpt-4-vision-preview"|]; // vision
            object Open(string key) => new[] { new ChatClient(/* old */ [|"gpt-4-0613"|], key), new ChatClient(Fast, key) };
        }
        """,
        """
        using OpenAI.Chat;
        class Talk
        {
            private const string Fast = "gpt-6-luna"; // vision
            object Open(string key) => new[] { new ChatClient(/* old */ "gpt-5.6-sol", key), new ChatClient(Fast, key) };
        }
        """);
}
