using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD306. The keys are random text, made for these tests.</summary>
public partial class SecretLiteralTests : RuleTests<SecretLiteralAnalyzer>
{
    private const string Key = "q7Rm2Lx9bT4vWz8KpYn3";

    protected override string Debt =>
        $$"""
        using OpenAI;
        class Assistant { object Client() => new OpenAIClient([|"{{Key}}"|]); }
        """;

    [Fact]
    public Task Message_does_not_show_the_secret() => Verify(
        $$"""
        using OpenAI;
        class Assistant { object Client() => new OpenAIClient({|#0:"{{Key}}"|}); }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("This literal is the api key given to OpenAIClient; revoke it, and read the new one from user secrets, the environment or a vault"));

    [Fact]
    public async Task Nothing_of_a_finding_shows_the_secret()
    {
        var program = AnalyzerRun.Program($$"""class Assistant { const string K = "{{Key}}"; object C() => new OpenAI.OpenAIClient(K); static void Main() { } }""");
        var finding = Assert.Single(await AnalyzerRun.Findings(program));

        Assert.Equal("MLD306", finding.Id);
        Assert.DoesNotContain(Key, finding.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Key, string.Join('|', finding.Properties.Select(p => p.Key + p.Value)), StringComparison.Ordinal);
        Assert.DoesNotContain("mldebt.setting", finding.Properties.Keys);
    }

    [Theory]
    [InlineData("new System.ClientModel.ApiKeyCredential([|KEY|])")]
    [InlineData("new Azure.AzureKeyCredential([|KEY|])")]
    [InlineData("new OpenAI.Chat.ChatClient(model, apiKey: [|KEY|])")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOpenAIChatCompletion(model, [|KEY|])")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(model, endpoint, apiKey: [|KEY|])")]
    [InlineData("new OpenAI.OpenAIClient(Environment.GetEnvironmentVariable(\"OPENAI\") ?? [|KEY|])")]
    [InlineData("new Func<object>(() => new OpenAI.OpenAIClient([|KEY|]))")]
    public Task A_key_in_any_client(string creation) => Makes(creation.Replace("KEY", $"\"{Key}\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("private const string K = [|KEY|];")]
    [InlineData("private static readonly string K = [|KEY|];")]
    [InlineData("private static string K { get; } = [|KEY|];")]
    [InlineData("private static string K => [|KEY|];")]
    public Task A_key_of_the_type(string member) => Verify(
        $$"""
        class Assistant<T>
        {
            {{member.Replace("KEY", $"\"{Key}\"", StringComparison.Ordinal)}}
            async System.Threading.Tasks.Task<object> Client() { await System.Threading.Tasks.Task.Yield(); return new OpenAI.OpenAIClient(K); }
        }
        """);

    [Fact]
    public Task A_program() => VerifyProgram(
        $$"""
        var client = new OpenAI.OpenAIClient([|"{{Key}}"|]);
        System.Console.WriteLine(client);
        """);

    private static Task Makes(string creation) => Verify(
        $$"""
        using Microsoft.SemanticKernel;
        class Assistant(AssistantOptions options) { public object Make(string model, string endpoint) => ({{creation}}, options); }
        class AssistantOptions { public string Key { get; set; } = ""; }
        """);
}
