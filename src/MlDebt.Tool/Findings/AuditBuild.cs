using System.Collections.Immutable;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Findings;

/// <summary>Lets `dotnet build` compile with the rules and reads who left a log.</summary>
/// <param name="runner">Runs the build.</param>
internal sealed class AuditBuild(IProcessRunner runner)
{
    /// <summary>The targets that bring the rules into any project.</summary>
    public static string Targets { get; } = Path.Combine(AppContext.BaseDirectory, "build", "audit.targets");

    /// <summary>Builds, unless only the logs of the last build are wanted.</summary>
    public async Task<BuildResult> RunAsync(AuditTarget target, bool build, Action<string> progress, CancellationToken token)
    {
        var folder = LogFolder(target);
        var trouble = build ? await BuildAsync(target, folder, progress, token).ConfigureAwait(false) : [];
        var records = ProjectRecord.ReadAll(folder);
        return new(records, [.. trouble, .. Missing(target, records)]);
    }

    /// <summary>Another version of the rules makes logs of its own: an old log must not pass for a new one.</summary>
    public static string LogFolder(AuditTarget target) => Path.Combine(target.Cache, "sarif", ToolIdentity.OfRules);

    private async Task<ImmutableArray<string>> BuildAsync(AuditTarget target, string folder, Action<string> progress, CancellationToken token)
    {
        Prepare(target, folder);
        var output = new BuildOutput(progress);
        var code = await runner.RunAsync(new("dotnet", Arguments(target, folder), target.Folder), output.Line, token).ConfigureAwait(false);
        if (code == 0)
            return [];
        return output.Errors is { IsEmpty: false } errors
            ? [$"The build failed with {errors.Length} {(errors.Length == 1 ? "error" : "errors")}; projects that were not compiled were not analysed.", .. errors]
            : [$"The build failed (dotnet build answered {code}) without naming an error; run `dotnet build` on {target.Name} to see why."];
    }

    private static void Prepare(AuditTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        // What the audit can make again is nothing to commit.
        AtomicFile.Write(Path.Combine(target.Cache, ".gitignore"), "*\n");
        foreach (var record in Directory.GetFiles(folder, "*" + ProjectRecord.Extension))
            File.Delete(record);
    }

    private static ImmutableArray<string> Arguments(AuditTarget target, string folder)
    {
        var arguments = ImmutableArray.Create(
            "build", target.File, "-nologo", "-v:m", "-tl:off", "-clp:NoSummary",
            $"-p:MlDebtSarifDir={Escape(folder)}",
            $"-p:MlDebtRules={Escape(string.Join(';', RuleCatalogue.All.Select(rule => rule.Id)))}",
            $"-p:CustomAfterMicrosoftCommonTargets={Escape(Targets)}");
        return Environment.GetEnvironmentVariable("CustomAfterMicrosoftCommonTargets") is { Length: > 0 } next
            ? arguments.Add($"-p:MlDebtNextTargets={Escape(next)}")
            : arguments;
    }

    /// <summary>A path as MSBuild's command line takes it.</summary>
    private static string Escape(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static IEnumerable<string> Missing(AuditTarget target, ImmutableArray<ProjectRecord> records)
    {
        var built = records.Select(record => record.File).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var project in SolutionFile.Projects(target.File).Where(project => !built.Contains(project)))
            yield return $"{Path.GetFileNameWithoutExtension(project)}: was not compiled ({Path.GetRelativePath(target.Root, project).Replace('\\', '/')}), so nothing is known of it.";
        foreach (var record in records.Where(record => !File.Exists(record.Log)))
            yield return $"{record.Name}: left no log{(record.Framework.Length > 0 ? $" for {record.Framework}" : "")}; it was not compiled.";
    }
}

/// <summary>What the build left.</summary>
/// <param name="Records">Every compilation that was about to happen.</param>
/// <param name="Trouble">Why it is not whole; empty when it is.</param>
internal sealed record BuildResult(ImmutableArray<ProjectRecord> Records, ImmutableArray<string> Trouble)
{
    /// <summary>The logs there are.</summary>
    public IEnumerable<ProjectLog> Logs => Records.Where(record => File.Exists(record.Log)).Select(record => new ProjectLog(record.Log, record.Name, record.Framework));
}
