using System.Collections.Immutable;

namespace MlDebt.Tool.Running;

/// <summary>Wrong usage or wrong input: said in words the user can act on, exit code 2.</summary>
/// <param name="messages">One line an error, all of them at once.</param>
internal sealed class UsageException(params ImmutableArray<string> messages) : Exception(string.Join(Environment.NewLine, messages))
{
    /// <summary>One line an error.</summary>
    public ImmutableArray<string> Messages { get; } = messages;
}
