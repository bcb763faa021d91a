using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Manifests;

/// <summary>Files a kustomization applies as patches: they hold a part of a resource on purpose.</summary>
internal static class Kustomizations
{
    public static HashSet<string> Patches(IEnumerable<ManifestFile> files) => files
        .Where(file => System.IO.Path.GetFileName(file.Path) is "kustomization.yaml" or "kustomization.yml")
        .SelectMany(file => YamlText.Documents(file.Path, file.Text).Value.SelectMany(document => Named(new(document, "")).Select(patch => Join(file.Path, patch))))
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Named(YamlView root) =>
        root["patchesStrategicMerge"].Items.Select(item => item.Text)
            .Concat(root["patches"].Items.Select(item => item["path"].Text))
            .Concat(root["patchesJson6902"].Items.Select(item => item["path"].Text))
            .OfType<string>();

    private static string Join(string kustomization, string patch)
    {
        var parts = new List<string>(kustomization.Split('/')[..^1]);
        foreach (var part in patch.Split('/').Where(part => part is not "" and not "."))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
