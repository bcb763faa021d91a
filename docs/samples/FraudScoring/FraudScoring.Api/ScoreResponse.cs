namespace FraudScoring.Api;

/// <summary>The answer to <c>POST /score</c>.</summary>
/// <param name="TransactionId">The id the client sent.</param>
/// <param name="Probability">How likely the model holds fraud to be, 0 to 1.</param>
/// <param name="Decision"><c>approve</c>, <c>review</c> or <c>block</c>.</param>
/// <param name="Band">The colour the back office shows.</param>
/// <param name="VelocityAlert">Whether the card has been risky too often in a short time.</param>
public sealed record ScoreResponse(
    string TransactionId,
    float Probability,
    string Decision,
    string Band,
    bool VelocityAlert);
