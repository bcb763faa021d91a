using MlDebt.Tool.Manifests;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Tests.Manifests;

public class ManifestChecksTests
{
    private const string Good = """
        apiVersion: serving.kserve.io/v1beta1
        kind: InferenceService
        metadata:
          name: fraud
          namespace: shop
          annotations: { serving.kserve.io/enable-prometheus-scraping: "true" }
        spec:
          predictor:
            minReplicas: 2
            canaryTrafficPercent: 10
            model:
              modelFormat: { name: onnx }
              storageUri: s3://models/fraud/v12
              resources: { limits: { cpu: "1", memory: 2Gi } }
        """;

    private const string Pipeline = """
        pipelineInfo: { name: training }
        schemaVersion: 2.1.0
        deploymentSpec:
          executors:
            exec-train:
              container:
                image: registry/train:1.4.2
                args: ["{{$}}"]
                resources: { cpuLimit: 2.0, memoryLimit: 4.0 }
        root:
          dag:
            tasks:
              load-data: { retryPolicy: { maxRetryCount: 3 } }
              train: { cachingOptions: { enableCache: true } }
        """;

    [Fact]
    public void A_sound_service_and_a_sound_pipeline_are_silent()
    {
        var report = Run(("a.yaml", Good), ("p.yaml", Pipeline));
        Assert.Empty(report.Findings);
        Assert.Empty(report.Notes);
        Assert.Equal(new SourceFact(FactKind.Model, "fraud", "a.yaml", 4, Monitored: true, Pinned: true), Assert.Single(report.Models));
    }

