using System.Collections.Immutable;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Model;
using MlDebt.Tool.Reach;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary>The code's half of an audit: findings and how far each reaches. What has not changed is not asked again.</summary>
/// <param name="session">Runs programs and says what goes on.</param>
/// <param name="place">Where.</param>
/// <param name="request">What.</param>
internal sealed class SourceRun(Session session, Workplace place, AuditRequest request)
{
    private AuditTarget Target => place.Target;

    /// <summary>Everything known about the code, and how the radius was found.</summary>
    public async Task<(AnalysedSource Source, string Method)> RunAsync(ImmutableArray<string> entryAttributes, CancellationToken token)
    {
        var reach = $"{request.Reach}|{string.Join('|', entryAttributes)}";
        var tree = TreeStamp.Of(Target);
        var last = request is { Build: true, Fresh: false, Sarif.IsEmpty: true } ? LastAudit.Read(Target) : null;
        var unchanged = last is not null && last.Stamp == tree + Logs();
        if (unchanged)
            session.Progress("nothing changed since the last audit; its logs are read again (--fresh builds anyway)");
        else if (request is { Build: true, Sarif.IsEmpty: true })
            LastAudit.Forget(Target);

        var analysis = await new SourceAnalysis(session.Runner).RunAsync(Target, new(Given(), request.Build && !unchanged), session.Progress, token).ConfigureAwait(false);
        var radius = unchanged && last!.Reach == reach
            ? last.ToRadius()
            : await ReachAnalysis.RunAsync(Target, analysis, request.Reach, entryAttributes, session.Progress, token).ConfigureAwait(false);
        if (analysis.Trouble.IsEmpty && !(unchanged && last!.Reach == reach) && request is { Build: true, Sarif.IsEmpty: true })
            new LastAudit(tree + Logs(), reach, radius.ByFingerprint, radius.Measured, radius.Method).Write(Target);
        return (Source(analysis, radius), Plain(radius.Method));
    }

    private string Logs()
    {
        var records = ProjectRecord.ReadAll(AuditBuild.LogFolder(Target));
        var outside = records.SelectMany(record => record.Sources).Where(file => Path.GetRelativePath(Target.Root, file).StartsWith("..", StringComparison.Ordinal));
        return TreeStamp.OfFiles(records.Select(record => record.Log).Concat(outside));
    }

    private ImmutableArray<string> Given()
    {
        var files = request.Sarif.SelectMany(LogFiles.Find).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return request.Sarif.IsEmpty || !files.IsEmpty
            ? files
            : throw new UsageException($"--sarif {string.Join(" --sarif ", request.Sarif)}: no file matches. Quote the pattern, so that the tool and not the shell reads it.");
    }

    private AnalysedSource Source(Analysis analysis, BlastRadius radius) => new(
        Target.Name,
        place.Commit,
        analysis.Findings,
        analysis.Rules,
        [.. analysis.Trouble.Select(Plain)],
        radius.ByFingerprint,
        radius.Measured,
        SourceFacts.None with { Files = [.. analysis.Projects.SelectMany(project => project.Sources).Select(file => Path.GetRelativePath(Target.Root, file).Replace('\\', '/')).Distinct().Order(StringComparer.Ordinal)] });

    /// <summary>Without paths of this machine: reports are compared and published.</summary>
    private string Plain(string text) => text.Replace(Target.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
