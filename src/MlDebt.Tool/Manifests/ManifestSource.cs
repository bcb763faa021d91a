using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Manifests;

/// <summary>Adds what the deployment files say to what the code said.</summary>
internal static class ManifestSource
{
    /// <param name="source">The code.</param>
    /// <param name="folder">The folder the globs are relative to.</param>
    /// <param name="globs">Which files are manifests.</param>
    /// <param name="identify">Gives findings their fingerprints.</param>
    public static (AnalysedSource Source, ImmutableArray<string> Notes) Add(
        AnalysedSource source, string folder, ImmutableArray<string> globs, Func<IEnumerable<DebtFinding>, ImmutableArray<DebtFinding>> identify)
    {
        var paths = globs.SelectMany(glob => Glob.Files(folder, glob)).ToHashSet(StringComparer.Ordinal);
        if (paths.Count == 0)
        {
            return (source, []);
        }

        // Kustomizations say which files are patches, whether or not a glob names them.
        var all = paths.Concat(Glob.Files(folder, "**/kustomization.yaml")).Concat(Glob.Files(folder, "**/kustomization.yml")).Distinct(StringComparer.Ordinal);
        var report = ManifestChecks.Run([.. all.Select(path => new ManifestFile(path, File.ReadAllText(Path.Combine(folder, path)).ReplaceLineEndings("\n")))], identify);

        // A manifest has no call site: what reaches it is the services it holds, at least one.
        var services = report.Models.GroupBy(model => model.Path).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var radius = report.Findings.Select(finding => KeyValuePair.Create(finding.Fingerprint, services.GetValueOrDefault(finding.Path, 1)));
        return (source with
        {
            Findings = source.Findings.AddRange(report.Findings),
            Rules = source.Rules.AddRange(ManifestRules.All),
            BlastRadius = source.BlastRadius.SetItems(radius),
            Facts = source.Facts with { Sites = source.Facts.Sites.AddRange(report.Models) },
        }, report.Notes);
    }
}
