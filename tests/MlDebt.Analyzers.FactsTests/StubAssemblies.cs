using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>The signature stubs of <c>tests/Stubs</c>, compiled: they stand for assemblies whose packages a feed may not have.</summary>
internal static class StubAssemblies
{
    /// <summary>Compiles every stub that no real assembly makes superfluous, in an order in which each finds what it uses.</summary>
    public static IEnumerable<MetadataReference> Beside(IReadOnlyList<MetadataReference> real, IReadOnlySet<string> names)
    {
        var known = real.ToList();
        var waiting = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Stubs"), "*.cs").Order(StringComparer.Ordinal)
            .Select(path => (Text: File.ReadAllText(path), Path: path)).Where(s => !names.Contains(Head(s.Text, "// assembly:").Single())).ToList();
        while (waiting.Count > 0)
        {
            var missing = waiting.Select(s => Head(s.Text, "// assembly:").Single()).ToHashSet();
            var ready = waiting.FindAll(s => !Head(s.Text, "// references:").Any(missing.Contains));
            foreach (var (text, path) in ready)
            {
                var reference = CSharpCompilation.Create(
                    Head(text, "// assembly:").Single(),
                    [CSharpSyntaxTree.ParseText(text, path: path)],
                    known,
                    new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)).ToMetadataReference();
                known.Add(reference);
                yield return reference;
            }

            if (ready.Count == 0)
                throw new InvalidDataException($"The stubs {string.Join(", ", missing)} use each other.");
            waiting = [.. waiting.Except(ready)];
        }
    }

    private static IEnumerable<string> Head(string text, string mark) =>
        text.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .Where(line => line.StartsWith(mark, StringComparison.Ordinal))
            .SelectMany(line => line[mark.Length..].Split(',', StringSplitOptions.TrimEntries));
}
