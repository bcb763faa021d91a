namespace FraudScoring.Api;

/// <summary>The traffic light of the back office.</summary>
public static class RiskBand
{
    public static string Of(FraudPrediction prediction)
    {
        if (prediction.Probability < 0.25f)
        {
            return "green";
        }

        return prediction.Probability < 0.7f ? "amber" : "red";
    }
}
