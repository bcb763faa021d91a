using System.Collections.Immutable;

namespace MlDebt.Tool.Running;

/// <summary>The analysis is not whole, and what was asked for needs a whole one: exit code 3.</summary>
/// <param name="reasons">One line a reason.</param>
internal sealed class IncompleteException(ImmutableArray<string> reasons) : Exception(string.Join(Environment.NewLine, reasons))
{
    /// <summary>One line a reason.</summary>
    public ImmutableArray<string> Reasons { get; } = reasons;
}
