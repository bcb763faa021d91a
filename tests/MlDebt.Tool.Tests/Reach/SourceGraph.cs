using System.Collections.Immutable;
using MlDebt.Tool.Reach;
using MlDebt.Tool.Tests.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Tool.Tests.Reach;

/// <summary>The call graph of sources without a build, and the radius of a marked place in them.</summary>
internal sealed class SourceGraph
{
    /// <summary>The few names of ASP.NET Core the graph knows, so that no test needs a package.</summary>
    private const string Web = """
        namespace Microsoft.AspNetCore.Builder
        {
            public class WebApplication { public static WebApplication Create() => new(); public void Run() { } }
            public static class EndpointRouteBuilderExtensions
            {
                public static object MapGet(this WebApplication app, string pattern, System.Delegate handler) => app;
                public static object MapPost(this WebApplication app, string pattern, System.Delegate handler) => app;
            }
        }
        namespace Microsoft.AspNetCore.Mvc
        {
            public class ControllerBase { }
            public class NonActionAttribute : System.Attribute { }
        }
        namespace Microsoft.Extensions.Hosting
        {
            public interface IHostedService { System.Threading.Tasks.Task StartAsync(System.Threading.CancellationToken token); }
            public abstract class BackgroundService : IHostedService
            {
                protected abstract System.Threading.Tasks.Task ExecuteAsync(System.Threading.CancellationToken token);
                public System.Threading.Tasks.Task StartAsync(System.Threading.CancellationToken token) => ExecuteAsync(token);
            }
        }
        namespace Microsoft.Azure.Functions.Worker { public class FunctionAttribute : System.Attribute { public FunctionAttribute(string name) { } } }
        """;

    private static readonly ImmutableArray<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly MetadataReference WebReference =
        CSharpCompilation.Create("Web", [CSharpSyntaxTree.ParseText(Web)], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    private readonly CallGraph _graph = new();
    private readonly HashSet<string> _tests = [];
    private readonly List<(string Path, string Text)> _files = [];

    public CallGraph Graph => _graph;

    /// <summary>Adds a project and answers it for others to refer to.</summary>
    public Compilation Add(string name, string source, bool isTest = false, bool isProgram = true, bool isPublished = false, params Compilation[] references)
    {
        var path = $"/src/{name}.cs";
        _files.Add((path, source));
        if (isTest)
            _tests.Add(name);
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source, path: path)], [.. Framework, WebReference, .. references.Select(reference => reference.ToMetadataReference())],
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        new GraphBuilder(_graph, name, new EntryPoints(!isTest, isPublished, ["Shop.JobAttribute"])).Add(compilation, default);
        return compilation;
    }

    /// <summary>The radius of the one place that holds a text.</summary>
    public int Radius(string text, string? symbol = null)
    {
        var (path, source) = _files.Single(file => file.Text.Contains(text, StringComparison.Ordinal));
        var before = source[..source.IndexOf(text, StringComparison.Ordinal)];
        var line = before.Count(c => c == '\n') + 1;
        var finding = FingerprintTests.Debt(line, symbol, text, path) with { Column = before.Length - before.LastIndexOf('\n'), Fingerprint = "f" };
        return BlastRadius.Of(_graph, "/", [finding], _tests).ByFingerprint["f"];
    }
}
