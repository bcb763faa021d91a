using MlDebt.Tool.Findings;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Running;
using MlDebt.Tool.Scoring;

namespace MlDebt.Tool.Commands;

/// <summary>A finished audit and where it took place.</summary>
/// <param name="Place">Where.</param>
/// <param name="Config">What the team configured.</param>
/// <param name="Report">The audit.</param>
internal sealed record AuditOutcome(Workplace Place, AuditConfig Config, AuditReport Report)
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
        var config = request.Weeks is { } weeks ? inputs.Config with { WindowWeeks = weeks } : inputs.Config;
        var (source, method) = await new SourceRun(session, place, request).RunAsync(config.EntryPointAttributes, token).ConfigureAwait(false);
        var extras = AuditExtras.None with { Coverage = inputs.Coverage, Tool = ToolIdentity.Version };
        var report = Audit.Compute(source, config, inputs.Incidents, inputs.Time, request.AsOf, extras);
        return new(place, config, report with { Notes = report.Notes.Add($"Blast radius: {method}.") });
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
