namespace MlDebt.Analyzers.Libraries;

/// <summary>One line of a facts or models file that could not be read.</summary>
/// <param name="Line">Its 1-based number.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
public sealed record LineProblem(int Line, string Message);
