using System.Reflection;
using System.Xml.Linq;

namespace MlDebt.Analyzers.PackageTests.Infrastructure;

/// <summary>Where these tests come from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration these tests were built in, and with them everything they pack.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;

    /// <summary>A path below the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The version of a library that all tests use.</summary>
    public static string VersionOf(string package) =>
        XDocument.Load(Path("tests", "Directory.Packages.props")).Descendants("PackageVersion")
            .Single(e => (string?)e.Attribute("Include") == package).Attribute("Version")!.Value;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "MlDebt.Analyzers.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No MlDebt.Analyzers.sln above {AppContext.BaseDirectory}.");
        return folder.FullName;
    }
}
