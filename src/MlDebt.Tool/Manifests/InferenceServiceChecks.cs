using MlDebt.Tool.Model;

namespace MlDebt.Tool.Manifests;

/// <summary>The debts of a KServe InferenceService.</summary>
internal static class InferenceServiceChecks
{
    private static readonly string[] Frameworks = ["sklearn", "xgboost", "tensorflow", "pytorch", "triton", "onnx", "huggingface", "lightgbm", "paddle", "pmml", "mlflow"];

    public static IEnumerable<SourceFact> Check(ManifestFile file, YamlView root, string name, bool isPatch, ManifestFindings findings)
    {
        var api = root["apiVersion"];
        if (api.Text?.StartsWith("serving.kubeflow.org/", StringComparison.Ordinal) == true)
        {
            findings.Add(ManifestRules.OldApi, api, $"{name} uses {api.Text}, which KServe replaced by serving.kserve.io/v1beta1");
        }

        var predictor = root["spec"]["predictor"];
        var model = Model(predictor);
        var containers = predictor["containers"].Items.ToArray();
        Locations(name, model, findings);
        foreach (var container in containers)
        {
            Image(name, container["image"], findings);
        }

        // Part of a resource says nothing about what the whole one lacks.
        if (isPatch || !predictor.Exists || (!model["storageUri"].Exists && !model["storage"].Exists && !containers.Any(container => container["image"].Exists)))
        {
            return [];
        }

        foreach (var container in containers.Append(model).Where(container => container.Exists))
        {
            Container(name, container, container.Path != model.Path, findings);
        }

        var monitored = predictor["logger"].Exists || Scraped(root);
        Service(file, name, predictor, monitored, findings);
        var pinned = model["storageUri"].Text is { } uri ? ImageNames.IsVersioned(uri) : containers.All(container => container["image"].Text is not { } image || ImageNames.IsPinned(image));
        return [new(FactKind.Model, name, file.Path, root["metadata"].Line, Monitored: monitored, Pinned: pinned)];
    }

    private static YamlView Model(YamlView predictor)
    {
        var model = predictor["model"];
        return model.Exists ? model : Frameworks.Select(framework => predictor[framework]).FirstOrDefault(view => view.Exists) ?? model;
    }

    private static void Locations(string name, YamlView model, ManifestFindings findings)
    {
        var location = model["storageUri"].Exists ? model["storageUri"] : model["storage"]["path"];
        if (location.Text is { Length: > 0 } text && !ImageNames.IsVersioned(text))
        {
            findings.Add(ManifestRules.UnversionedModel, location, $"{name} serves \"{text}\", which names no version: what runs changes when the file does");
        }
    }

    private static void Image(string name, YamlView image, ManifestFindings findings)
    {
        if (image.Text is { Length: > 0 } text && !ImageNames.IsPinned(text))
        {
            findings.Add(ManifestRules.UnpinnedImage, image, $"{name} runs image \"{text}\", which is not pinned: give a version or a digest");
        }
    }

    private static void Container(string name, YamlView container, bool custom, ManifestFindings findings)
    {
        if (!container["resources"]["limits"].Exists)
        {
            findings.Add(ManifestRules.NoLimits, container, $"{name} sets no resources.limits: one request can starve its node");
        }

        if (custom && !container["readinessProbe"].Exists)
        {
            findings.Add(ManifestRules.NoReadiness, container, $"{name} has no readinessProbe: traffic comes before the model is loaded");
        }
    }

    private static void Service(ManifestFile file, string name, YamlView predictor, bool monitored, ManifestFindings findings)
    {
        var replicas = predictor["minReplicas"];
        if (replicas.Text is "0" or "1" && !file.HasNote(replicas.Line))
        {
            findings.Add(ManifestRules.BareReplicas, replicas, $"{name} may run on {replicas.Text} replica{(replicas.Text == "1" ? "" : "s")}: raise it, or say in a comment why that is enough");
        }

        if (!monitored)
        {
            findings.Add(ManifestRules.NoMonitoring, predictor, $"{name} has neither a logger nor the annotation serving.kserve.io/enable-prometheus-scraping: nobody sees what it predicts");
        }

        if (!predictor["canaryTrafficPercent"].Exists)
        {
            findings.Add(ManifestRules.NoCanary, predictor, $"{name} sets no canaryTrafficPercent: a new model takes all traffic at once (a hint; canaries need the serverless mode)");
        }
    }

    private static bool Scraped(YamlView root) =>
        string.Equals(root["metadata"]["annotations"]["serving.kserve.io/enable-prometheus-scraping"].Text, "true", StringComparison.OrdinalIgnoreCase);
}
