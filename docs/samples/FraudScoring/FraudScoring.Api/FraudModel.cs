using Microsoft.ML;

namespace FraudScoring.Api;

/// <summary>The trained model, loaded once for the life of the service.</summary>
public sealed class FraudModel : IDisposable
{
    private readonly Lock _gate = new();
    private readonly PredictionEngine<Transaction, FraudPrediction> _engine;

    public FraudModel()
    {
        Context = new MLContext();
        var path = Path.Combine(AppContext.BaseDirectory, "models", "fraud.zip");
        Transformer = Context.Model.Load(path, out _);
        _engine = Context.Model.CreatePredictionEngine<Transaction, FraudPrediction>(Transformer);
    }

    public MLContext Context { get; }

    public ITransformer Transformer { get; }

    public FraudPrediction Predict(Transaction transaction)
    {
        // A prediction engine is not thread safe, requests are concurrent.
        lock (_gate)
        {
            return _engine.Predict(transaction);
        }
    }

    public void Dispose() => _engine.Dispose();
}
