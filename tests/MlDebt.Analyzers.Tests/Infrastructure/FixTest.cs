using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.Tests.Infrastructure;

/// <summary>One rule and its fix beside the fraud domain.</summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
/// <typeparam name="TFix">Its fix.</typeparam>
public static class FixTest<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>The fix, one by one and all at once, makes one text of the other; a text that stays as it is gets no offer.</summary>
    public static Task Fixes(string source, string fixedSource, bool isProgram = false)
    {
        var test = new MlVerifier<TAnalyzer, TFix>.Test { TestCode = source, FixedCode = fixedSource };
        test.Settings.Surroundings["Fraud.cs"] = Fraud.Types;
        test.Settings.IsExecutable = isProgram;
        return test.RunAsync();
    }

    /// <summary>No fix is offered.</summary>
    public static Task Offers_nothing(string source) => Fixes(source, source);

    /// <summary>One file before and after its first finding was fixed, to be run.</summary>
    public static async Task<(Compilation Before, Compilation After)> Apply(string source)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Run", "Run", LanguageNames.CSharp, metadataReferences: References.Restored, parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));
        var document = workspace.AddDocument(project.Id, "Probe.cs", SourceText.From(source));
        var before = (await document.Project.GetCompilationAsync())!;
        var found = (await before.WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync()).OrderBy(d => d.Location.SourceSpan.Start).First();
        CodeAction? offered = null;
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => offered ??= action, CancellationToken.None));
        var operations = await offered!.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (before, (await changed.GetProject(project.Id)!.GetCompilationAsync())!);
    }
}
