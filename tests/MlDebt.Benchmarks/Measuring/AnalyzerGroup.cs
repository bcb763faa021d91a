using System.Collections.Immutable;
using MlDebt.Benchmarks.Baselines;
using MlDebt.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Benchmarks.Measuring;

/// <summary>Analyzers that are measured together.</summary>
internal sealed record AnalyzerGroup(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    /// <summary>The price of having an analyzer.</summary>
    public static AnalyzerGroup Nothing { get; } = new("an empty analyzer", [new NothingAnalyzer()]);

    /// <summary>The price of asking for operations.</summary>
    public static AnalyzerGroup Hook { get; } = new("an empty operation hook", [new HookAnalyzer()]);

    /// <summary>The product, as it is when nothing is configured.</summary>
    public static AnalyzerGroup Package { get; } = new("MlDebt.Analyzers", AnalyzerSet.Load(new HashSet<string>(), all: false).Analyzers);

    /// <summary>What compiling with them takes: the compiler's own diagnostics and theirs, on one thread.</summary>
    public Cost Build(IReadOnlyList<Compilation> compilations) => Cost.Of(() =>
    {
        foreach (var compilation in compilations)
            Run(compilation);
    });

    /// <summary>The compiler's own diagnostics and theirs.</summary>
    public ImmutableArray<Diagnostic> Run(Compilation compilation) => With(compilation).GetAllDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>What an editor asks for: the diagnostics of one open file.</summary>
    public Cost OpenFile(Compilation compilation, SyntaxTree tree) => Cost.Of(() =>
        With(compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None).GetAwaiter().GetResult());

    private CompilationWithAnalyzers With(Compilation compilation) => compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
        new AnalyzerOptions([]),
        (exception, analyzer, _) => throw new InvalidOperationException(analyzer.GetType().Name, exception),
        concurrentAnalysis: false,
        logAnalyzerExecutionTime: false));
}
