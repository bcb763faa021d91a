namespace MlDebt.Tool.Inputs;

/// <summary>One thing a person has to correct in a file they wrote: where it is, what stands there, and what to write instead.</summary>
internal sealed record InputProblem(string File, int Row, string Column, string? Value, string Message, string Fix)
{
    /// <summary>For example <c>incidents.csv:4 hours: "six" is not a number. Use decimal hours, e.g. 6 or 0.5.</c></summary>
    public override string ToString()
    {
        var place = Row > 0 ? $"{File}:{Row}" : File;
        var column = Column.Length > 0 ? $" {Column}" : "";
        var value = Value is null ? "" : $"\"{Value}\" ";
        var end = Fix.EndsWith('?') ? "" : ".";
        return $"{place}{column}: {value}{Message}. {Fix}{end}";
    }
}
