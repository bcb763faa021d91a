namespace MlDebt.Analyzers.PackageTests.Infrastructure;

/// <summary>A copy of docs/samples/FraudScoring outside the repository, as if a user had taken it.</summary>
internal sealed class SampleCopy
{
    private SampleCopy(string folder) => Folder = folder;

    /// <summary>Where the copy stands.</summary>
    public string Folder { get; }

    /// <summary>Copies what is in git, so to speak: nothing that a build made.</summary>
    public static SampleCopy In(string folder)
    {
        var original = Repository.Path("docs", "samples", "FraudScoring");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(original, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            var copy = Path.Combine(folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new(folder);
    }

    /// <summary>Builds it with the packed package, which is what it takes where no source is.</summary>
    public Task<DotnetResult> BuildWithPackageAsync(PackedPackage package) =>
        Dotnet.BuildAsync(Folder, package.Packages, "build");

    /// <summary>
    /// Builds it as the repository does, with the analyzers from source. In place it could not be made to compile anew
    /// without doing the same to the analyzers, under the hands of whoever else builds or tests them just now. By its
    /// last project and not by its solution, which would take the analyzers in another configuration.
    /// </summary>
    public Task<DotnetResult> BuildWithSourceAsync()
    {
        // In place the repository's rules of format stand above the sample's own file; here one file holds both.
        var own = Path.Combine(Folder, ".editorconfig");
        File.WriteAllText(own, File.ReadAllText(Repository.Path(".editorconfig")) + "\n" + File.ReadAllText(own));
        var source = Repository.Path("src") + "/";
        return Dotnet.BuildAsync(Path.Combine(Folder, "FraudScoring.Tests"), null, "build", "-c", Repository.Configuration, $"-p:MlDebtSource={source}");
    }

    /// <summary>Its findings, relative to the sample's folder.</summary>
    public IReadOnlyList<string> Findings(DotnetResult build) =>
        build.Succeeded().Findings(Folder).Select(f => f.ToString()).ToList();
}
