using FraudScoring.Api;

namespace FraudScoring.Tests;

/// <summary>Transactions whose answers lie far apart.</summary>
internal static class Samples
{
    public static Transaction Honest => new()
    {
        TransactionId = "t-1001",
        CardId = "c-7",
        MerchantId = "m-12",
        Amount = 42.5f,
        HourOfDay = 14,
        MerchantRisk = 0.12f,
        DistanceFromHomeKm = 3.2f,
    };

    public static Transaction Unusual => new()
    {
        TransactionId = "t-1004",
        CardId = "c-10",
        MerchantId = "m-20",
        Amount = 120,
        HourOfDay = 20,
        MerchantRisk = 0.4f,
        DistanceFromHomeKm = 22,
        PreviousChargebacks = 1,
    };

    public static Transaction Doubtful => new()
    {
        TransactionId = "t-1002",
        CardId = "c-8",
        MerchantId = "m-31",
        Amount = 180,
        HourOfDay = 2,
        MerchantRisk = 0.45f,
        DistanceFromHomeKm = 12,
    };

    public static Transaction Fraudulent => new()
    {
        TransactionId = "t-1003",
        CardId = "c-9",
        MerchantId = "m-44",
        Amount = 950,
        HourOfDay = 3,
        MerchantRisk = 0.62f,
        DistanceFromHomeKm = 1400,
        IsForeign = true,
        PreviousChargebacks = 2,
    };
}
