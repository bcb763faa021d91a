using Microsoft.ML.Data;

namespace FraudScoring.Training;

/// <summary>One labelled transaction, in the column order of <c>data/transactions.csv</c>.</summary>
public sealed class TransactionRow
{
    [LoadColumn(0)]
    public float Amount { get; set; }

    [LoadColumn(1)]
    public float HourOfDay { get; set; }

    [LoadColumn(2)]
    public float MerchantRisk { get; set; }

    [LoadColumn(3)]
    public float DistanceFromHomeKm { get; set; }

    [LoadColumn(4)]
    public bool IsForeign { get; set; }

    [LoadColumn(5)]
    public float PreviousChargebacks { get; set; }

    [LoadColumn(6)]
    public bool IsFraud { get; set; }
}
