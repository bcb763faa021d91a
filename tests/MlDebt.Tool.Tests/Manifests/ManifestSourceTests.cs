using MlDebt.Tool.Manifests;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Manifests;

public sealed class ManifestSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mldebt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Manifests_join_findings_rules_reach_and_models()
    {
        Write("deploy/fraud.yaml", "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: fraud }\nspec: { predictor: { model: { storageUri: s3://m/fraud/latest } } }\n");
        Write("deploy/kustomization.yaml", "patches: [{ path: small.yaml }]\n");
        Write("deploy/small.yaml", "kind: InferenceService\nmetadata: { name: fraud }\nspec: { predictor: { model: { storageUri: s3://m/x/latest } } }\n");
        var (source, notes) = ManifestSource.Add(Golden.Source, _folder.FullName, ["deploy/f*.yaml", "deploy/s*.yaml"], findings => [.. findings.Select((finding, index) => finding with { Fingerprint = $"m{index}" })]);
        Assert.Empty(notes);
        Assert.Equal(["MLD521", "MLD521", "MLD522", "MLD523", "MLD529"], source.Findings.Skip(6).Select(finding => finding.RuleId).Order());
        Assert.Equal(1, source.BlastRadius["m0"]);
        var report = Golden.Compute(source: source);
        var monitoring = report.Metrics.Single(metric => metric.Key == "monitoringCoverage");
        Assert.Equal((0m, 1, "models of deployment files only"), (monitoring.Value!.Value, monitoring.Whole, monitoring.Note));
        Assert.Contains(report.Items, item => item.Id == "MLD521@deploy/fraud.yaml");
        Assert.Contains(report.Rules, rule => rule.Id == "MLD521");
    }

    [Fact]
    public void Without_manifests_nothing_changes() => Assert.Same(Golden.Source, ManifestSource.Add(Golden.Source, _folder.FullName, ["deploy/*.yaml"], findings => [.. findings]).Source);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder.FullName, path))!);
        File.WriteAllText(Path.Combine(_folder.FullName, path), text);
    }
}
