namespace FraudScoring.Api;

/// <summary>One card transaction as a client sends it; the numeric members are the model's input columns.</summary>
public sealed class Transaction
{
    public string TransactionId { get; set; } = "";

    public string CardId { get; set; } = "";

    public string MerchantId { get; set; } = "";

    public float Amount { get; set; }

    public float HourOfDay { get; set; }

    public float MerchantRisk { get; set; }

    public float DistanceFromHomeKm { get; set; }

    public bool IsForeign { get; set; }

    public float PreviousChargebacks { get; set; }
}
