using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using MlDebt.Tool.Findings;

namespace MlDebt.Tool.Reach;

/// <summary>Opens a solution in a Roslyn workspace and makes its call graph.</summary>
/// <param name="target">What is audited.</param>
/// <param name="records">What the projects said of themselves when they were built; may be empty.</param>
/// <param name="attributes">Further attributes that mark entry points.</param>
internal sealed class GraphLoader(AuditTarget target, ImmutableArray<ProjectRecord> records, ImmutableArray<string> attributes)
{
    private static readonly string[] TestAssemblies = ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    /// <summary>Projects that could not be loaded, in the workspace's words.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>Names of the projects that hold tests.</summary>
    public HashSet<string> Tests { get; } = new(StringComparer.Ordinal);

    /// <summary>The graph of everything that loads.</summary>
    public async Task<CallGraph> LoadAsync(Action<string> progress, CancellationToken token)
    {
        using var workspace = MSBuildWorkspace.Create();
        using var failed = workspace.RegisterWorkspaceFailedHandler(args =>
        {
            if (args.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
                Failures.Add(args.Diagnostic.Message.ReplaceLineEndings(" "));
        });
        progress("opening the solution for the call graph");
        var solution = TargetSearch.IsSolution(target.File)
            ? await workspace.OpenSolutionAsync(target.File, cancellationToken: token).ConfigureAwait(false)
            : (await workspace.OpenProjectAsync(target.File, cancellationToken: token).ConfigureAwait(false)).Solution;
        return await BuildAsync(solution, progress, token).ConfigureAwait(false);
    }

    private async Task<CallGraph> BuildAsync(Solution solution, Action<string> progress, CancellationToken token)
    {
        var graph = new CallGraph();
        var projects = solution.Projects.Where(project => project.Language == LanguageNames.CSharp).ToList();
        var used = UsedByProduction(solution, projects);
        foreach (var (project, i) in projects.Select((project, i) => (project, i)))
        {
            progress($"call graph {i + 1} of {projects.Count}: {project.Name}");
            if (await project.GetCompilationAsync(token).ConfigureAwait(false) is { } compilation)
                new GraphBuilder(graph, NameOf(project), Entries(project, used)).Add(compilation, token);
        }

        return graph;
    }

    private EntryPoints Entries(Project project, HashSet<string> used)
    {
        if (IsTest(project))
        {
            Tests.Add(NameOf(project));
            return new(false, false, []);
        }

        // Of a library that a program here uses, the program says what is reached; one that nobody uses is made for others.
        var record = RecordOf(project);
        var isLibrary = project.CompilationOptions?.OutputKind == OutputKind.DynamicallyLinkedLibrary;
        return new(true, isLibrary && record?.IsPackable != false && !used.Contains(NameOf(project)), attributes);
    }

    private HashSet<string> UsedByProduction(Solution solution, List<Project> projects) =>
    [
        .. from project in projects
           where !IsTest(project)
           from reference in project.ProjectReferences
           let referenced = solution.GetProject(reference.ProjectId)
           where referenced is not null
           select NameOf(referenced),
    ];

    private bool IsTest(Project project) =>
        RecordOf(project)?.IsTest == true
        || project.MetadataReferences.Any(reference => TestAssemblies.Contains(Path.GetFileNameWithoutExtension(reference.Display ?? ""), StringComparer.OrdinalIgnoreCase));

    private ProjectRecord? RecordOf(Project project) => records.FirstOrDefault(record => string.Equals(record.File, project.FilePath, StringComparison.OrdinalIgnoreCase));

    // The name of a project with several frameworks carries the framework in a workspace; here they are one.
    private static string NameOf(Project project) => Path.GetFileNameWithoutExtension(project.FilePath) ?? project.Name;
}
