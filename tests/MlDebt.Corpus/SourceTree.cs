using Microsoft.Extensions.FileSystemGlobbing;

namespace MlDebt.Corpus;

/// <summary>The C# and project files below a folder, in ordinal order.</summary>
internal sealed class SourceTree
{
    private static readonly HashSet<string> Skipped = new(["bin", "obj", ".git", ".vs", "node_modules"], StringComparer.OrdinalIgnoreCase);

    // Authors on Windows write paths in any case.
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);

    private SourceTree(string root) => Root = root;

    /// <summary>The folder, as a full path.</summary>
    public string Root { get; }

    /// <summary>Full paths of the *.cs files.</summary>
    public List<string> CodeFiles { get; } = [];

    /// <summary>Full paths of the *.csproj files.</summary>
    public List<string> ProjectPaths { get; } = [];

    /// <summary>Walks the folder once.</summary>
    public static SourceTree Walk(string root)
    {
        var tree = new SourceTree(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        tree.Visit(new DirectoryInfo(tree.Root));
        tree.CodeFiles.Sort(StringComparer.Ordinal);
        tree.ProjectPaths.Sort(StringComparer.Ordinal);
        tree._files.UnionWith(tree.CodeFiles);
        return tree;
    }

    /// <summary>The files an include of a project names; those that do not exist are left out.</summary>
    public IEnumerable<string> Match(string fullPattern)
    {
        var star = fullPattern.IndexOfAny(['*', '?']);
        if (star < 0)
        {
            if (_files.TryGetValue(fullPattern, out var known))
                return [known];
            return fullPattern.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && File.Exists(fullPattern) ? [fullPattern] : [];
        }

        var folder = fullPattern[..fullPattern.LastIndexOf('/', star)];
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(fullPattern[(folder.Length + 1)..]);
        return matcher.Match(folder, CodeFiles.Where(f => f.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase)))
            .Files.Select(f => Path.GetFullPath(Path.Combine(folder, f.Path)));
    }

    private void Visit(DirectoryInfo directory)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            // A link may lead out of the folder, or back into it for ever.
            if (entry.LinkTarget is not null)
                continue;
            if (entry is DirectoryInfo child)
            {
                if (!Skipped.Contains(child.Name))
                    Visit(child);
            }
            else if (entry.Extension.Equals(".cs", StringComparison.OrdinalIgnoreCase))
            {
                CodeFiles.Add(entry.FullName);
            }
            else if (entry.Extension.Equals(".csproj", StringComparison.OrdinalIgnoreCase))
            {
                ProjectPaths.Add(entry.FullName);
            }
        }
    }
}
