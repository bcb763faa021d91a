using YamlDotNet.RepresentationModel;

namespace MlDebt.Tool.Manifests;

/// <summary>A node of a manifest with the path that leads to it; what is absent is a view of nothing.</summary>
internal sealed record YamlView(YamlNode? Node, string Path)
{
    public bool Exists => Node is not null;

    public int Line => (int)(Node?.Start.Line ?? 1);

    public int Column => (int)(Node?.Start.Column ?? 1);

    public int EndLine => Math.Max(Line, (int)(Node?.End.Line ?? 1));

    public string? Text => (Node as YamlScalarNode)?.Value;

    public IEnumerable<YamlView> Items => Node is YamlSequenceNode list ? list.Children.Select((child, index) => new YamlView(child, $"{Path}[{index}]")) : [];

    public IEnumerable<(string Key, YamlView Value)> Entries => Node is YamlMappingNode map
        ? map.Children.Select(child => (child.Key.ToString(), new YamlView(child.Value, $"{Path}.{child.Key}")))
        : [];

    /// <summary>The value of a key, also where a merge key (<c>&lt;&lt;</c>) brings it in.</summary>
    public YamlView this[string key] => new(Find(Node, key), Path.Length == 0 ? key : $"{Path}.{key}");

    private static YamlNode? Find(YamlNode? node, string key)
    {
        if (node is not YamlMappingNode map)
        {
            return null;
        }

        if (map.Children.TryGetValue(new YamlScalarNode(key), out var value))
        {
            return value;
        }

        return map.Children.TryGetValue(new YamlScalarNode("<<"), out var merged)
            ? merged is YamlSequenceNode list ? list.Children.Select(child => Find(child, key)).FirstOrDefault(found => found is not null) : Find(merged, key)
            : null;
    }
}
