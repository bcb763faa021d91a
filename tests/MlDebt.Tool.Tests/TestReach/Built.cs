using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.Evidence;
using MlDebt.Tool.TestReach;

namespace MlDebt.Tool.Tests.TestReach;

/// <summary>A production assembly and a test assembly, compiled in memory, and the evidence about them.</summary>
internal static class Built
{
    /// <summary>Shapes of the members the facts know: names are all that reachability reads.</summary>
    private const string Libraries =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.ML;

        namespace Microsoft.ML
        {
            public class MLContext { public ModelOperationsCatalog Model { get; } = new(); }
            public class ModelOperationsCatalog { public object Load(string path, out object schema) => schema = path; }
        }
        """;

    private const string Frameworks =
        """
        global using System;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Xunit;

        namespace Xunit
        {
            public class FactAttribute : Attribute { public string? Skip { get; set; } }
            public interface IClassFixture<T> { }
        }

        namespace NUnit.Framework
        {
            public class TestAttribute : Attribute { }
            public class IgnoreAttribute(string reason) : Attribute { public string Reason => reason; }
        }
        """;

    private static readonly IReadOnlyList<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("netstandard.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Whether each load of the production code is reached, in source order.</summary>
    public static IReadOnlyList<bool> Verdicts(string production, string tests) =>
        [.. EvidenceParser.Parse(Evidence(production, tests)).Sources.SelectMany(s => s.Loads).OrderBy(l => l.Span.Start).Select(l => l.IsReached)];

    /// <summary>The evidence file.</summary>
    public static string Evidence(string production, string tests, params EvidenceFile[] coverage)
    {
        var shop = Compile("Shop", [("Libraries.cs", Libraries), ("/src/Shop/Scorer.cs", production)], Platform);
        var shopTests = Compile("Shop.Tests", [("Frameworks.cs", Frameworks), ("/src/Shop.Tests/Tests.cs", tests)], [.. Platform, shop.ToMetadataReference()]);
        var read = Read(shop);
        var readTests = Read(shopTests);
        return EvidenceMaker.Make([readTests], [read, readTests], coverage, path => path == "/src/Shop/Scorer.cs" ? Compiled(production) : null, path => path[1..]);
    }

    private static CSharpCompilation Compile(string name, IEnumerable<(string Path, string Text)> files, IReadOnlyList<MetadataReference> references) => CSharpCompilation.Create(
        name,
        [.. files.Select(f => CSharpSyntaxTree.ParseText(SourceText.From(f.Text, System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256), new CSharpParseOptions(LanguageVersion.Latest), f.Path))],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IlAssembly Read(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        image.Position = symbols.Position = 0;
        return IlReader.Read(image, symbols, new LoadMembers([]))!;
    }

    private static CompiledText Compiled(string text) =>
        new(Convert.ToHexString([.. SourceText.From(text, System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256).GetChecksum()]), SourceIdentity.HashOfText(text));
}
