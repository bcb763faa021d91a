using Microsoft.CodeAnalysis;

namespace MlDebt.Corpus;

/// <summary>
/// The libraries at hand. A project gets those it names, because analyzers rest where no ML library is referenced, and that
/// must show in the figures.
/// </summary>
internal sealed class References
{
    private static readonly string[] OwnAssemblies = ["Microsoft.CodeAnalysis", "MlDebt.", "System.Composition", "System.CommandLine", "Humanizer", "Microsoft.Build"];

    private readonly List<Library> _pool = [];
    private readonly HashSet<string> _frameworkFamilies;

    private References(List<Library> framework)
    {
        Framework = [.. framework.Select(l => l.Reference)];
        _frameworkFamilies = framework.SelectMany(l => l.Families).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The assemblies of .NET and ASP.NET Core, which every project gets.</summary>
    public IReadOnlyList<MetadataReference> Framework { get; }

    /// <summary>Every assembly, for code that may use all of them.</summary>
    public IEnumerable<MetadataReference> Everything => Framework.Concat(_pool.Select(l => l.Reference));

    /// <summary>What this process runs on, and the libraries beside it.</summary>
    public static References OfThisProcess()
    {
        var own = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).ToLookup(p => Path.GetDirectoryName(p) == own);
        var framework = paths[false].Select(Library.Read).OfType<Library>().ToList();
        var beside = paths[true].Where(p => !Array.Exists(OwnAssemblies, o => Path.GetFileName(p).StartsWith(o, StringComparison.Ordinal)))
            .Select(Library.Read).OfType<Library>().ToList();

        // What .NET forwards types of .NET Framework to (System.Drawing.Common) shares its namespaces, so it cannot be told by name.
        var forwarded = WithNeeds(beside.FindAll(l => framework.Exists(f => f.Needs.Contains(l.Name))), beside);
        var references = new References([.. framework, .. forwarded]);
        foreach (var library in beside.Except(forwarded))
            references.Add(library);
        return references;
    }

    /// <summary>Adds a dll or a folder of them.</summary>
    public void Add(FileSystemInfo fileOrFolder)
    {
        IEnumerable<string> paths = fileOrFolder is DirectoryInfo folder
            ? folder.EnumerateFiles("*.dll").Select(f => f.FullName).Order(StringComparer.Ordinal)
            : [fileOrFolder.FullName];
        foreach (var library in paths.Select(Library.Read).OfType<Library>())
            Add(library);
    }

    /// <summary>Adds one library, unless an assembly of that name is there: the first one wins.</summary>
    public void Add(Library library)
    {
        if (!_pool.Exists(l => l.Name == library.Name))
            _pool.Add(library with { Families = library.Families.Except(_frameworkFamilies).ToHashSet(StringComparer.Ordinal) });
    }

    /// <summary>The families of the pool that a text or a package name mentions.</summary>
    public IEnumerable<string> Mentioned(IReadOnlyCollection<string> texts) =>
        _pool.SelectMany(l => l.Families).Distinct(StringComparer.Ordinal).Where(f => texts.Any(t => Mentions(t, f)));

    /// <summary>The framework, the libraries of the families, and what those need.</summary>
    public IReadOnlyList<MetadataReference> For(IReadOnlySet<string> families)
    {
        var chosen = WithNeeds(_pool.FindAll(l => l.Families.Overlaps(families)), _pool);
        return [.. Framework, .. chosen.Select(l => l.Reference)];
    }

    private static List<Library> WithNeeds(List<Library> chosen, List<Library> pool)
    {
        for (var i = 0; i < chosen.Count; i++)
            chosen.AddRange(pool.FindAll(l => chosen[i].Needs.Contains(l.Name) && !chosen.Contains(l)));
        return chosen;
    }

    private static bool Mentions(string text, string family)
    {
        for (var at = text.IndexOf(family, StringComparison.Ordinal); at >= 0; at = text.IndexOf(family, at + 1, StringComparison.Ordinal))
        {
            var end = at + family.Length;
            if ((at == 0 || !IsNamePart(text[at - 1])) && (end == text.Length || !IsNamePart(text[end])))
                return true;
        }

        return false;

        static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';
    }
}
