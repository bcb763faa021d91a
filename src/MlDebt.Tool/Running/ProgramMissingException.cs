namespace MlDebt.Tool.Running;

/// <summary>A program the audit needs cannot be started.</summary>
/// <param name="program">Its name.</param>
/// <param name="inner">What the system said.</param>
internal sealed class ProgramMissingException(string program, Exception inner)
    : Exception($"`{program}` cannot be started: {inner.Message}", inner);
