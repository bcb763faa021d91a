namespace MlDebt.Benchmarks.Synthetic;

/// <summary>One file of made code.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>How many lines it has.</summary>
    public int Lines { get; } = Text.Count(c => c == '\n');
}
