namespace FraudScoring.Api;

/// <summary>Where the case notes come from.</summary>
public sealed class CaseNotesOptions
{
    public string Endpoint { get; set; } = "";
}
