using Fraud;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.ML;
using Microsoft.Extensions.Options;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var scoring = builder.Configuration.GetSection("Scoring").Get<ScoringOptions>() ?? new ScoringOptions();
builder.Services.AddOptions<ScoringOptions>().BindConfiguration("Scoring").ValidateOnStart();
builder.Services.AddSingleton<Scorer>();
builder.Services.AddPredictionEnginePool<Transaction, Prediction>()
    .FromFile(modelName: "fraud", filePath: scoring.ModelPath, watchForChanges: true);

var app = builder.Build();
if (app.Environment.IsDevelopment())
    app.UseDeveloperExceptionPage();
app.MapPost("/score", (Transaction transaction, Scorer scorer) => scorer.Judge(transaction));
app.Run();

public sealed class ScoringOptions
{
    public string ModelPath { get; set; } = "models/fraud.zip";

    public float ReviewThreshold { get; set; } = 0.6f;

    public float BlockThreshold { get; set; } = 0.9f;

    public Uri? Features { get; set; }
}

public sealed record Verdict(string Decision, float Probability);

public sealed class Scorer(PredictionEnginePool<Transaction, Prediction> pool, IOptionsMonitor<ScoringOptions> options, ILogger<Scorer> logger)
{
    private const int LongestName = 64;

    public Verdict Judge(Transaction transaction)
    {
        var prediction = pool.Predict("fraud", transaction);
        var current = options.CurrentValue;
        if (prediction.Name.Length > LongestName || transaction.Amount > 10_000f)
            logger.LogInformation("An unusual transaction");
        return prediction.Probability switch
        {
            var p when p >= current.BlockThreshold => new("block", p),
            var p when p >= current.ReviewThreshold => new("review", p),
            var p => new("pass", p),
        };
    }
}
