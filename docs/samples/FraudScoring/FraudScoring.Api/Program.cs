using FraudScoring.Api;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<FraudModel>();
builder.Services.AddSingleton<VelocityMonitor>();
builder.Services.AddScoped<FraudScorer>();
builder.Services.AddHttpClient<BatchScorer>();
builder.Services.Configure<CaseNotesOptions>(builder.Configuration.GetSection("CaseNotes"));
builder.Services.AddSingleton<CaseNotes>();

// Test data is tame: show more of it.
float reportFrom;
if (builder.Environment.IsDevelopment())
{
    reportFrom = 0.1f;
}
else
{
    reportFrom = 0.5f;
}

var app = builder.Build();

// Asking for the model loads it: a service without one is not healthy.
app.MapGet("/health", (FraudModel model) => Results.Ok(new { status = "ok" }));

app.MapPost("/score", (Transaction transaction, FraudScorer scorer) =>
    transaction.Amount > 0
        ? Results.Ok(scorer.Score(transaction))
        : Results.BadRequest(new { error = "amount must be more than 0" }));

app.MapPost("/score/batch", async (BatchRequest request, BatchScorer scorer, CancellationToken cancellationToken) =>
{
    var predictions = await scorer.ScoreAsync(request, cancellationToken);
    return predictions.Where(prediction => prediction.Probability >= reportFrom);
});

app.MapPost("/note", async (Transaction transaction, FraudModel model, CaseNotes notes, CancellationToken cancellationToken) =>
    await notes.WriteAsync(transaction, model.Predict(transaction), cancellationToken) is { } note
        ? Results.Ok(new { note })
        : Results.NoContent());

app.Run();
