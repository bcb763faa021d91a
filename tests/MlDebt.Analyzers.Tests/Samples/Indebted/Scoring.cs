using Fraud;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.TimeSeries;

var paths = new Paths("models", Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Production" ? "fraud.zip" : "sample.zip");
var scorer = new Scorer(new MLContext(), paths, cutoff: 0.7f);
foreach (var (name, score) in scorer.Rank([new Transaction { Amount = 12 }]).Where(r => r.Score is > 0.2f and < 0.95f))
    Console.WriteLine($"{name}: {score}");

public record Paths(string Directory, string File)
{
    public string Model => Path.Combine(AppContext.BaseDirectory, Directory, File);
}

public sealed class Scorer
{
    private const float High = 0.9f;
    private static readonly HttpClient Features = new() { BaseAddress = new Uri("https://features.bank.com") };
    private readonly Lazy<PredictionEngine<Transaction, Prediction>> _engine;
    private float _cutoff = 0.5f;

    public Scorer(MLContext ml, Paths paths, float cutoff)
    {
        _cutoff = cutoff;
        _engine = new(() => ml.Model.CreatePredictionEngine<Transaction, Prediction>(ml.Model.Load(paths.Model, out _)));
    }

    public IEnumerable<(string Name, float Score)> Rank(IEnumerable<Transaction> transactions)
    {
        var ranked = transactions.Select(t => _engine.Value.Predict(t)).Select(p => new { p.Name, Best = p.Scores.DefaultIfEmpty(p.Score).Max() });
        foreach (var item in ranked.OrderByDescending(i => i.Best))
            if (item.Best > _cutoff || Judge(item.Best, out var verdict) && verdict is >= 2 and not > 5)
                yield return (item.Name, item.Best);
    }

    private static bool Judge(float score, out int verdict, float low = 0.3f)
    {
        verdict = score switch { > High => 3, > 0.6f => 2, var s when s > low => 1, _ => 0 };
        return verdict > 0;
    }

    public static ITransformer Other(MLContext ml) => ml.Model.Load(Environment.GetEnvironmentVariable("OTHER_MODEL"), out _);

    public static float[] Raw(InferenceSession session, IReadOnlyCollection<NamedOnnxValue> inputs)
    {
        using var results = session.Run(inputs);
        var scores = results.First().AsEnumerable<float>().ToArray();
        return [.. scores.Where(s => MathF.Round(s * 100) >= 35)];
    }
}
