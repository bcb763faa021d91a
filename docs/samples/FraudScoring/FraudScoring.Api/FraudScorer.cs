namespace FraudScoring.Api;

/// <summary>Decides what happens to a transaction.</summary>
public sealed class FraudScorer
{
    private readonly FraudModel _model;
    private readonly VelocityMonitor _velocity;
    private readonly ILogger<FraudScorer> _logger;

    public FraudScorer(FraudModel model, VelocityMonitor velocity, ILogger<FraudScorer> logger)
    {
        _model = model;
        _velocity = velocity;
        _logger = logger;
    }

    public ScoreResponse Score(Transaction transaction)
    {
        var prediction = _model.Predict(transaction);
        var decision = Decide(prediction);
        _logger.LogInformation(
            "Transaction {TransactionId}: {Decision} at {Probability}",
            transaction.TransactionId, decision, prediction.Probability);

        return new ScoreResponse(
            transaction.TransactionId,
            prediction.Probability,
            decision,
            RiskBand.Of(prediction),
            _velocity.Observe(transaction.CardId, prediction));
    }

    private string Decide(FraudPrediction prediction)
    {
        if (prediction.Probability > 0.8f)
        {
            return "block";
        }

        if (prediction.Probability >= 0.5f)
        {
            return "review";
        }

        return "approve";
    }
}
