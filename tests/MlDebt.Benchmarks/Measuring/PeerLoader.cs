using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Benchmarks.Measuring;

/// <summary>Loads another package's analyzers with what lies beside them, as a compiler does.</summary>
internal sealed class PeerLoader(string folder) : AssemblyLoadContext
{
    /// <summary>The packages the build was asked to restore (<c>-p:Peers=true</c>), with the rules they switch on by themselves.</summary>
    public static IEnumerable<AnalyzerGroup> Groups()
    {
        var paths = typeof(PeerLoader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(a => a.Key == "Peer").Select(a => a.Value!);
        foreach (var package in paths.GroupBy(p => Path.GetDirectoryName(p)!))
        {
            var loader = new PeerLoader(package.Key);
            var analyzers = package.SelectMany(path => loader.Analyzers(path)).ToList();
            yield return new($"{Path.GetFileNameWithoutExtension(package.First())} ({analyzers.Count} analyzers)", [.. analyzers]);
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(folder, assemblyName.Name + ".dll");
        return assemblyName.Name!.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal) && !assemblyName.Name.EndsWith("NetAnalyzers", StringComparison.Ordinal) || !File.Exists(path)
            ? null
            : LoadFromAssemblyPath(path);
    }

    private IEnumerable<DiagnosticAnalyzer> Analyzers(string path) =>
        LoadFromAssemblyPath(path).GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t, nonPublic: true)!)
            .Where(a => a.SupportedDiagnostics.Any(d => d.IsEnabledByDefault));
}
