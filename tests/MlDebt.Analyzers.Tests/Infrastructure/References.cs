using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Tests.Infrastructure;

/// <summary>What a snippet compiles against: the shared framework this process runs on, and the libraries the rules are about.</summary>
public static class References
{
    private static readonly string[] MlFamilies =
        ["Microsoft.ML.", "Microsoft.Extensions.AI", "Microsoft.Extensions.VectorData", "Microsoft.SemanticKernel", "OpenAI", "Azure.", "System.ClientModel", "OllamaSharp", "TorchSharp"];

    private static readonly string OwnFolder = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);

    private static readonly ILookup<bool, string> Paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .ToLookup(path => Path.GetDirectoryName(path) == OwnFolder);

    /// <summary>.NET and ASP.NET Core, and no ML library.</summary>
    public static IReadOnlyList<MetadataReference> Platform { get; } = [.. Paths[false].Select(Read)];

    /// <summary>The platform and the real ML libraries that this project references.</summary>
    public static IReadOnlyList<MetadataReference> Restored { get; } = [.. Platform, .. Beside(name => Array.Exists(MlFamilies, family => name.StartsWith(family, StringComparison.Ordinal)))];

    /// <summary>Everything: the restored libraries and the stubs of the others.</summary>
    public static IReadOnlyList<MetadataReference> Ml => Stubs.WithRestored;

    /// <summary>One assembly that runs beside the tests, by name.</summary>
    public static MetadataReference Named(string assembly) => Beside(name => name == assembly + ".dll").Single();

    private static IEnumerable<MetadataReference> Beside(Func<string, bool> chosen) =>
        Paths[true].Where(path => chosen(Path.GetFileName(path))).Select(Read);

    private static MetadataReference Read(string path) => MetadataReference.CreateFromFile(path);
}
