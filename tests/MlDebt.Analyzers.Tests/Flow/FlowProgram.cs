using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>A small program that compiles, and the values its <c>Ask(value)</c> calls ask about.</summary>
internal sealed class FlowProgram
{
    private const string Marker = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Microsoft.ML;
        global using Microsoft.ML.Data;
        global using static Marker;

        internal static class Marker
        {
            internal static void Ask<T>(T value) where T : allows ref struct { }
        }

        internal class Row { public float Value { get; set; } }

        internal class Prediction
        {
            public float Score { get; set; }
            public float[] Scores { get; set; } = [];
        }

        internal static class Trained
        {
            internal static readonly PredictionEngine<Row, Prediction> Engine = null!;
            internal static readonly ITransformer Model = null!;
        }
        """;

    /// <summary>Kept whole, so that every program shares the bound references of the first.</summary>
    private static readonly CSharpCompilation Start = CSharpCompilation.Create(
        "Program",
        [Parse("Marker.cs", Marker)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private FlowProgram(Compilation compilation)
    {
        Compilation = compilation;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        Questions = [.. compilation.SyntaxTrees.SelectMany(QuestionsIn)];
    }

    public Compilation Compilation { get; }

    /// <summary>The asked values, in file and source order.</summary>
    public ImmutableArray<IOperation> Questions { get; }

    public static FlowProgram Library(params string[] files) => new(With(files));

    /// <summary>A program that nobody outside can call.</summary>
    public static FlowProgram Executable(params string[] files) =>
        new(With(files).WithOptions(Start.Options.WithOutputKind(OutputKind.ConsoleApplication)));

    /// <summary>A program that also uses a library of its own, known by its metadata alone.</summary>
    public static FlowProgram Using(string library, params string[] files)
    {
        using var image = new MemoryStream();
        var emitted = Start.RemoveAllSyntaxTrees().WithAssemblyName("Used").AddSyntaxTrees(Parse("Used.cs", library)).Emit(image);
        Assert.Empty(emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return new(With(files).AddReferences(MetadataReference.CreateFromImage(image.ToArray())));
    }

    /// <summary>An engine that was asked nothing yet.</summary>
    public ValueOrigins NewEngine() => new(new(Compilation), MlLibraries.TryCreate(Compilation, [], CancellationToken.None)!);

    private static CSharpCompilation With(string[] files) => Start.AddSyntaxTrees(files.Select((text, i) => Parse($"{i + 1}.cs", text)));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, new(LanguageVersion.Preview), path);

    private IEnumerable<IOperation> QuestionsIn(SyntaxTree tree)
    {
        var model = Compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Ask" })
            .Select(call => Assert.IsAssignableFrom<IInvocationOperation>(model.GetOperation(call)).Arguments[0].Value);
    }
}
