namespace MlDebt.Analyzers.FactsTests;

/// <summary>
/// Members of libraries whose packages a feed may not have, written down once from their published source:
/// <c>assembly id parameter,parameter</c>.
/// </summary>
internal sealed record RecordedApi(string Assembly, string Id, IReadOnlyList<string> Parameters)
{
    /// <summary>Everything that was written down.</summary>
    public static IReadOnlyList<RecordedApi> All { get; } =
    [
        .. from line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Recorded.txt"))
           where line.Length > 0 && line[0] != '#'
           let words = line.Split(' ')
           select new RecordedApi(words[0], words[1], words.Length > 2 ? words[2].Split(',') : []),
    ];

    /// <summary>Whether a fact's id, with or without a parameter list, names this member.</summary>
    public bool IsNamed(string id) => Id == id || Name(Id) == id;

    private static string Name(string id)
    {
        var end = id.IndexOf('(');
        var path = end < 0 ? id : id[..end];
        var arity = path.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? path : path[..arity];
    }
}
