using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Corpus;

/// <summary>The sources and settings of one project as Roslyn wants them, read once.</summary>
internal sealed class ProjectCompiler
{
    private static readonly string[] FrameworkSymbols =
        ["DEBUG", "TRACE", "NET", "NETCOREAPP", "NET10_0", .. Enumerable.Range(5, 6).Select(v => $"NET{v}_0_OR_GREATER"), "NETCOREAPP3_1_OR_GREATER"];

    private ProjectCompiler(ProjectNode node, CSharpParseOptions parse, IReadOnlyList<(string Path, SourceText Text)> sources, IReadOnlySet<string> families)
    {
        Node = node;
        ParseOptions = parse;
        Sources = sources;
        Families = families;
    }

    /// <summary>The project.</summary>
    public ProjectNode Node { get; }

    /// <summary>Language version and symbols.</summary>
    public CSharpParseOptions ParseOptions { get; }

    /// <summary>Full paths and texts.</summary>
    public IReadOnlyList<(string Path, SourceText Text)> Sources { get; }

    /// <summary>The library families the project or one it references mentions.</summary>
    public IReadOnlySet<string> Families { get; }

    /// <summary>Reads the files of a project; <paramref name="readBefore"/> holds the projects it references.</summary>
    public static ProjectCompiler Read(ProjectNode node, References references, IReadOnlyDictionary<ProjectNode, ProjectCompiler> readBefore)
    {
        var folder = node.Folder;
        var sources = folder.Files.Select(f => (f, ReadText(f))).ToList();
        if (GlobalUsings.TextFor(folder) is { Length: > 0 } generated)
            sources.Add((Path.Combine(folder.Directory, "obj", "GlobalUsings.g.cs"), SourceText.From(generated, Encoding.UTF8)));

        var version = LanguageVersionFacts.TryParse(folder.Property("LangVersion"), out var parsed) && parsed != LanguageVersion.Default ? parsed : LanguageVersion.Latest;
        var symbols = folder.File?.AllValues("DefineConstants").SelectMany(v => v.Split(';', ',')).Select(s => s.Trim()).Where(SyntaxFacts.IsValidIdentifier) ?? [];
        var families = references.Mentioned([.. sources.Select(s => s.Item2.ToString()), .. folder.Packages])
            .Concat(node.References.SelectMany(r => readBefore[r].Families));
        return new ProjectCompiler(
            node,
            new CSharpParseOptions(version, DocumentationMode.Parse, preprocessorSymbols: FrameworkSymbols.Concat(symbols).Distinct(StringComparer.Ordinal)),
            sources,
            families.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Parses the sources.</summary>
    public IReadOnlyList<SyntaxTree> Parse() => [.. Sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, ParseOptions, s.Path))];

    /// <summary>The settings of the compilation.</summary>
    public CSharpCompilationOptions Options(IReadOnlyDictionary<string, ReportDiagnostic> severities) => new(
        Node.Folder.OutputType.ToUpperInvariant() switch
        {
            // The test SDK generates the entry point.
            _ when Node.Folder.IsTest => OutputKind.DynamicallyLinkedLibrary,
            "EXE" => OutputKind.ConsoleApplication,
            "WINEXE" => OutputKind.WindowsApplication,
            _ => OutputKind.DynamicallyLinkedLibrary,
        },
        allowUnsafe: true,
        nullableContextOptions: Node.Folder.Property("Nullable")?.ToLowerInvariant() switch
        {
            "enable" => NullableContextOptions.Enable,
            "warnings" => NullableContextOptions.Warnings,
            "annotations" => NullableContextOptions.Annotations,
            _ => NullableContextOptions.Disable,
        },
        specificDiagnosticOptions: severities);

    /// <summary>Compiles; <paramref name="compiledBefore"/> holds the projects it references.</summary>
    public CSharpCompilation Compile(
        IReadOnlyList<SyntaxTree> trees,
        References references,
        IReadOnlyDictionary<ProjectNode, CSharpCompilation> compiledBefore,
        IReadOnlyDictionary<string, ReportDiagnostic> severities) =>
        CSharpCompilation.Create(
            Node.Folder.AssemblyName,
            trees,
            references.For(Families).Concat(Node.References.Select(r => compiledBefore[r].ToMetadataReference())),
            Options(severities));

    private static SourceText ReadText(string path)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream, Encoding.UTF8);
    }
}
