using System.Diagnostics;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>How a compilation that references every library finds its facts, and what that costs.</summary>
public class LookupTests(ITestOutputHelper output)
{
    [Fact]
    public void A_type_name_that_two_assemblies_declare_resolves()
    {
        const string Both = "Microsoft.Extensions.AI.ChatClientExtensions";
        var compilation = Libraries.RealOnly.AddSyntaxTrees(CSharpSyntaxTree.ParseText("""
            using Microsoft.Extensions.AI;

            class Talk
            {
                object Ask(IChatClient client) => client.GetResponseAsync("hello");

                object Wrap(IChatClient client) => client.AsAIAgent();
            }
            """));

        var called = Calls(compilation).ToList();

        Assert.Null(compilation.GetTypeByMetadataName(Both));
        Assert.Equal(["Microsoft.Extensions.AI.Abstractions", "Microsoft.Agents.AI"], called.Select(m => m.ContainingAssembly.Name));
        Assert.All(called, m => Assert.Equal(Both, m.ContainingType.ToDisplayString()));
        var facts = Known(compilation);
        Assert.Equal(Role.ModelUse, Assert.Single(facts.FactsOf(called[0])).Role);
        Assert.Equal(Role.ChatPipeline, Assert.Single(facts.FactsOf(called[1])).Role);
    }

    [Fact]
    public void Facts_of_libraries_that_are_not_referenced_are_not_seen()
    {
        var compilation = CSharpCompilation.Create("plain", references: Libraries.RealOnly.References.Where(r => !Path.GetFileName(r.Display!).StartsWith("OpenAI.", StringComparison.Ordinal)));

        var facts = Known(compilation);

        Assert.DoesNotContain(facts.With(Role.ModelId), f => f.Id.StartsWith("M:OpenAI.Chat.", StringComparison.Ordinal));
        Assert.Contains(Known(Libraries.RealOnly).With(Role.ModelId), f => f.Id.StartsWith("M:OpenAI.Chat.", StringComparison.Ordinal));
    }

    [Fact]
    public void Seeing_the_facts_of_all_libraries_costs_next_to_nothing_once_they_are_read()
    {
        var cold = Stopwatch.StartNew();
        _ = FactIndex.Shipped;
        cold.Stop();
        var (time, bytes) = Cheapest(() =>
        {
            var facts = Known(Libraries.RealOnly);
            foreach (var role in Enum.GetValues<Role>())
                _ = facts.With(role);
        });

        var seen = FactFiles.All.Count(l => l.Assemblies.Any(Libraries.RealNames.Contains));
        output.WriteLine($"{FactFiles.All.Sum(l => l.Facts.Length)} facts read and indexed in {cold.Elapsed.TotalMilliseconds:F1} ms (0 when another test was first)");
        output.WriteLine($"{seen} libraries seen, every role asked: {time.TotalMilliseconds:F3} ms, {bytes / 1024.0:F1} KB");
        Assert.True(seen >= 20, $"{seen} libraries");
        Assert.True(time < TimeSpan.FromMilliseconds(5), $"{time.TotalMilliseconds} ms");
        Assert.True(bytes < 1024 * 1024, $"{bytes} bytes");
    }

    [Fact]
    public void Asking_about_members_of_every_name_is_cheap()
    {
        var members = Libraries.RealOnly.GetTypesByMetadataName("System.Linq.Enumerable").Concat(Libraries.RealOnly.GetTypesByMetadataName("OpenAI.Chat.ChatClient"))
            .Concat(Libraries.RealOnly.GetTypesByMetadataName("System.String")).SelectMany(t => t.GetMembers()).ToList();
        var facts = Known(Libraries.RealOnly);

        var (time, bytes) = Cheapest(() => members.ForEach(m => facts.FactsOf(m).Count()));

        output.WriteLine($"{members.Count} members: {time.TotalMilliseconds:F3} ms, {bytes / 1024.0:F1} KB");
        Assert.True(time < TimeSpan.FromMilliseconds(50), $"{time.TotalMilliseconds} ms");
    }

    /// <summary>The best of many runs: what the code costs, less what else the machine does.</summary>
    private static (TimeSpan Time, long Bytes) Cheapest(Action work)
    {
        var runs = Enumerable.Range(0, 30).Select(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            work();
            return (Time: clock.Elapsed, Bytes: GC.GetAllocatedBytesForCurrentThread() - before);
        }).ToList();
        return (runs.Min(r => r.Time), runs.Min(r => r.Bytes));
    }

    private static MlLibraries Known(Compilation compilation) => MlLibraries.TryCreate(compilation, [], default)!;

    private static IEnumerable<IMethodSymbol> Calls(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => model.GetSymbolInfo(call).Symbol).OfType<IMethodSymbol>();
    }
}
