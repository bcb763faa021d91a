using System.Net;
using System.Net.Http.Json;
using FraudScoring.Api;
using Microsoft.AspNetCore.Mvc.Testing;

namespace FraudScoring.Tests;

public sealed class ScoringApiTests(WebApplicationFactory<FraudScorer> service)
    : IClassFixture<WebApplicationFactory<FraudScorer>>
{
    public static TheoryData<string, float, float, string, string> Answers => new()
    {
        { nameof(Samples.Honest), 0f, 0.1f, "approve", "green" },
        { nameof(Samples.Unusual), 0.25f, 0.45f, "approve", "amber" },
        { nameof(Samples.Doubtful), 0.55f, 0.7f, "review", "amber" },
        { nameof(Samples.Fraudulent), 0.95f, 1f, "block", "red" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Score_decides(string sample, float least, float most, string decision, string band)
    {
        var answer = await ScoreAsync(service.CreateClient(), Named(sample));

        Assert.InRange(answer.Probability, least, most);
        Assert.Equal(decision, answer.Decision);
        Assert.Equal(band, answer.Band);
    }

    [Fact]
    public async Task Third_risky_transaction_of_a_card_raises_an_alert()
    {
        var client = service.CreateClient();
        var transaction = Samples.Fraudulent;
        transaction.CardId = "card-of-this-test";

        Assert.False((await ScoreAsync(client, transaction)).VelocityAlert);
        Assert.False((await ScoreAsync(client, transaction)).VelocityAlert);
        Assert.True((await ScoreAsync(client, transaction)).VelocityAlert);
    }

    [Fact]
    public async Task Score_refuses_a_transaction_without_an_amount()
    {
        var response = await service.CreateClient().PostAsJsonAsync("/score", new Transaction());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("Development", new[] { "t-1004", "t-1002", "t-1003" })]
    [InlineData("Production", new[] { "t-1002", "t-1003" })]
    public async Task Batch_reports_what_is_worth_a_look(string environment, string[] reported)
    {
        await using var deployed = service.WithWebHostBuilder(host => host.UseSetting("environment", environment));
        var batch = new BatchRequest([Samples.Honest, Samples.Unusual, Samples.Doubtful, Samples.Fraudulent]);

        var response = await deployed.CreateClient().PostAsJsonAsync("/score/batch", batch);
        var predictions = await response.Content.ReadFromJsonAsync<FraudPrediction[]>();

        Assert.Equal(reported, predictions!.Select(prediction => prediction.TransactionId));
    }

    [Fact]
    public async Task Health_answers_when_the_model_is_loaded()
    {
        var response = await service.CreateClient().GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static Transaction Named(string sample) => sample switch
    {
        nameof(Samples.Honest) => Samples.Honest,
        nameof(Samples.Unusual) => Samples.Unusual,
        nameof(Samples.Doubtful) => Samples.Doubtful,
        nameof(Samples.Fraudulent) => Samples.Fraudulent,
        _ => throw new ArgumentOutOfRangeException(nameof(sample), sample, "no such sample"),
    };

    private static async Task<ScoreResponse> ScoreAsync(HttpClient client, Transaction transaction)
    {
        var response = await client.PostAsJsonAsync("/score", transaction);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<ScoreResponse>())!;
    }
}
