using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Manifests;

/// <summary>Checks KServe services and compiled Kubeflow pipelines; anything else in the files is none of its business.</summary>
internal static class ManifestChecks
{
    /// <param name="files">Every manifest of the repository: patches are recognised by the kustomization that names them.</param>
    /// <param name="identify">Gives findings their fingerprints.</param>
    public static ManifestReport Run(IReadOnlyCollection<ManifestFile> files, Func<IEnumerable<DebtFinding>, ImmutableArray<DebtFinding>> identify)
    {
        var findings = ImmutableArray.CreateBuilder<DebtFinding>();
        var models = ImmutableArray.CreateBuilder<SourceFact>();
        var notes = ImmutableArray.CreateBuilder<string>();
        var patches = Kustomizations.Patches(files);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.IsTemplate)
            {
                notes.Add($"{file.Path}: a template; check what it renders to instead.");
                continue;
            }

            var documents = YamlText.Documents(file.Path, file.Text);
            notes.AddRange(documents.Problems.Select(problem => problem.ToString()));
            foreach (var document in documents.Value)
            {
                Document(file, new(document, ""), patches.Contains(file.Path), findings, models);
            }
        }

        return new(identify(findings), models.ToImmutable(), notes.ToImmutable());
    }

    private static void Document(ManifestFile file, YamlView root, bool isPatch, ImmutableArray<DebtFinding>.Builder findings, ImmutableArray<SourceFact>.Builder models)
    {
        var kind = root["kind"].Text;
        if (kind is "InferenceService" or "KFService")
        {
            var name = root["metadata"]["name"].Text ?? "unnamed";
            var symbol = $"{kind}/{root["metadata"]["namespace"].Text ?? "default"}/{name}";
            models.AddRange(InferenceServiceChecks.Check(file, root, name, isPatch, new(file.Path, symbol, findings)));
        }
        else if (root["deploymentSpec"]["executors"].Exists && root["schemaVersion"].Exists)
        {
            var name = root["pipelineInfo"]["name"].Text ?? "unnamed";
            PipelineChecks.Check(root, new(file.Path, $"Pipeline/{name}", findings));
        }
    }
}
