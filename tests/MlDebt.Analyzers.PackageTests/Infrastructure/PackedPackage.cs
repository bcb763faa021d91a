using System.IO.Compression;

namespace MlDebt.Analyzers.PackageTests.Infrastructure;

/// <summary>The package, packed once for all tests, in a feed that only they see.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("mldebt-package-");

    /// <summary>The packed file.</summary>
    public string File { get; private set; } = "";

    /// <summary>Its version.</summary>
    public string Version { get; private set; } = "";

    /// <summary>
    /// Where consumers' packages go: not the user's folder, which may hold an older package of the same version,
    /// and one for all, so that every library is unpacked once.
    /// </summary>
    public string Packages => Path.Combine(_root.FullName, "packages");

    private string Feed => Path.Combine(_root.FullName, "feed");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // Adds the feed and nothing else: the user's own sources stay in force.
        await System.IO.File.WriteAllTextAsync(Path.Combine(_root.FullName, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="mldebt-packed" value="feed" />
              </packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(Feed);
        var project = Repository.Path("src", "MlDebt.Analyzers.Package");
        var pack = await Dotnet.BuildAsync(Repository.Root, null, "pack", project, "-c", Repository.Configuration, "--no-build", "--no-restore", "-o", Feed);
        Assert.DoesNotContain("warning", pack.Succeeded().Output);

        File = Assert.Single(Directory.GetFiles(Feed));
        Version = Path.GetFileNameWithoutExtension(File)["MlDebt.Analyzers.".Length..];
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new empty folder outside the repository, in which the packed package can be referenced.</summary>
    public string NewFolder(string name) => _root.CreateSubdirectory(name).FullName;

    /// <summary>The package's files, without those that every package has for packaging's sake.</summary>
    public IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(File);
        return archive.Entries.Select(e => e.FullName)
            .Where(n => n != "[Content_Types].xml" && !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
    }

    /// <summary>The bytes of one of its files.</summary>
    public byte[] Read(string entry)
    {
        using var archive = ZipFile.OpenRead(File);
        using var stream = archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>All tests share the package, and run one after the other: each keeps a whole build busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Package";
}
