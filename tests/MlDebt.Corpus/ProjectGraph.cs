namespace MlDebt.Corpus;

/// <summary>A project and every project it sees, directly or through others.</summary>
internal sealed record ProjectNode(ProjectFolder Folder, IReadOnlyList<ProjectNode> References);

/// <summary>Turns ProjectReference items into islands of projects that know each other.</summary>
internal static class ProjectGraph
{
    /// <summary>The islands, in the order of their first project; within one, a project comes after what it references.</summary>
    public static IReadOnlyList<IReadOnlyList<ProjectNode>> Islands(IReadOnlyList<ProjectFolder> folders)
    {
        var byPath = folders.Where(f => f.File is not null).DistinctBy(f => f.File!.Path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(f => f.File!.Path, StringComparer.OrdinalIgnoreCase);
        var nodes = new Dictionary<ProjectFolder, ProjectNode>(ReferenceEqualityComparer.Instance);
        var open = new HashSet<ProjectFolder>(ReferenceEqualityComparer.Instance);
        var ordered = new List<ProjectNode>();
        foreach (var folder in folders)
            Visit(folder);

        var island = new Dictionary<ProjectNode, List<ProjectNode>>(ReferenceEqualityComparer.Instance);
        foreach (var node in ordered)
        {
            var members = new List<ProjectNode>();
            foreach (var other in node.References.Select(r => island[r]).Distinct().ToList())
                members.AddRange(other);
            members.Add(node);
            foreach (var member in members)
                island[member] = members;
        }

        return [.. ordered.Select(n => island[n]).Distinct()];

        ProjectNode? Visit(ProjectFolder folder)
        {
            if (nodes.TryGetValue(folder, out var known))
                return known;
            // A project that is still open references itself through others: the reference that closes the circle is dropped.
            if (!open.Add(folder))
                return null;
            var direct = References(folder, byPath).Select(Visit).OfType<ProjectNode>().ToList();
            var node = new ProjectNode(folder, [.. direct.SelectMany(d => d.References.Append(d)).Distinct()]);
            ordered.Add(node);
            return nodes[folder] = node;
        }
    }

    private static IEnumerable<ProjectFolder> References(ProjectFolder folder, Dictionary<string, ProjectFolder> byPath) =>
        from item in folder.File?.Items("ProjectReference", "Include") ?? []
        let target = byPath.GetValueOrDefault(folder.File!.Resolve(item.Value, item.Directory))
        where target is not null
        select target;
}
