using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Corpus;

/// <summary>
/// Signature stubs of libraries that cannot be restored. The head of a stub file names its assembly, and the stub assemblies it
/// uses: <c>// assembly: Microsoft.ML.AutoML</c>, <c>// references: Microsoft.ML.SearchSpace</c>.
/// </summary>
internal static class Stubs
{
    private const string AssemblyMark = "// assembly:";
    private const string ReferencesMark = "// references:";

    /// <summary>Compiles every stub file of the folders into the pool of references.</summary>
    public static void AddTo(References references, IEnumerable<string> folders)
    {
        var waiting = folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*.cs")).Order(StringComparer.Ordinal)
            .Select(p => (Path: p, Text: File.ReadAllText(p))).ToList();
        while (waiting.Count > 0)
        {
            var names = waiting.Select(w => Head(w.Text, AssemblyMark).FirstOrDefault()).ToHashSet();
            var ready = waiting.FindAll(w => !Head(w.Text, ReferencesMark).Any(names.Contains));
            if (ready.Count == 0)
                throw new InvalidDataException($"The stubs {string.Join(", ", names)} reference each other.");
            foreach (var (path, text) in ready)
                references.Add(Compile(path, text, references));
            waiting = [.. waiting.Except(ready)];
        }
    }

    private static Library Compile(string path, string text, References references)
    {
        var name = Head(text, AssemblyMark).FirstOrDefault() ?? throw new InvalidDataException($"{path}: the first line must be '{AssemblyMark} <name>'.");
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), path)],
            references.Everything,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (result.Success)
            return Library.Read(image.ToArray());
        var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10);
        throw new InvalidDataException($"The stub of {name} does not compile:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
    }

    private static IEnumerable<string> Head(string text, string mark) =>
        text.Split('\n').TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal))
            .Where(l => l.StartsWith(mark, StringComparison.Ordinal))
            .SelectMany(l => l[mark.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
