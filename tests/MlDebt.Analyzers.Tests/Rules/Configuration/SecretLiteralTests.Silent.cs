using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is no secret.</content>
public partial class SecretLiteralTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("<your-api-key-2026-q7Rm2Lx9bT4v>")]
    [InlineData("YOUR_OPENAI_API_KEY_1")]
    [InlineData("your-key-q7Rm2Lx9bT4v")]
    [InlineData("sk-test-q7Rm2Lx9bT4vWz8K")]
    [InlineData("fake-q7Rm2Lx9bT4vWz8K")]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("AZURE_OPENAI_KEY_2")]
    [InlineData("ollama")]
    [InlineData("lm-studio")]
    [InlineData("not-needed")]
    [InlineData("unused")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("sk-xxxxxxxxxxxxxxxxxxxx1")]
    [InlineData("sk-1234567890abcdef")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("${OPENAI_KEY_2026_PROD}")]
    [InlineData("%OPENAI_KEY_2026_PROD%")]
    [InlineData("sk-...9bT4vWz8KpYn3")]
    [InlineData("Say hello in 3 languages")]
    [InlineData("a-password-without-digits")]
    public Task A_placeholder(string text) => Makes($"new OpenAI.OpenAIClient(\"{text}\")");

    [Theory]
    [InlineData("new OpenAI.OpenAIClient(options.Key)")]
    [InlineData("new OpenAI.OpenAIClient(model)")]
    [InlineData("new OpenAI.OpenAIClient(Environment.GetEnvironmentVariable(\"OPENAI_KEY_2026_Q3\"))")]
    [InlineData("new OpenAI.Chat.ChatClient(model, options.Key).CompleteChat(\"sk-q7Rm2Lx9bT4vWz8KpYn3\")")]
    [InlineData("\"q7Rm2Lx9bT4vWz8KpYn3\".Length")]
    public Task Configured_given_or_no_key_at_all(string creation) => Makes(creation);

    [Fact]
    public Task A_look_alike_client() => Verify(
        $$"""
        class OpenAIClient(string apiKey) { public string Key => apiKey; }
        class Assistant { object Client() => new OpenAIClient("{{Key}}"); }
        """);

    [Theory]
    [InlineData("mldebt.placeholder_words")]
    [InlineData("mldebt.MLD306.placeholder_words")]
    [InlineData("dotnet_code_quality.MLD306.placeholder_words")]
    public Task Words_of_the_team(string key) => Verify(
        $$"""
        class Assistant { object Client() => new OpenAI.OpenAIClient("{{Key}}"); object Other() => new OpenAI.OpenAIClient([|"w8Nc5Hf2sJ6yQd9BtGm4"|]); }
        """,
        p => p.EditorConfig = key + " = q7Rm2");
}
