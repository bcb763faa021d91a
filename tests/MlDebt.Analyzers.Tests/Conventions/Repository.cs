namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>True when a test should rewrite what is generated instead of comparing it: <c>MLDEBT_UPDATE=1 dotnet test</c>.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("MLDEBT_UPDATE") == "1";

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>The files below a folder, relative to the root, with forward slashes; what a build wrote is left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)];

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "MlDebt.Analyzers.sln")))
                return at.FullName;
        throw new DirectoryNotFoundException($"no MlDebt.Analyzers.sln above {folder}");
    }
}
