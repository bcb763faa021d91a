using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Analyzers.Tests.Infrastructure;

/// <summary>
/// The signature stubs of libraries that a feed may not have, compiled once. A stub's head names its assembly and the stub
/// assemblies it uses.
/// </summary>
internal static class Stubs
{
    private const string AssemblyMark = "// assembly:";
    private const string ReferencesMark = "// references:";

    private static readonly Dictionary<string, string> Texts = typeof(Stubs).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Stubs/", StringComparison.Ordinal))
        .Select(Text)
        .ToDictionary(text => Head(text, AssemblyMark).Single(), StringComparer.Ordinal);

    private static readonly Dictionary<string, MetadataReference> Compiled = new(StringComparer.Ordinal);

    /// <summary>Every stub.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } = [.. Texts.Keys.Order(StringComparer.Ordinal).Select(Reference)];

    /// <summary>What restores, and every stub.</summary>
    public static IReadOnlyList<MetadataReference> WithRestored { get; } = [.. References.Restored, .. All];

    private static MetadataReference Reference(string assembly)
    {
        if (!Compiled.TryGetValue(assembly, out var reference))
            Compiled[assembly] = reference = Compile(assembly, [.. Head(Texts[assembly], ReferencesMark).Select(Reference)]);
        return reference;
    }

    private static PortableExecutableReference Compile(string assembly, IReadOnlyList<MetadataReference> needs)
    {
        var tree = CSharpSyntaxTree.ParseText(Texts[assembly], new CSharpParseOptions(LanguageVersion.Latest));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(assembly, [tree], [.. References.Restored, .. needs], options).Emit(image);
        if (!result.Success)
            throw new InvalidOperationException($"The stub of {assembly} does not compile: {result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(Stubs).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Head(string text, string mark) =>
        text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .Where(line => line.StartsWith(mark, StringComparison.Ordinal))
            .SelectMany(line => line[mark.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
