using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace MlDebt.Analyzers.Tests.Infrastructure;

/// <summary>All rules at once over code that need not compile.</summary>
public static class AnalyzerRun
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    /// <summary>Rules that are off until a team asks are asked here.</summary>
    public static readonly ImmutableDictionary<string, ReportDiagnostic> Raised =
        typeof(Descriptors.Rules).GetFields().Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>().Where(d => !d.IsEnabledByDefault)
            .ToImmutableDictionary(d => d.Id, _ => ReportDiagnostic.Info);

    private static readonly SyntaxTree[] Surroundings =
        [.. new MlTestSettings().Surroundings.Values.Append(Fraud.Types).Select(text => CSharpSyntaxTree.ParseText(text, Language))];

    /// <summary>A report by which no line of any snippet ran, for the rules that wait for one.</summary>
    public static readonly AdditionalText Untested = new GivenText("/coverage.cobertura.xml", Coverage.Report(["Test0.cs"]));

    /// <summary>Every rule of the product.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(MlDebtAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>A program beside the fraud domain.</summary>
    public static CSharpCompilation Program(params string[] sources) => CSharpCompilation.Create(
        "Program",
        [.. sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, Language, $"/0/Test{i}.cs")), .. Surroundings],
        References.Ml,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, specificDiagnosticOptions: Raised));

    /// <summary>What the rules say; an exception in any of them fails the test with its stack.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Findings(Compilation compilation, params AdditionalText[] files)
    {
        var crashes = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]),
            onAnalyzerException: (exception, _, _) => { lock (crashes) crashes.Add(exception); },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.True(crashes.Count == 0, crashes.FirstOrDefault()?.ToString());
        Assert.DoesNotContain(found, d => d.Id == "AD0001");
        return found;
    }

    /// <summary>The errors of the compiler.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation compilation) => compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
}
