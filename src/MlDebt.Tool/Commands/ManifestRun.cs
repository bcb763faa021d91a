using System.Collections.Immutable;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Manifests;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Commands;

/// <summary>The deployment files' part of an audit: no build has seen them.</summary>
internal static class ManifestRun
{
    /// <summary>Reads the manifests the configuration names, and adds what they say.</summary>
    /// <param name="source">What the code said.</param>
    /// <param name="folder">The globs are relative to it.</param>
    /// <param name="root">Paths of findings are relative to it.</param>
    /// <param name="globs">Which files.</param>
    public static (AnalysedSource Source, ImmutableArray<string> Notes) Add(AnalysedSource source, string folder, string root, ImmutableArray<string> globs)
    {
        var files = globs.SelectMany(glob => Glob.Files(folder, glob)).Distinct(StringComparer.Ordinal).Select(path => Path.Combine(folder, path))
            .Select(path => new ManifestFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path))).ToList();
        var report = ManifestChecks.Run(files, Fingerprints.Assign);
        var all = source with
        {
            Findings = source.Findings.AddRange(report.Findings),
            Rules = [.. source.Rules.Concat(ManifestRules.All).DistinctBy(rule => rule.Id)],
            BlastRadius = source.BlastRadius.AddRange(report.Findings.Select(finding => KeyValuePair.Create(finding.Fingerprint, Services(report, finding)))),
            Facts = source.Facts with { Sites = source.Facts.Sites.AddRange(report.Models) },
        };
        return (all, report.Notes);
    }

    // A manifest has no call site: it reaches the services it declares.
    private static int Services(ManifestReport report, DebtFinding finding) => Math.Max(1, report.Models.Count(model => model.Path == finding.Path));
}
