using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Tests.OptionsMove.Support;

/// <summary>The frameworks this test runs on, as references.</summary>
internal static class References
{
    private static readonly string[] Extensions = ["Microsoft.Extensions.", "Microsoft.AspNetCore", "Microsoft.Net.Http.Headers"];
    private static readonly string[] Platform = ["System", "netstandard", "mscorlib", "Microsoft.CSharp", "Microsoft.Win32."];

    public static ImmutableArray<MetadataReference> Framework { get; } = Read(Platform);

    public static ImmutableArray<MetadataReference> WithHosting { get; } = Read([.. Platform, .. Extensions]);

    private static ImmutableArray<MetadataReference> Read(string[] starts) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => starts.Any(s => Path.GetFileName(file).StartsWith(s, StringComparison.Ordinal)))
            .Where(file => !Path.GetFileName(file).StartsWith("System.Composition", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];
}