    [Theory]
    [InlineData("s3://models/fraud/v12", "s3://models/fraud/latest", "MLD521", 13, "fraud serves \"s3://models/fraud/latest\", which names no version: what runs changes when the file does")]
    [InlineData("s3://models/fraud/v12", "hf://org/model", "MLD521", 13, "fraud serves \"hf://org/model\", which names no version: what runs changes when the file does")]
    [InlineData("      resources: { limits: { cpu: \"1\", memory: 2Gi } }", "      resources: { requests: { cpu: \"1\" } }", "MLD522", 12, "fraud sets no resources.limits: one request can starve its node")]
    [InlineData("scraping: \"true\"", "scraping: \"false\"", "MLD523", 9, "fraud has neither a logger nor the annotation serving.kserve.io/enable-prometheus-scraping: nobody sees what it predicts")]
    [InlineData("minReplicas: 2", "minReplicas: 0", "MLD524", 9, "fraud may run on 0 replicas: raise it, or say in a comment why that is enough")]
    [InlineData("minReplicas: 2", "minReplicas: 1", "MLD524", 9, "fraud may run on 1 replica: raise it, or say in a comment why that is enough")]
    [InlineData("serving.kserve.io/v1beta1", "serving.kubeflow.org/v1beta1", "MLD527", 1, "fraud uses serving.kubeflow.org/v1beta1, which KServe replaced by serving.kserve.io/v1beta1")]
    [InlineData("    canaryTrafficPercent: 10\n", "", "MLD529", 9, "fraud sets no canaryTrafficPercent: a new model takes all traffic at once (a hint; canaries need the serverless mode)")]
    public void Each_debt_of_a_service_is_told_where_it_stands(string good, string bad, string rule, int line, string message)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var finding = Assert.Single(Run(("a.yaml", Good.Replace(good, bad, StringComparison.Ordinal))).Findings);
        Assert.Equal((rule, line, message, "InferenceService/shop/fraud"), (finding.RuleId, finding.Line, finding.Message, finding.Symbol));
    }

    [Theory]
    [InlineData("registry/train:1.4.2", "registry/train:latest", "MLD525", 7)]
    [InlineData("registry/train:1.4.2", "registry:5000/train", "MLD525", 7)]
    [InlineData("        resources: { cpuLimit: 2.0, memoryLimit: 4.0 }\n", "", "MLD522", 7)]
    [InlineData("load-data: { retryPolicy: { maxRetryCount: 3 } }", "load-data: { x: 1 }", "MLD528", 13)]
    public void Each_debt_of_a_pipeline_is_told_where_it_stands(string good, string bad, string rule, int line)
    {
        Assert.Contains(good, Pipeline, StringComparison.Ordinal);
        var finding = Assert.Single(Run(("p.yaml", Pipeline.Replace(good, bad, StringComparison.Ordinal))).Findings);
        Assert.Equal((rule, line, "Pipeline/training"), (finding.RuleId, finding.Line, finding.Symbol));
    }

    [Fact]
    public void A_custom_container_needs_a_pinned_image_and_a_probe()
    {
        var custom = Good[..Good.IndexOf("    model:", StringComparison.Ordinal)] + "    containers:\n      - name: main\n        image: shop/fraud\n        resources: { limits: { cpu: \"1\" } }\n";
        Assert.Equal(["MLD525", "MLD526"], Run(("a.yaml", custom)).Findings.Select(finding => finding.RuleId).Order());
        Assert.Empty(Run(("a.yaml", custom.Replace("image: shop/fraud", "image: shop/fraud:1.2\n        readinessProbe: { httpGet: { path: / } }", StringComparison.Ordinal))).Findings);
    }

    [Theory]
    [InlineData("minReplicas: 1 # batch only")]
    [InlineData("# batch only\n    minReplicas: 1")]
    public void A_word_why_is_enough_for_few_replicas(string text) => Assert.Empty(Run(("a.yaml", Good.Replace("minReplicas: 2", text, StringComparison.Ordinal))).Findings);

    [Fact]
    public void A_patch_lacks_nothing_but_is_wrong_where_it_is_wrong()
    {
        const string Patch = "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: fraud }\nspec: { predictor: { model: { storageUri: s3://m/fraud/latest } } }\n";
        var kustomization = ("deploy/prod/kustomization.yaml", "patches:\n  - path: ./patch.yaml\n  - path: ../shared/other.yaml\n");
        Assert.Equal(["MLD521"], Run(("deploy/prod/patch.yaml", Patch), kustomization).Findings.Select(finding => finding.RuleId));
        Assert.Equal(["MLD521"], Run(("deploy/shared/other.yaml", Patch), kustomization).Findings.Select(finding => finding.RuleId));
        Assert.Equal(4, Run(("deploy/prod/whole.yaml", Patch), kustomization).Findings.Length);
    }

    [Fact]
    public void A_resource_without_a_model_is_taken_for_a_patch() =>
        Assert.Empty(Run(("a.yaml", "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: fraud }\nspec: { predictor: { minReplicas: 1 } }\n")).Findings);

    [Fact]
    public void Several_documents_anchors_and_merge_keys_are_read()
    {
        var anchored = Good.Replace("resources: { limits: { cpu: \"1\", memory: 2Gi } }", "resources: &r { limits: { cpu: \"1\" } }", StringComparison.Ordinal)
            + "\n---\n" + Good.Replace("name: fraud", "name: risk", StringComparison.Ordinal).Replace("storageUri: s3://models/fraud/v12", "storageUri: s3://models/risk/current", StringComparison.Ordinal)
            + "\n---\nkind: ConfigMap\nmetadata: { name: x }\n";
        var report = Run(("a.yaml", anchored));
        Assert.Equal("InferenceService/shop/risk", Assert.Single(report.Findings).Symbol);
        Assert.Equal(["fraud", "risk"], report.Models.Select(model => model.Name));

        const string Merged = "x: &base { modelFormat: { name: onnx }, resources: { limits: { cpu: 1 } } }\napiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: m }\nspec: { predictor: { logger: { mode: all }, canaryTrafficPercent: 5, model: { <<: *base, storageUri: s3://m/1 } } }\n";
        Assert.Empty(Run(("m.yaml", Merged)).Findings);
    }

    [Fact]
    public void A_template_is_named_and_not_judged()
    {
        var report = Run(("chart/templates/a.yaml", Good.Replace("fraud/v12", "fraud/{{ .Values.tag }}", StringComparison.Ordinal)));
        Assert.Empty(report.Findings);
        Assert.Equal(["chart/templates/a.yaml: a template; check what it renders to instead."], report.Notes.ToArray());
    }

    [Fact]
    public void A_file_that_is_no_yaml_is_named() => Assert.StartsWith("a.yaml:2: This is not YAML", Assert.Single(Run(("a.yaml", "a: 1\nb: 'x\n")).Notes), StringComparison.Ordinal);

    [Theory]
    [InlineData("s3://m/fraud/v1.2.3", true)]
    [InlineData("gs://kfserving-examples/models/sklearn/1.0/model", true)]
    [InlineData("s3://m/fraud/2026-09-09/model.onnx", true)]
    [InlineData("s3://m/fraud-1.2", true)]
    [InlineData("models:/fraud/3", true)]
    [InlineData("models:/fraud/Production", false)]
    [InlineData("s3://bucket/fraud/model", false)]
    [InlineData("oci://registry/fraud:1.0", true)]
    [InlineData("oci://registry/fraud:latest", false)]
    [InlineData("hf://org/model:abc1234", true)]
    [InlineData("pvc://models/fraud", true)]
    public void A_location_names_a_version_or_it_does_not(string location, bool versioned) => Assert.Equal(versioned, ImageNames.IsVersioned(location));

    private static ManifestReport Run(params (string Path, string Text)[] files) =>
        ManifestChecks.Run([.. files.Select(file => new ManifestFile(file.Path, file.Text))], findings => [.. findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.RuleId, StringComparer.Ordinal)]);
}
