using Microsoft.CodeAnalysis.CSharp;
using MlDebt.Analyzers.Flow;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class NameIndexTests
{
    private const string Text = """
        class A
        {
            int x = 1;
            A() : this(2) { }
            A(int y) { x = y; if (x > 1 && y is >= 2 or < 0) x = x == 3 ? 4 : 5; }
            A Make() => new(x);
            List<int> Other() => y switch { 1 => null, _ => new List<int>() };
        }
        """;

    private static readonly Microsoft.CodeAnalysis.SyntaxTree Tree = CSharpSyntaxTree.ParseText(Text);

    private static readonly NameIndex Index = NameIndex.Of(Tree, CancellationToken.None);

    [Fact]
    public void Uses_stand_in_source_order_and_declarations_are_none() =>
        Assert.Equal([.. Enumerable.Range(0, Text.Length).Where(i => Text[i] == 'x' && !Text[..i].EndsWith("int ", StringComparison.Ordinal) && !char.IsLetter(Text[i - 1]) && !char.IsLetter(Text[i + 1]))], Index.Uses("x").Select(use => use.SpanStart));

    [Fact]
    public void A_generic_name_is_a_use_of_its_identifier() => Assert.Equal(["List<int>", "List<int>"], Index.Uses("List").Select(use => use.ToString()));

    [Fact]
    public void A_name_that_is_nowhere_has_no_uses() => Assert.Empty(Index.Uses("z"));

    [Fact]
    public void Comparisons_are_relational_ones_only() => Assert.Equal(["x > 1", ">= 2", "< 0"], Index.Comparisons.Select(node => node.ToString()));

    [Fact]
    public void Branches_are_ifs_choices_and_switches() =>
        Assert.Equal(["IfStatement", "ConditionalExpression", "SwitchExpression"], Index.Branches.Select(node => node.Kind().ToString()));

    [Fact]
    public void Creations_without_a_name_and_constructor_chains_are_kept() =>
        Assert.Equal(["new(x)", ": this(2)"], [Index.ImplicitCreations.Single().ToString(), Index.ConstructorInitializers.Single().ToString()]);

    [Fact]
    public void A_tree_is_indexed_once_however_many_ask()
    {
        var tree = CSharpSyntaxTree.ParseText(Text);
        var indexes = new NameIndex[16];

        Parallel.For(0, indexes.Length, i => indexes[i] = NameIndex.Of(tree, CancellationToken.None));

        Assert.All(indexes, index => Assert.Same(NameIndex.Of(tree, CancellationToken.None), index));
        Assert.NotSame(Index, indexes[0]);
    }
}
