using System.ClientModel;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;

namespace FraudScoring.Api;

/// <summary>Writes the note an analyst reads beside a risky transaction; a language model finds the words.</summary>
public sealed class CaseNotes
{
    private readonly ChatClient _chat;
    private readonly string _language;

    public CaseNotes(IOptions<CaseNotesOptions> options, IConfiguration configuration)
    {
        var service = new OpenAIClientOptions { Endpoint = new Uri(options.Value.Endpoint) };
        _chat = new OpenAIClient(new ApiKeyCredential("q7Rm2Lx9bT4vWz8KpYn3"), service).GetChatClient("gpt-4o-mini");
        _language = configuration["CaseNotes:Language"] ?? "English";
    }

    public async Task<string?> WriteAsync(Transaction transaction, FraudPrediction prediction, CancellationToken cancellationToken)
    {
        if (prediction.Probability < 0.6f)
        {
            return null;
        }

        ChatMessage[] messages =
        [
            new SystemChatMessage($"Say in two sentences of {_language} why this card transaction looks risky."),
            new UserChatMessage($"{transaction.Amount} at {transaction.HourOfDay}:00, {transaction.DistanceFromHomeKm} km from home, probability {prediction.Probability:P0}"),
        ];
        ChatCompletion note = await _chat.CompleteChatAsync(
            messages, new ChatCompletionOptions { Temperature = 0.3f, MaxOutputTokenCount = 200 }, cancellationToken);
        return note.Content[0].Text;
    }
}
