namespace FraudScoring.Api;

/// <summary>The body of <c>POST /score/batch</c>.</summary>
/// <param name="Transactions">What to score.</param>
/// <param name="RefreshMerchantRisk">Ask the feature service for each merchant's risk of today instead of trusting the one sent.</param>
public sealed record BatchRequest(Transaction[] Transactions, bool RefreshMerchantRisk = false);
