using Microsoft.ML.Data;

namespace FraudScoring.Api;

/// <summary>What the model says about one transaction.</summary>
public sealed class FraudPrediction
{
    public string TransactionId { get; set; } = "";

    [ColumnName("PredictedLabel")]
    public bool IsFlagged { get; set; }

    public float Probability { get; set; }
}
