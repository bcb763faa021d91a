using System.Collections.Immutable;

namespace MlDebt.Tool.Inputs;

/// <summary>One record of a log: the line it starts on and its cells by column name.</summary>
internal sealed record LogRow(int Line, ImmutableDictionary<string, string> Cells)
{
    public string Text(string column) => Cells.TryGetValue(column, out var value) ? value.Trim() : "";
}
