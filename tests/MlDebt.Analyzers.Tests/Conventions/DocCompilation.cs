using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDebt.Analyzers.Tests.Infrastructure;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>Compiles a page's example against the real libraries and runs every analyzer over it.</summary>
internal static class DocCompilation
{
    /// <summary>What the examples may use: everything at hand but test frameworks, which would make the example a test project.</summary>
    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path)), .. Stubs.All];

    /// <summary>Two versions of one assembly meet; a build unifies them without a word.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Silent =
        new[] { "CS1701", "CS1702" }.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Suppress).AddRange(AnalyzerRun.Raised);

    /// <summary>What the compiler has to say about the example; a reader who copies it should see nothing.</summary>
    public static IReadOnlyList<string> Problems(string source) =>
        [.. Compile(source).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];

    /// <summary>What the analyzers report: 1-based line, and the text a build prints.</summary>
    public static async Task<IReadOnlyList<(int Line, string Text)>> Findings(string source, string? coverage = null)
    {
        var files = coverage is null ? [] : ImmutableArray.Create<AdditionalText>(new GivenText("coverage.cobertura.xml", coverage));
        var findings = await Compile(source).WithAnalyzers([.. ShippedRule.Analyzers], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync();
        return [.. findings.Select(d => (d.Location.GetLineSpan().StartLinePosition.Line + 1, $"{d.Id}: {d.GetMessage()}")).Order()];
    }

    private static CSharpCompilation Compile(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), "Example.cs");
        var isProgram = tree.GetRoot().ChildNodes().Any(node => node is GlobalStatementSyntax);
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: Silent);
        return CSharpCompilation.Create("Example", [tree], References, options);
    }
}
