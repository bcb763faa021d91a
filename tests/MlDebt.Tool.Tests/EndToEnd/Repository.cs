namespace MlDebt.Tool.Tests.EndToEnd;

/// <summary>The repository these tests come from, and copies of its sample.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// Copies the sample as a repository that never heard of the package: what brings the rules into it is the tool alone.
    /// </summary>
    public static string CopySample(string folder)
    {
        var original = Path.Combine(Root, "docs", "samples", "FraudScoring");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(original, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts") || relative == "Directory.Build.targets")
                continue;
            var copy = Path.Combine(folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MlDebt.Analyzers.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No MlDebt.Analyzers.sln above {AppContext.BaseDirectory}.");
        return folder.FullName;
    }
}
