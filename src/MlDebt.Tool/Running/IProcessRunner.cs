namespace MlDebt.Tool.Running;

/// <summary>Runs programs; tests put words in their mouths.</summary>
internal interface IProcessRunner
{
    /// <summary>Runs to the end and answers the exit code.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="line">Is given every line of both streams as it comes.</param>
    /// <param name="token">Ends the program and everything it started.</param>
    /// <exception cref="ProgramMissingException">No such program is installed.</exception>
    Task<int> RunAsync(ProcessRequest request, Action<string> line, CancellationToken token);
}
