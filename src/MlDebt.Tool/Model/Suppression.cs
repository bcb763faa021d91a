namespace MlDebt.Tool.Model;

/// <summary>Debt the team accepted in source or in a baseline.</summary>
/// <param name="Kind">SARIF kind: inSource or external.</param>
/// <param name="Justification">The reason given; null leaves the acceptance unexplained.</param>
public sealed record Suppression(string Kind, string? Justification);
