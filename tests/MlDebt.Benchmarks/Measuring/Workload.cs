using System.Text;
using MlDebt.Benchmarks.Synthetic;
using MlDebt.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Benchmarks.Measuring;

/// <summary>Code to measure on. Everything is compiled on one thread: what more threads bring depends on the machine.</summary>
internal sealed class Workload
{
    private const int Seed = 20261124;
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);
    private static readonly HashSet<string> MlFamilies = ["Microsoft.ML"];
    private static readonly Lazy<References> Libraries = new(ReadLibraries);

    private readonly IReadOnlyList<CSharpCompilation> _parsed;

    private Workload(string name, double kiloLines, IReadOnlyList<CSharpCompilation> parsed)
    {
        Name = name;
        KiloLines = kiloLines;
        _parsed = parsed;
    }

    /// <summary>What the tables call it.</summary>
    public string Name { get; }

    /// <summary>Its size in thousands of lines.</summary>
    public double KiloLines { get; }

    /// <summary>Made code; a fifth of it is about ML.</summary>
    public static Workload Ml(int lines) => Made($"ML code, {lines / 1000} kLOC", SyntheticCode.Make(lines, Seed, ml: true), MlFamilies);

    /// <summary>Made code without ML, and no ML library to reference.</summary>
    public static Workload Plain(int lines) => Made($"no ML, {lines / 1000} kLOC", SyntheticCode.Make(lines, Seed, ml: false), new HashSet<string>());

    /// <summary>Every project below a folder that references an ML library.</summary>
    public static Workload Folder(DirectoryInfo folder)
    {
        var compiled = new List<CSharpCompilation>();
        foreach (var island in ProjectGraph.Islands(ProjectFolder.Find(SourceTree.Walk(folder.FullName))))
            compiled.AddRange(Sources.Read(island, Libraries.Value).Compile(Libraries.Value, new Dictionary<string, ReportDiagnostic>()).Values);
        var ml = compiled.Where(c => c.ReferencedAssemblyNames.Any(n => n.Name.StartsWith("Microsoft.ML", StringComparison.Ordinal)))
            .Select(c => c.WithOptions(c.Options.WithConcurrentBuild(false))).ToList();
        return new(folder.Name, ml.Sum(c => c.SyntaxTrees.Sum(t => t.GetText().Lines.Count)) / 1000.0, ml);
    }

    /// <summary>The code as if just parsed: nothing is known of any tree or symbol yet.</summary>
    public IReadOnlyList<CSharpCompilation> Fresh() => [.. _parsed.Select(c =>
        c.RemoveAllSyntaxTrees().AddSyntaxTrees(c.SyntaxTrees.Select(t => t.WithRootAndOptions(t.GetRoot(), t.Options))))];

    private static Workload Made(string name, IReadOnlyList<SourceFile> files, IReadOnlySet<string> families)
    {
        var trees = files.Append(new("Usings.cs", Usings)).Select(f => CSharpSyntaxTree.ParseText(SourceText.From(f.Text, Encoding.UTF8), Language, f.Path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);
        var compilation = CSharpCompilation.Create("Made", trees, Libraries.Value.For(families), options);
        return compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"made code must compile: {error}")
            : new(name, files.Sum(f => f.Lines) / 1000.0, [compilation]);
    }

    private static References ReadLibraries()
    {
        var libraries = References.OfThisProcess();
        Corpus.Stubs.AddTo(libraries, [Path.Combine(AppContext.BaseDirectory, "Stubs")]);
        return libraries;
    }
}
