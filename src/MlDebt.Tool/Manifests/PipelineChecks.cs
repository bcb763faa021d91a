namespace MlDebt.Tool.Manifests;

/// <summary>The debts of a compiled Kubeflow pipeline.</summary>
internal static class PipelineChecks
{
    private static readonly string[] DataWords = ["load", "read", "fetch", "download", "ingest", "extract", "import", "upload", "export", "publish", "deploy", "push", "write", "save"];

    public static void Check(YamlView root, ManifestFindings findings)
    {
        foreach (var (name, executor) in root["deploymentSpec"]["executors"].Entries)
        {
            var container = executor["container"];
            if (!container.Exists)
            {
                continue;
            }

            var image = container["image"];
            if (image.Text is { Length: > 0 } text && !ImageNames.IsPinned(text))
            {
                findings.Add(ManifestRules.UnpinnedImage, image, $"Step {name} runs image \"{text}\", which is not pinned: give a version or a digest");
            }

            // The compiler writes limits as cpuLimit and memoryLimit; newer versions as resourceCpuLimit and resourceMemoryLimit.
            if (!container["resources"].Entries.Any(entry => entry.Key.EndsWith("Limit", StringComparison.Ordinal)))
            {
                findings.Add(ManifestRules.NoLimits, container, $"Step {name} sets no limit for CPU or memory");
            }
        }

        foreach (var (name, task) in Tasks(root))
        {
            if (MovesData(name) && !task["retryPolicy"].Exists)
            {
                findings.Add(ManifestRules.NoRetry, task, $"Step {name} moves data and has no retryPolicy: one lost connection ends the run");
            }
        }
    }

    private static IEnumerable<(string Name, YamlView Task)> Tasks(YamlView root) =>
        root["root"]["dag"]["tasks"].Entries.Concat(root["components"].Entries.SelectMany(component => component.Value["dag"]["tasks"].Entries));

    private static bool MovesData(string name) =>
        name.Split('-', '_', ' ', '.').Any(word => DataWords.Contains(word, StringComparer.OrdinalIgnoreCase));
}
