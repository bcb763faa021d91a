using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MlDebt.Analyzers.Tests.Infrastructure;

/// <summary>
/// Runs one rule over snippets. What is expected stands in the snippet as markup: <c>[|0.8|]</c>, and <c>{|#0:0.8|}</c>
/// where a test pins the message or the related locations. A snippet that does not compile fails its test.
/// </summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
public static class MlVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The rule's only descriptor, to pin what markup cannot say.</summary>
    public static DiagnosticResult Diagnostic() => CSharpAnalyzerVerifier<TAnalyzer, DefaultVerifier>.Diagnostic();

    /// <summary>One library file against its markup.</summary>
    public static Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>A test with its own project.</summary>
    public sealed class Test : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        public Test() => ReferenceAssemblies = MlTestSettings.NoDownloads;

        public MlTestSettings Settings { get; } = new();

        public Task RunAsync() => RunAsync(CancellationToken.None);

        protected override Task RunImplAsync(CancellationToken cancellationToken)
        {
            Settings.Apply(TestState);
            return base.RunImplAsync(cancellationToken);
        }

        protected override ParseOptions CreateParseOptions() => Settings.Parse(base.CreateParseOptions());

        protected override CompilationOptions CreateCompilationOptions() => MlTestSettings.Compile(base.CreateCompilationOptions());
    }
}

/// <summary>Runs one rule and its fix over snippets.</summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
/// <typeparam name="TFix">Its fix.</typeparam>
public static class MlVerifier<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>One library file against its markup, and against what the fix makes of it.</summary>
    public static Task VerifyAsync(string source, string fixedSource) => new Test { TestCode = source, FixedCode = fixedSource }.RunAsync();

    /// <summary>A test with its own project.</summary>
    public sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        public Test() => ReferenceAssemblies = MlTestSettings.NoDownloads;

        public MlTestSettings Settings { get; } = new();

        public Task RunAsync() => RunAsync(CancellationToken.None);

        protected override Task RunImplAsync(CancellationToken cancellationToken)
        {
            Settings.Apply(TestState, FixedState, BatchFixedState);
            return base.RunImplAsync(cancellationToken);
        }

        protected override ParseOptions CreateParseOptions() => Settings.Parse(base.CreateParseOptions());

        protected override CompilationOptions CreateCompilationOptions() => MlTestSettings.Compile(base.CreateCompilationOptions());
    }
}
