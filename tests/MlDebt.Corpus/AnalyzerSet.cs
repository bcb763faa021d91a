using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Corpus;

/// <summary>The analyzers and fixes of the product, found by reflection.</summary>
internal sealed record AnalyzerSet(
    ImmutableArray<DiagnosticAnalyzer> Analyzers,
    IReadOnlyList<CodeFixProvider> Fixes,
    IReadOnlyDictionary<string, ReportDiagnostic> Severities)
{
    /// <summary>Finds them; with rules named, only the analyzers that report one of those.</summary>
    public static AnalyzerSet Load(IReadOnlySet<string> rules, bool all)
    {
        var analyzers = Instances<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>("MlDebt.Analyzers")
            .Where(a => rules.Count == 0 || a.SupportedDiagnostics.Any(d => rules.Contains(d.Id)))
            .ToImmutableArray();
        var offByDefault = analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => !d.IsEnabledByDefault).DistinctBy(d => d.Id, StringComparer.Ordinal);
        return new AnalyzerSet(
            analyzers,
            [.. Instances<CodeFixProvider, ExportCodeFixProviderAttribute>("MlDebt.Analyzers.CodeFixes")],
            all ? offByDefault.ToDictionary(d => d.Id, d => AsReport(d.DefaultSeverity), StringComparer.Ordinal) : new Dictionary<string, ReportDiagnostic>());
    }

    private static IEnumerable<TBase> Instances<TBase, TAttribute>(string assembly)
        where TAttribute : Attribute =>
        Assembly.Load(assembly).GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(TBase)) && t.IsDefined(typeof(TAttribute), inherit: false))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (TBase)Activator.CreateInstance(t)!);

    private static ReportDiagnostic AsReport(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };
}
