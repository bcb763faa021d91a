namespace MlDebt.Corpus;

/// <summary>The files that are compiled together, and the csproj that says how (none for loose files).</summary>
internal sealed record ProjectFolder(string Name, string Directory, ProjectFile? File, IReadOnlyList<string> Files)
{
    private static readonly string[] TestFrameworks = ["Microsoft.NET.Test.Sdk", "xunit", "NUnit", "MSTest", "TUnit"];

    /// <summary>The SDK, empty where there is none.</summary>
    public string Sdk => File?.Sdk ?? "";

    /// <summary>Is this a web project by its SDK?</summary>
    public bool IsWeb => Sdk is "Microsoft.NET.Sdk.Web" or "Microsoft.NET.Sdk.BlazorWebAssembly";

    /// <summary>Does this project hold tests?</summary>
    public bool IsTest =>
        Property("IsTestProject") is { } declared
            ? declared.Equals("true", StringComparison.OrdinalIgnoreCase)
            : Packages.Any(p => TestFrameworks.Any(f => p.StartsWith(f, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What the project builds, as MSBuild spells it.</summary>
    public string OutputType => Property("OutputType") ?? (IsWeb || Sdk == "Microsoft.NET.Sdk.Worker" ? "Exe" : "Library");

    /// <summary>The name other code refers to.</summary>
    public string AssemblyName => Property("AssemblyName") ?? BaseName;

    /// <summary>The namespace new files get.</summary>
    public string RootNamespace => Property("RootNamespace") ?? BaseName.Replace(' ', '_');

    /// <summary>The referenced packages.</summary>
    public IEnumerable<string> Packages => File?.Items("PackageReference", "Include").Select(i => i.Value) ?? [];

    private string BaseName => File is null ? Name : Path.GetFileNameWithoutExtension(File.Path);

    /// <summary>The value of a property of the csproj, or null when it says nothing.</summary>
    public string? Property(string name) => File?.Property(name) is { Length: > 0 } value ? value : null;

    /// <summary>Every project below a folder: one a csproj, then one a top folder for the files no csproj claims.</summary>
    public static IReadOnlyList<ProjectFolder> Find(SourceTree tree)
    {
        var homes = tree.ProjectPaths.Select(p => Path.GetDirectoryName(p)!).ToHashSet(StringComparer.Ordinal);
        var byHome = tree.CodeFiles.ToLookup(f => HomeOf(f, homes) ?? "", StringComparer.Ordinal);

        var projects = new List<ProjectFolder>();
        foreach (var path in tree.ProjectPaths)
        {
            var file = ProjectFile.Read(path, tree.Root);
            projects.Add(new ProjectFolder(Relative(tree, path), file.Directory, file, FilesOf(file, tree, byHome[file.Directory])));
        }

        var claimed = projects.SelectMany(p => p.Files).ToHashSet(StringComparer.Ordinal);
        var loose = byHome[""].Where(f => !claimed.Contains(f)).GroupBy(f => TopFolder(Relative(tree, f)), StringComparer.Ordinal);
        projects.AddRange(loose.Select(g => new ProjectFolder(g.Key, Path.Combine(tree.Root, g.Key), null, [.. g])));
        return projects;
    }

    private static List<string> FilesOf(ProjectFile file, SourceTree tree, IEnumerable<string> below)
    {
        var listed = Matches("Include");
        var takesAll = file.Sdk.Length > 0
            ? file.Property("EnableDefaultCompileItems") is not { } enabled || !enabled.Equals("false", StringComparison.OrdinalIgnoreCase)
            : listed.Count == 0;
        return [.. (takesAll ? below : []).Except(Matches("Remove"), StringComparer.Ordinal).Union(listed, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        List<string> Matches(string attribute) =>
            [.. file.Items("Compile", attribute).SelectMany(i => tree.Match(file.Resolve(i.Value, i.Directory)))];
    }

    private static string? HomeOf(string path, HashSet<string> homes)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (homes.Contains(folder))
                return folder;
        }

        return null;
    }

    private static string Relative(SourceTree tree, string path) => Path.GetRelativePath(tree.Root, path).Replace('\\', '/');

    private static string TopFolder(string relative) => relative.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? relative[..slash] : ".";
}
