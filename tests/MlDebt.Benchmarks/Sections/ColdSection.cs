using System.Diagnostics;
using System.Globalization;
using MlDebt.Benchmarks.Baselines;
using MlDebt.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Benchmarks.Report;

namespace MlDebt.Benchmarks.Sections;

/// <summary>The first build of a fresh process: loading the package, making its rules, their start, and a tiny program.</summary>
internal static class ColdSection
{
    /// <summary>The verb under which this program measures itself in a new process.</summary>
    public const string Verb = "cold-child";

    private const string Program = """
        using Microsoft.ML;
        class P { static object D(MLContext c) => c.Model.Load("a.zip", out _); }
        """;

    /// <summary>Measures.</summary>
    public static Report Run(int rounds)
    {
        var report = new Report("cold", "fresh process", "processor time, ms", "wall time, ms");
        var runs = Enumerable.Range(0, rounds).Select(_ => Child()).ToList();
        var names = runs[0].Select(r => r.Name).ToList();
        for (var i = 0; i < names.Count; i++)
            report.Row(names[i], Number(Cost.Median(runs.Select(r => new Cost(r[i].Cpu, 0))).Milliseconds), Number(Cost.Median(runs.Select(r => new Cost(r[i].Wall, 0))).Milliseconds));
        return report;
    }

    /// <summary>Runs in the new process. The compiler has worked before: that the compiler is cold is not ours.</summary>
    public static void RunChild()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "netstandard.dll" or "Microsoft.ML.Core.dll" or "Microsoft.ML.Data.dll" or "Microsoft.ML.DataView.dll")
            .Select(p => MetadataReference.CreateFromFile(p)).ToList();
        var compilation = CSharpCompilation.Create("Tiny", [CSharpSyntaxTree.ParseText(Program)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Print("an empty operation hook, warm compiler", () => Analyze(compilation.Clone(), [new HookAnalyzer()]), warmUp: true);
        DiagnosticAnalyzer[] rules = [];
        Print("load the package and make its rules", () => rules = [.. AnalyzerGroup.Package.Analyzers]);
        Print("first tiny program, Initialize included", () => Analyze(compilation.Clone(), rules));
        Print("second tiny program", () => Analyze(compilation.Clone(), rules));
    }

    private static void Analyze(Compilation compilation, DiagnosticAnalyzer[] analyzers) =>
        compilation.WithAnalyzers([.. analyzers], new AnalyzerOptions([])).GetAllDiagnosticsAsync().GetAwaiter().GetResult();

    private static void Print(string name, Action action, bool warmUp = false)
    {
        if (warmUp)
            action();
        var clock = Stopwatch.StartNew();
        var cost = Cost.Of(action);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{cost.Milliseconds}\t{clock.Elapsed.TotalMilliseconds}"));
    }

    private static List<(string Name, double Cpu, double Wall)> Child()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(ColdSection).Assembly.Location);
        start.ArgumentList.Add(Verb);

        // Unlike this process a host starts with quickly compiled code, and so does the child.
        start.Environment["DOTNET_TieredCompilation"] = "1";
        using var child = Process.Start(start)!;
        var lines = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        child.WaitForExit();
        return [.. lines.Select(l => l.Split('\t')).Select(p => (p[0], double.Parse(p[1], CultureInfo.InvariantCulture), double.Parse(p[2], CultureInfo.InvariantCulture)))];
    }
}
