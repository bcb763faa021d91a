namespace MlDebt.Corpus;

/// <summary>What became of the fixes.</summary>
internal sealed class FixCounts
{
    /// <summary>Fixes a provider offered for a finding.</summary>
    public int Offered { get; set; }

    /// <summary>Fixes that changed something.</summary>
    public int Applied { get; set; }

    /// <summary>Fixes that left every document as it was.</summary>
    public int Unchanged { get; set; }

    /// <summary>Fixes after which the code has more compile errors than before.</summary>
    public int NewCompileErrors { get; set; }

    /// <summary>Fixes that threw, while offering or applying.</summary>
    public int Exceptions { get; set; }

    /// <summary>Findings by rule: all of them, and those a fix was offered for.</summary>
    public SortedDictionary<string, (int Findings, int Offered)> ByRule { get; } = new(StringComparer.Ordinal);

    /// <summary>Why findings of rules that have a fix got no offer.</summary>
    public SortedDictionary<string, int> Refusals { get; } = new(StringComparer.Ordinal);

    /// <summary>What went wrong where.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>Counts one finding of a rule that has a fix; a reason means that there was no offer.</summary>
    public void Count(string rule, string? refusal)
    {
        var (findings, offered) = ByRule.GetValueOrDefault(rule);
        ByRule[rule] = (findings + 1, offered + (refusal is null ? 1 : 0));
        if (refusal is not null)
            Refusals[$"{rule} {refusal}"] = Refusals.GetValueOrDefault($"{rule} {refusal}") + 1;
    }

    /// <summary>Writes the counts for people.</summary>
    public void Print(TextWriter console)
    {
        console.WriteLine($"fixes: offered {Offered}, applied {Applied}, unchanged {Unchanged}, new compile errors {NewCompileErrors}, exceptions {Exceptions}");
        foreach (var (rule, (findings, offered)) in ByRule)
            console.WriteLine($"  {rule}: offered for {offered} of {findings}");
        foreach (var (reason, count) in Refusals.OrderByDescending(r => r.Value))
            console.WriteLine($"  {count,4}  {reason}");
        foreach (var failure in Failures)
            console.WriteLine($"  {failure}");
    }
}
