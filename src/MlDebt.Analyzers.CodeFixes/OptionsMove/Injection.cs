using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>One class that is given options: the names and texts that all its edits share.</summary>
/// <param name="Type">The class.</param>
/// <param name="Options">What it is given.</param>
/// <param name="IsWrapped">Whether it comes as <c>IOptions&lt;T&gt;</c>.</param>
/// <param name="OneConstructor">Whether the class must keep a single constructor.</param>
/// <param name="Project">The project that is edited.</param>
/// <param name="Compilation">Its compilation.</param>
/// <param name="Removed">Whole lines that the plan takes away, by file.</param>
internal sealed record Injection(
    INamedTypeSymbol Type, OptionsClass Options, bool IsWrapped, bool OneConstructor, Project Project, Compilation Compilation,
    IReadOnlyDictionary<DocumentId, List<TextSpan>> Removed)
{
    public const string OptionsNamespace = "Microsoft.Extensions.Options";

    public string ParameterType => IsWrapped ? "IOptions<" + Options.Name + ">" : Options.Name;

    /// <summary>What a constructor without options passes on.</summary>
    public string DefaultArgument => IsWrapped ? OptionsNamespace + ".Options.Create(" + NewOptions + ")" : NewOptions;

    private string NewOptions => "new " + Options.Name + "()";

    public string Required(string parameter) => IsWrapped ? parameter + ".Value" : parameter;

    public string OrDefault(string parameter) => (IsWrapped ? parameter + "?.Value" : parameter) + " ?? " + NewOptions;

    public List<ClassDeclarationSyntax> Parts(CancellationToken token) => Type.DeclaringSyntaxReferences
        .Select(r => (ClassDeclarationSyntax)r.GetSyntax(token))
        .OrderBy(d => d.SyntaxTree.FilePath, System.StringComparer.Ordinal).ThenBy(d => d.SpanStart).ToList();

    public List<ConstructorDeclarationSyntax> Constructors(CancellationToken token) => Type.InstanceConstructors
        .Where(c => !c.IsImplicitlyDeclared).SelectMany(c => c.DeclaringSyntaxReferences).Select(r => r.GetSyntax(token)).OfType<ConstructorDeclarationSyntax>()
        .OrderBy(c => c.SyntaxTree.FilePath, System.StringComparer.Ordinal).ThenBy(c => c.SpanStart).ToList();

    public Document DocumentOf(SyntaxNode node) => Project.GetDocument(node.SyntaxTree)!;

    /// <summary>The question mark of an optional parameter, where the file knows of it.</summary>
    public string Nullable(SyntaxNode node) =>
        Compilation.GetSemanticModel(node.SyntaxTree).GetNullableContext(node.SpanStart).AnnotationsEnabled() ? "?" : "";

    public IReadOnlyCollection<TextSpan> RemovedFrom(DocumentId document) =>
        Removed.TryGetValue(document, out var spans) ? spans : new List<TextSpan>();
}
