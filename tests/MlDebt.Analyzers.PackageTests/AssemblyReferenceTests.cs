using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using MlDebt.Analyzers.PackageTests.Infrastructure;

namespace MlDebt.Analyzers.PackageTests;

/// <summary>What the oldest supported host has loaded is all that the dlls may ask for, and no newer.</summary>
[Collection(PackageCollection.Name)]
public sealed class AssemblyReferenceTests(PackedPackage package)
{
    private const string Folder = "analyzers/dotnet/roslyn4.8/cs/";

    private static readonly Dictionary<string, Version> Ceiling = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
    };

    [Fact]
    public void Analyzers_ask_for_nothing_the_oldest_host_lacks() =>
        Assert.Empty(TooMuch("MlDebt.Analyzers.dll", allowed: n => !n.Contains("Workspaces", StringComparison.Ordinal)));

    [Fact]
    public void Fixes_ask_for_nothing_the_oldest_host_lacks() =>
        Assert.Empty(TooMuch("MlDebt.Analyzers.CodeFixes.dll", allowed: _ => true));

    private IEnumerable<string> TooMuch(string dll, Func<string, bool> allowed)
    {
        using var file = new PEReader(new MemoryStream(package.Read(Folder + dll)));
        var metadata = file.GetMetadataReader();
        var own = metadata.GetAssemblyDefinition().Version;
        return metadata.AssemblyReferences.Select(h => metadata.GetAssemblyReference(h).GetAssemblyName())
            .Where(r => !IsOwn(r, own) && !(Ceiling.TryGetValue(r.Name!, out var highest) && r.Version <= highest && allowed(r.Name!)))
            .Select(r => $"{r.Name} {r.Version}").ToList();
    }

    private static bool IsOwn(AssemblyName reference, Version version) => reference.Name == "MlDebt.Analyzers" && reference.Version == version;
}
