using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>No rule crashes on code that is being written: the samples with pieces cut out or exchanged, the same ones in every run.</summary>
public class MutatedCodeTests
{
    private const int Seed = 20240607;
    private const int PerSample = 30;

    public static TheoryData<string> All => [.. Samples.Clean().Concat(Samples.Indebted())];

    [Theory]
    [MemberData(nameof(All))]
    public Task Without_every_nth_token(string sample) => Survives(sample, (root, random) =>
    {
        var step = random.Next(5, 60);
        return root.DescendantTokens().Where((_, i) => i % step == step - 1).Reverse()
            .Aggregate(root.ToFullString(), (text, token) => text.Remove(token.SpanStart, token.Span.Length));
    });

    [Theory]
    [MemberData(nameof(All))]
    public Task Without_a_statement_or_member(string sample) => Survives(sample, (root, random) =>
        Replaced(root, One(root.DescendantNodes().Where(n => n is StatementSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax)), random).Span, ""));

    [Theory]
    [MemberData(nameof(All))]
    public Task Cut_off_in_the_middle(string sample) => Survives(sample, (root, random) =>
        root.ToFullString()[..One(root.DescendantTokens(), random).SpanStart]);

    [Theory]
    [MemberData(nameof(All))]
    public Task With_an_expression_put_elsewhere(string sample) => Survives(sample, (root, random) =>
    {
        var expressions = root.DescendantNodes().OfType<ExpressionSyntax>().ToArray();
        return Replaced(root, One(expressions, random).Span, One(expressions, random).ToString());
    });

    private static async Task Survives(string sample, Func<SyntaxNode, Random, string> mutate)
    {
        var root = await CSharpSyntaxTree.ParseText(Samples.Text(sample)).GetRootAsync();
        var random = new Random(Seed);
        for (var i = 0; i < PerSample; i++)
            await AnalyzerRun.Findings(AnalyzerRun.Program(mutate(root, random)));
    }

    private static string Replaced(SyntaxNode root, TextSpan span, string text) => root.ToFullString().Remove(span.Start, span.Length).Insert(span.Start, text);

    private static T One<T>(IEnumerable<T> items, Random random)
    {
        var all = items.ToArray();
        return all[random.Next(all.Length)];
    }
}
