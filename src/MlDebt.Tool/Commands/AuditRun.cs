using System.Collections.Immutable;
using MlDebt.Tool.Findings;
using MlDebt.Tool.History;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Manifests;
using MlDebt.Tool.Model;
using MlDebt.Tool.Running;
using MlDebt.Tool.Scoring;

namespace MlDebt.Tool.Commands;

/// <summary>A finished audit and where it took place.</summary>
/// <param name="Place">Where.</param>
/// <param name="Config">What the team configured.</param>
/// <param name="Report">The audit.</param>
/// <param name="History">The audits recorded before.</param>
internal sealed record AuditOutcome(Workplace Place, AuditConfig Config, AuditReport Report, ImmutableArray<Snapshot> History)
{
    /// <summary>3 where the analysis is not whole.</summary>
    public int ExitCode => Report.IncompleteReasons.IsEmpty ? Commands.ExitCode.Fine : Commands.ExitCode.Incomplete;
}

/// <summary>The whole audit: the people's half first, because it fails at once, then the code's.</summary>
internal static class AuditRun
{
    /// <summary>Runs it.</summary>
    /// <exception cref="UsageException">The inputs are wrong; all errors at once.</exception>
    public static async Task<AuditOutcome> RunAsync(Session session, AuditRequest request, CancellationToken token)
    {
        var place = await Workplace.FindAsync(session, request.Path, request.Config, token).ConfigureAwait(false);
        var inputs = Inputs(place, request);
        return await RunAsync(session, place, request, inputs, new HistoryStore(place).Read(), token).ConfigureAwait(false);
    }

    /// <summary>A finished audit from its file, or a new one; the radius matters to plans alone.</summary>
    public static async Task<AuditReport> ReportAsync(Session session, string? path, string? config, bool reach, CancellationToken token) => ReportFile.IsOne(path)
        ? ReportFile.Read(path!)
        : (await RunAsync(session, new(path, session.Today) { Config = config, Reach = reach }, token).ConfigureAwait(false)).Report;

    /// <summary>Runs it where place, inputs and history are known.</summary>
    public static async Task<AuditOutcome> RunAsync(
        Session session, Workplace place, AuditRequest request, AuditInputs inputs, ImmutableArray<Snapshot> history, CancellationToken token)
    {
        var config = request.Weeks is { } weeks ? inputs.Config with { WindowWeeks = weeks } : inputs.Config;
        var (code, method) = await new SourceRun(session, place, request).RunAsync(config.EntryPointAttributes, token).ConfigureAwait(false);
        var (source, notes) = ManifestSource.Add(code, place.Target.Root, Manifests(place, config), Fingerprints.Assign);
        var extras = AuditExtras.None with { Coverage = inputs.Coverage, History = history, Tool = ToolIdentity.Version };
        var report = Audit.Compute(source, config, inputs.Incidents, inputs.Time, request.AsOf, extras);
        return new(place, config, report with { Notes = [.. report.Notes, .. notes, $"Blast radius: {method}."] }, history);
    }

    // Named relative to the configuration, reported relative to the root as code is.
    private static ImmutableArray<string> Manifests(Workplace place, AuditConfig config)
    {
        var home = Path.GetRelativePath(place.Target.Root, place.CodeHome).Replace('\\', '/');
        return home == "." ? config.Inputs.Manifests : [.. config.Inputs.Manifests.Select(glob => $"{home}/{glob}")];
    }

    /// <summary>What people wrote beside the code.</summary>
    public static AuditInputs Inputs(Workplace place, AuditRequest request)
    {
        var result = InputFiles.Load(place.Home, new(
            place.Config is { } config ? Path.GetFileName(config) : null,
            Relative(place, request.Incidents),
            Relative(place, request.TimeLog),
            [.. request.Coverage.Select(glob => Relative(place, glob)!)],
            request.AsOf));
        return result.IsValid ? result.Value : throw new UsageException([.. result.Problems.Select(problem => problem.ToString())]);
    }

    // Typed in the current folder, read in the folder of the configuration.
    private static string? Relative(Workplace place, string? path) => path is null ? null : Path.GetRelativePath(place.Home, Path.GetFullPath(path)).Replace('\\', '/');
}
