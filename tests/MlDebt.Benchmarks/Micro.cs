using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MlDebt.Analyzers.Libraries;
using MlDebt.Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Benchmarks;

/// <summary>The small steps, measured by BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class Micro
{
    private readonly Workload _workload = Workload.Ml(10_000);
    private CSharpCompilation _compilation = null!;

    /// <summary>Runs every benchmark in this process.</summary>
    public static void RunAll() => BenchmarkRunner.Run<Micro>(
        DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithInvocationCount(1).WithUnrollFactor(1)));

    /// <summary>A program nothing is known of.</summary>
    [IterationSetup]
    public void Parse() => _compilation = _workload.Fresh()[0];

    /// <summary>The compiler alone.</summary>
    [Benchmark(Baseline = true)]
    public object Compile() => _compilation.GetDiagnostics();

    /// <summary>The compiler with an analyzer that registers nothing.</summary>
    [Benchmark]
    public object Nothing() => AnalyzerGroup.Nothing.Run(_compilation);

    /// <summary>The compiler with every rule.</summary>
    [Benchmark]
    public object Package() => AnalyzerGroup.Package.Run(_compilation);

    /// <summary>What the libraries mean, for one compilation.</summary>
    [Benchmark]
    public object? Facts() => MlLibraries.TryCreate(_compilation, [], CancellationToken.None);
}
