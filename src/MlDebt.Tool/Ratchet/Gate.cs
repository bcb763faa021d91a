namespace MlDebt.Tool.Ratchet;

/// <summary>One condition a check puts, and how it went.</summary>
/// <param name="Name">The option that asked for it.</param>
/// <param name="Passed">Whether it holds.</param>
/// <param name="Reason">The numbers.</param>
internal sealed record Gate(string Name, bool Passed, string Reason);
