using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace MlDebt.Analyzers.Tests.Infrastructure;

/// <summary>The project a snippet lives in. The defaults are those of a current SDK project with ML.NET.</summary>
public sealed class MlTestSettings
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Nothing of it comes from a package source: a snippet's references are <see cref="Libraries"/>.</summary>
    public static readonly ReferenceAssemblies NoDownloads = new("net10.0");

    /// <summary>What the snippet compiles against.</summary>
    public IReadOnlyList<MetadataReference> Libraries { get; set; } = References.Ml;

    /// <summary>The language the snippet is written in.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    /// <summary>True for a program, false for a library.</summary>
    public bool IsExecutable { get; set; }

    /// <summary>Lines of the <c>[*.cs]</c> section of an <c>.editorconfig</c> beside the snippet.</summary>
    public string EditorConfig { get; set; } = "";

    /// <summary>What the build says of the project, as <c>build_property</c> hands it to analyzers; other global options by their full name.</summary>
    public Dictionary<string, string> GlobalOptions { get; } = new(StringComparer.Ordinal);

    /// <summary>Files beside the snippet that no diagnostic is expected in, and no fix changes; name and text.</summary>
    public Dictionary<string, string> Surroundings { get; } = new(StringComparer.Ordinal) { ["Usings.cs"] = ImplicitUsings };

    /// <summary>Files the project lists as <c>AdditionalFiles</c>; path and text.</summary>
    public Dictionary<string, string> AdditionalFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>Gives every state of a test the project.</summary>
    public void Apply(SolutionState start, params SolutionState[] fixes)
    {
        start.OutputKind = IsExecutable ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        start.AdditionalReferences.AddRange(Libraries);
        if (EditorConfig.Length > 0)
            start.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{EditorConfig}\n"));
        if (GlobalOptions.Count > 0)
            start.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Concat(GlobalOptions.Select(o => $"{o.Key} = {o.Value}\n"))));
        foreach (var (path, text) in AdditionalFiles)
            start.AdditionalFiles.Add((path, text));
        foreach (var state in fixes.Where(f => f.Sources.Count > 0).Prepend(start))
            foreach (var (name, text) in Surroundings)
                state.Sources.Add((name, text));
    }

    /// <summary>The language version, with everything else of the options as the testing library has it.</summary>
    public ParseOptions Parse(ParseOptions options) => ((CSharpParseOptions)options).WithLanguageVersion(LanguageVersion);

    /// <summary>Nullable reference types on, as in a new project.</summary>
    public static CompilationOptions Compile(CompilationOptions options) => ((CSharpCompilationOptions)options).WithNullableContextOptions(NullableContextOptions.Enable);
}
