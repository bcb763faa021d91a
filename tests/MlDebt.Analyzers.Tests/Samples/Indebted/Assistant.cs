using System.ClientModel;
using Fraud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using OpenAI;
using OpenAI.Chat;

var services = new ServiceCollection();
services.Configure<AssistantSettings>(new ConfigurationManager());
var images = new MLContext { GpuDeviceId = 1 };
Console.WriteLine(await new Assistant(new AssistantSettings()).Explain($"{images} and {services.Count}"));

public sealed class AssistantSettings
{
    public float Warmth { get; set; } = 0.2f;
}

public sealed class Assistant(AssistantSettings settings)
{
    private const string Model = "gpt-4o-mini";
    private readonly ChatClient _client = new OpenAIClient(new ApiKeyCredential("q7Rm2Lx9bT4vWz8KpYn3")).GetChatClient(Model);

    public async Task<string> Explain(string transaction)
    {
        var options = new ChatCompletionOptions { Temperature = settings.Warmth, MaxOutputTokenCount = 400 };
        ChatCompletion answer = await _client.CompleteChatAsync([new UserChatMessage(transaction)], options);
        return answer.Content[0].Text;
    }
}

public sealed class CaseQueue(IEngines engines)
{
    public bool Holds(Transaction transaction) => engines.Engine.Predict(transaction).Probability > 0.8f;
}

public sealed class CaseMail(IEngines engines)
{
    public bool Sends(Transaction transaction) => engines.Engine.Predict(transaction).Probability > 0.75f;
}
