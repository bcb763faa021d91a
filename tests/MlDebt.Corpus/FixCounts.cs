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

    /// <summary>What went wrong where.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>Writes the counts for people.</summary>
    public void Print(TextWriter console)
    {
        console.WriteLine($"fixes: offered {Offered}, applied {Applied}, unchanged {Unchanged}, new compile errors {NewCompileErrors}, exceptions {Exceptions}");
        foreach (var failure in Failures)
            console.WriteLine($"  {failure}");
    }
}
