namespace MlDebt.Tool.Ratchet;

/// <summary>A verdict as lines that editors and CI make links of.</summary>
internal static class VerdictText
{
    /// <summary>Writes it.</summary>
    public static void Write(Verdict verdict, bool ci, TextWriter output)
    {
        foreach (var finding in verdict.New)
            output.WriteLine($"{finding.Path}({finding.Line},{finding.Column}): {finding.Level} {finding.RuleId}: {finding.Message} [new]");
        if (!verdict.Absent.IsEmpty)
            output.WriteLine($"{Count(verdict.Absent.Length, "entry", "entries")} of the baseline {(verdict.Absent.Length == 1 ? "is" : "are")} gone; take {(verdict.Absent.Length == 1 ? "it" : "them")} out with `mldebt baseline prune`{(ci ? "" : " (fails under --ci)")}:");
        foreach (var identity in verdict.Absent)
            output.WriteLine($"  {identity.Rule} {identity.Path} {identity.Symbol}".TrimEnd());
        foreach (var gate in verdict.Gates)
            output.WriteLine($"{(gate.Passed ? "holds " : "FAILED")} {gate.Name}: {gate.Reason}");
        output.WriteLine($"{(verdict.Passed ? "passed" : "FAILED")}: {verdict.New.Length} new ({verdict.Failing.Count()} at {verdict.Level} or above), {verdict.Unchanged} unchanged, {verdict.Absent.Length} absent");
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
