using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow.Reaching;

/// <summary>The ways to the one <c>Here()</c> of a program, as lines that read like the way.</summary>
internal static class ReachOf
{
    private const string Usings = """
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.SignalR;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using static Marker;

        internal static class Marker { internal static int Here() => 0; }
        """;

    private static readonly CSharpCompilation Start = CSharpCompilation.Create(
        "Program",
        [Parse("Usings.cs", Usings)],
        [.. References.Ml, References.Named("xunit.core")],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The ways through a library's files.</summary>
    public static string[] Library(params string[] files) => Lines(In(OutputKind.DynamicallyLinkedLibrary, files));

    /// <summary>The ways through a program that nobody outside can call.</summary>
    public static string[] Executable(params string[] files) => Lines(In(OutputKind.ConsoleApplication, files));

    /// <summary>How often the one <c>Here()</c> of a program runs.</summary>
    public static Pace PaceIn(params string[] files) => In(OutputKind.ConsoleApplication, files).Pace;

    /// <summary>The whole answer.</summary>
    public static Reach In(OutputKind kind, params string[] files)
    {
        var (reach, site) = Ask(kind, files);
        return reach.Of(site, CancellationToken.None);
    }

    /// <summary>An engine that was asked nothing yet, and the site to ask about.</summary>
    public static (CallReach Reach, SyntaxNode Site) Ask(OutputKind kind, params string[] files)
    {
        var compilation = Start.WithOptions(Start.Options.WithOutputKind(kind)).AddSyntaxTrees(files.Select((text, i) => Parse($"{i + 1}.cs", text)));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        var site = Assert.Single(compilation.SyntaxTrees.Skip(1).SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<InvocationExpressionSyntax>(), c => c.Expression.ToString() == "Here");
        return (new(new(compilation), MlLibraries.TryCreate(compilation, [], CancellationToken.None)!), site);
    }

    private static string[] Lines(Reach reach) => [.. reach.Paths.Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(ReachPath path)
    {
        var members = path.Steps.Select(step => NameOf(step.Caller)).Prepend(NameOf(path.Entry.Member)).Distinct();
        var conditions = path.Conditions.Select(type => type.Name).ToList();
        return $"{path.Entry.Kind}: {string.Join(" > ", members)}{(conditions.Count == 0 ? "" : " if " + string.Join(", ", conditions))}{(path.NeedsContainer ? " by container" : "")}";
    }

    private static string NameOf(ISymbol symbol) => symbol is INamedTypeSymbol ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}";

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, new(LanguageVersion.Preview), path);
}
