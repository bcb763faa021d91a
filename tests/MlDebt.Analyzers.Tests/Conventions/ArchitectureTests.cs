using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MlDebt.Analyzers.Libraries;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>What keeps the product loadable, cheap and readable, and what no single rule's test would notice.</summary>
public class ArchitectureTests
{
    private const int MostLines = 150;

    /// <summary>The files that are longer. One that got shorter leaves the list.</summary>
    private static readonly string[] LongFiles =
    [
        "src/MlDebt.Analyzers/Flow/OriginWalk.Calls.cs",
        "src/MlDebt.Analyzers/Flow/OriginWalk.cs",
        "src/MlDebt.Analyzers/Libraries/Role.cs",
    ];

    private static readonly string[] Sources = [.. Repository.Files("src", "*.cs")];

    /// <summary>An analyzer lives as long as the host: what it holds of a compilation is never freed.</summary>
    [Fact]
    public void No_analyzer_holds_a_symbol_or_a_compilation()
    {
        var held = from analyzer in ShippedRule.Analyzers
                   from type in Bases(analyzer.GetType())
                   from field in type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                   where Mentions(field.FieldType)
                   select $"{type.Name}.{field.Name}: {field.FieldType}";

        Assert.Empty(held.Distinct());
    }

    [Theory]
    [InlineData("MlDebt.Analyzers", new[] { "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable" })]
    [InlineData("MlDebt.Analyzers.CodeFixes", new[] { "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "System.Composition.AttributedModel", "MlDebt.Analyzers" })]
    public void A_shipped_assembly_references_what_the_oldest_host_has_and_nothing_else(string assembly, string[] allowed)
    {
        var references = References(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));

        Assert.Empty(references.Keys.Except(allowed));
        Assert.All(references.Where(r => r.Key.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), r => Assert.True(r.Value <= new Version(4, 8, 0, 0), $"{r}"));
        Assert.All(references.Where(r => r.Key == "System.Collections.Immutable"), r => Assert.True(r.Value <= new Version(7, 0, 0, 0), $"{r}"));
    }

    /// <summary>A rule asks for a role; an API's name in it would be knowledge nobody can extend or check.</summary>
    [Fact]
    public void No_rule_spells_the_name_of_an_ml_api()
    {
        var names = FactFiles.All.Where(library => library.Kind == LibraryKind.Ml).SelectMany(library => library.Facts)
            .SelectMany(fact => NamesIn(fact.Id)).Where(IsTelling).ToHashSet(StringComparer.Ordinal);

        var spelt = from file in Repository.Files("src/MlDebt.Analyzers/Rules", "*.cs")
                    from token in CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot().DescendantTokens()
                    where token.IsKind(SyntaxKind.StringLiteralToken) && names.Contains(token.ValueText)
                    select $"{file}: {token}";

        Assert.Empty(spelt);
    }

    [Fact]
    public void One_file_binds_trees() =>
        Assert.Equal(
            ["src/MlDebt.Analyzers/Flow/SourceView.cs"],
            Sources.Where(file => file.StartsWith("src/MlDebt.Analyzers/", StringComparison.Ordinal) && Repository.Read(file).Contains("GetSemanticModel(", StringComparison.Ordinal)));

    [Fact]
    public void A_file_holds_one_idea() =>
        Assert.Equal(LongFiles, Sources.Where(file => Repository.Read(file).TrimEnd('\n').Split('\n').Length > MostLines));

    /// <summary>A name of one plain word (<c>Value</c>, <c>Options</c>) is also a word of ours.</summary>
    private static bool IsTelling(string name) => name.Count(char.IsUpper) > 1;

    private static bool Mentions(Type type) =>
        IsOfCompilation(type) || (type.HasElementType && Mentions(type.GetElementType()!)) || (type.IsGenericType && type.GetGenericArguments().Any(Mentions));

    private static bool IsOfCompilation(Type type) =>
        type == typeof(MlProject) || new[] { typeof(ISymbol), typeof(Compilation), typeof(SemanticModel), typeof(SyntaxNode), typeof(SyntaxTree), typeof(IOperation) }.Any(kind => kind.IsAssignableFrom(type));

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null && type.Assembly == typeof(MlDebtAnalyzer).Assembly; type = type.BaseType)
            yield return type;
    }

    private static Dictionary<string, Version> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).ToDictionary(r => metadata.GetString(r.Name), r => r.Version);
    }

    /// <summary>The simple names of the type and member in an id; parameters are other people's types.</summary>
    private static IEnumerable<string> NamesIn(string id)
    {
        var path = Regex.Replace(id[2..].Split('(')[0], @"`+\d+", "").Split('.');
        return path.Where(name => name != "#ctor").TakeLast(2);
    }
}
