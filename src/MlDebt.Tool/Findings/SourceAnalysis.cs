using System.Collections.Immutable;
using MlDebt.Tool.Model;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Findings;

/// <summary>How findings are obtained.</summary>
/// <param name="Logs">Logs somebody else made; empty to make them.</param>
/// <param name="Build">False to take the logs of the last audit as they are.</param>
internal sealed record AnalysisOptions(ImmutableArray<string> Logs, bool Build);

/// <summary>From a solution, or from logs that CI made, to findings.</summary>
/// <param name="runner">Runs the build.</param>
internal sealed class SourceAnalysis(IProcessRunner runner)
{
    /// <summary>Everything that can be known without a call graph.</summary>
    public async Task<Analysis> RunAsync(AuditTarget target, AnalysisOptions options, Action<string> progress, CancellationToken token)
    {
        if (options.Logs.IsEmpty)
            return await BuiltAsync(target, options.Build, progress, token).ConfigureAwait(false);
        progress($"reading {options.Logs.Length} {(options.Logs.Length == 1 ? "log" : "logs")}");
        var set = LogSet.Read(options.Logs.Select(ProjectLog.Given), target.Root, token);
        return new(set.Findings, set.Rules, set.Trouble, []);
    }

    private async Task<Analysis> BuiltAsync(AuditTarget target, bool build, Action<string> progress, CancellationToken token)
    {
        var result = await new AuditBuild(runner).RunAsync(target, build, progress, token).ConfigureAwait(false);
        progress("reading the compiler's logs");
        var set = LogSet.Read(result.Logs, target.Root, token);
        return new(set.Findings, set.Rules, [.. result.Trouble.Concat(set.Trouble).Distinct()], result.Records);
    }
}

/// <summary>What is known of the source before anybody looks for callers.</summary>
/// <param name="Findings">Every debt once.</param>
/// <param name="Rules">Every rule that ran.</param>
/// <param name="Trouble">Why it is not whole; empty when it is.</param>
/// <param name="Projects">The compilations; empty where only logs were given.</param>
internal sealed record Analysis(
    ImmutableArray<DebtFinding> Findings, ImmutableArray<RuleInfo> Rules, ImmutableArray<string> Trouble, ImmutableArray<ProjectRecord> Projects);
