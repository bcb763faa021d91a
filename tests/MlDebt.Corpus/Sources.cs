using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Corpus;

/// <summary>The projects of one island as a workspace wants them, where fixes find the documents of a diagnostic.</summary>
internal sealed class Sources(IReadOnlyDictionary<ProjectNode, ProjectCompiler> sources)
{
    /// <summary>Reads the files of every project.</summary>
    public static Sources Read(IReadOnlyList<ProjectNode> island, References references)
    {
        var read = new Dictionary<ProjectNode, ProjectCompiler>(ReferenceEqualityComparer.Instance);
        foreach (var node in island)
            read[node] = ProjectCompiler.Read(node, references, read);
        return new(read);
    }

    /// <summary>The solution, and which project became which.</summary>
    /// <param name="workspace">Where it lives.</param>
    /// <param name="severities">Severities other than the rules' own.</param>
    /// <param name="libraries">What a project is compiled against.</param>
    /// <param name="config">More lines for every project's global configuration.</param>
    public (Solution Solution, IReadOnlyDictionary<ProjectNode, ProjectId> Ids) In(
        Workspace workspace, IReadOnlyDictionary<string, ReportDiagnostic> severities, Func<ProjectCompiler, IEnumerable<MetadataReference>> libraries, string config = "")
    {
        var ids = sources.Keys.ToDictionary(n => n, n => ProjectId.CreateNewId(n.Folder.Name));
        var infos = sources.Values.Select(source => Describe(source, ids)
            .WithCompilationOptions(source.Options(severities))
            .WithMetadataReferences(libraries(source))
            .WithAnalyzerConfigDocuments([Document(ids[source.Node], Path.Combine(source.Node.Folder.Directory, ".globalconfig"), SourceText.From(Config(source.Node.Folder) + config))]));
        return (infos.Aggregate(workspace.CurrentSolution, (s, info) => s.AddProject(info)), ids);
    }

    private static string Config(ProjectFolder folder) => "is_global = true\n" + string.Concat(BuildProperties.Of(folder).Select(p => $"{p.Key} = {p.Value}\n"));

    private static ProjectInfo Describe(ProjectCompiler source, IReadOnlyDictionary<ProjectNode, ProjectId> ids)
    {
        var (node, id) = (source.Node, ids[source.Node]);
        return ProjectInfo.Create(
            id, VersionStamp.Default, node.Folder.Name, node.Folder.AssemblyName, LanguageNames.CSharp, node.Folder.File?.Path,
            parseOptions: source.ParseOptions,
            documents: source.Sources.Select(s => Document(id, s.Path, s.Text)),
            projectReferences: node.References.Select(r => new ProjectReference(ids[r])));
    }

    /// <summary>Every project, compiled.</summary>
    public IReadOnlyDictionary<ProjectNode, CSharpCompilation> Compile(References references, IReadOnlyDictionary<string, ReportDiagnostic> severities)
    {
        var compiled = new Dictionary<ProjectNode, CSharpCompilation>(ReferenceEqualityComparer.Instance);
        foreach (var (each, source) in sources)
            compiled[each] = source.Compile(source.Parse(), references, compiled, severities);
        return compiled;
    }

    private static DocumentInfo Document(ProjectId project, string path, SourceText text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project, path), Path.GetFileName(path), filePath: path, loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default, path)));
}
