using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.OptionsMove;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove.Support;

/// <summary>A small project that is fixed in memory, compiled, and run before and after.</summary>
internal sealed class Sample
{
    private const string Root = "/p/";
    private readonly ProjectId _id = ProjectId.CreateNewId();

    public Sample(params (string Path, string Text)[] sources)
        : this(new SampleShape(), sources)
    {
    }

    public Sample(SampleShape shape, params (string Path, string Text)[] sources)
    {
        var project = ProjectInfo.Create(_id, VersionStamp.Default, shape.Name, shape.Name, LanguageNames.CSharp, filePath: Root + shape.Name + ".csproj",
            compilationOptions: new CSharpCompilationOptions(shape.Kind, nullableContextOptions: shape.Nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable),
            parseOptions: new CSharpParseOptions(shape.Language, shape.Documented ? DocumentationMode.Diagnose : DocumentationMode.Parse),
            metadataReferences: shape.Hosting ? References.WithHosting : References.Framework).WithDefaultNamespace(shape.Name);
        Solution = shape.Workspace.CurrentSolution.AddProject(project);
        foreach (var (path, text) in sources)
            Solution = Solution.AddDocument(DocumentId.CreateNewId(_id), Path.GetFileName(path), SourceText.From(text, shape.Encoding), path.Split('/')[..^1], Root + path);
        foreach (var (path, text) in shape.Additional)
            Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(_id), Path.GetFileName(path), SourceText.From(text, shape.Encoding), filePath: Root + path);
        if (shape.EditorConfig.Length > 0)
            Solution = Solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(_id), ".editorconfig", SourceText.From("root = true\n[*.cs]\n" + shape.EditorConfig), filePath: Root + ".editorconfig");
    }

    public Solution Solution { get; private set; }

    public Project Project => Solution.GetProject(_id)!;

    public string[] Files => [.. Project.Documents.Select(d => d.FilePath![Root.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>Goes on with a solution that was changed by hand.</summary>
    public void Continue(Solution solution) => Solution = solution;

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var run = (await Project.GetCompilationAsync())!.WithAnalyzers([new ContractAnalyzer()], Project.AnalyzerOptions);
        var all = await run.GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(all, d => d.Id == "AD0001");
        return [.. all.OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The light bulb of one diagnostic, or null.</summary>
    public async Task<CodeAction?> BulbAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(Project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (a, _) => actions.Add(a), default);
        await new ContractCodeFix().RegisterCodeFixesAsync(context);
        return actions.SingleOrDefault();
    }

    public async Task<Refusal> RefusalAsync(Diagnostic diagnostic) =>
        (await SiteReader.ReadAsync(Project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, default)).Refusal;

    /// <summary>Applies the light bulb of the diagnostic at that position of the report; answers its title.</summary>
    public async Task<string> FixAsync(int index = 0)
    {
        var action = await BulbAsync((await DiagnosticsAsync())[index]);
        Assert.NotNull(action);
        await ApplyAsync(action);
        return action.Title;
    }

    /// <summary>Fix All, one rule after the other, as <c>dotnet format</c> runs them.</summary>
    public async Task FixAllAsync(FixAllScope scope = FixAllScope.Project, bool reverse = false)
    {
        var rules = new ContractAnalyzer().SupportedDiagnostics;
        foreach (var rule in reverse ? rules.Reverse() : rules)
        {
            var diagnostics = (await DiagnosticsAsync()).Where(d => d.Id == rule.Id).ToImmutableArray();
            if (diagnostics.IsEmpty)
                continue;
            var fix = new ContractCodeFix();
            var context = new FixAllContext(Project.GetDocument(diagnostics[0].Location.SourceTree)!, fix, scope, MoveToOptionsCodeFix.EquivalenceKey, [rule.Id], new Given(diagnostics), default);
            await ApplyAsync((await fix.GetFixAllProvider().GetFixAsync(context))!);
        }
    }

    public async Task<string> TextAsync(string path) => (await SourceAsync(path)).ToString();

    public async Task<SourceText> SourceAsync(string path)
    {
        var document = Project.Documents.Concat<TextDocument>(Project.AdditionalDocuments).FirstOrDefault(d => d.FilePath == Root + path);
        Assert.True(document is not null, path + " is not among " + string.Join(", ", Files));
        return await document.GetTextAsync();
    }

    /// <summary>Errors and warnings of the compiler.</summary>
    public async Task<string[]> ComplaintsAsync() =>
        [.. (await Project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id is not ("CS1701" or "CS1702")).Select(d => d.ToString())];

    public async Task<string> RunAsync(params string[] settings) => SampleRun.Of((await Project.GetCompilationAsync())!, settings);

    public async Task ApplyAsync(CodeAction action) =>
        Solution = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private sealed class Given(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken token) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken token) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken token) =>
            Task.FromResult(all.Where(d => d.Location.SourceTree!.FilePath == document.FilePath));
    }
}

/// <summary>What kind of project a sample is.</summary>
internal sealed record SampleShape
{
    public string Name { get; init; } = "Sample";

    public (string Path, string Text)[] Additional { get; init; } = [];

    /// <summary>Whether Microsoft.Extensions and ASP.NET Core are referenced.</summary>
    public bool Hosting { get; init; } = true;

    public bool Nullable { get; init; } = true;

    public bool Documented { get; init; }

    public string EditorConfig { get; init; } = "";

    public OutputKind Kind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public Encoding? Encoding { get; init; }

    public Workspace Workspace { get; init; } = new AdhocWorkspace();
}
