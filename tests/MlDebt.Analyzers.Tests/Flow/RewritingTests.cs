using MlDebt.Analyzers.Flow;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>However a program is rewritten, the same constants reach the question, and nothing becomes unknown.</summary>
public class RewritingTests
{
    public static TheoryData<string> Ways => [.. Rewriting.Ways.Keys];

    private static readonly Lazy<IReadOnlyList<(string Expression, string Origins)>> InPlace = new(() => Answers("in place"));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_rewriting_leaves_the_origins_as_they_are(string way) =>
        Assert.Equal(InPlace.Value, Answers(way));

    [Fact]
    public void The_plainest_way_already_leads_somewhere() =>
        Assert.All(InPlace.Value, answer => Assert.Matches("^(Configuration|Constant)", answer.Origins));

    /// <summary>A constant may be named by what its value was extracted to; its value and what stands before it stay.</summary>
    [Theory]
    [InlineData("double", "0.7")]
    [InlineData("double", "0.5 + 0.25")]
    [InlineData("double", "Extra.Margin")]
    [InlineData("double", "Extra.Margin + 0.5")]
    [InlineData("string", "\"model.zip\"")]
    [InlineData("string", "\"Models/\" + \"model.zip\"")]
    public void Extracting_a_constant_leaves_the_values_as_they_are(string type, string expression)
    {
        var inPlace = Values([$"class A {{ void M() => Ask({expression}); }}"]);

        Assert.NotEmpty(inPlace);
        Assert.Equal(inPlace, Values([$"class A {{ const {type} V = {expression}; void M() => Ask(V); }}"]));
        Assert.Equal(inPlace, Values([$"class A {{ void M() {{ const {type} V = {expression}; Ask(V); }} }}"]));
        Assert.Equal(inPlace, Values(["class A { void M() => Ask(Constants.V); }", $"static class Constants {{ internal const {type} V = {expression}; }}"]));
        Assert.Equal(inPlace, Values([$"class A {{ void M({type} v = {expression}) => Ask(v); }}"]));
    }

    private static List<(string Expression, string Origins)> Answers(string way) =>
        [.. Rewriting.Bases.Select(b => (b.Expression, string.Join("; ", OriginsOf.Files([.. Rewriting.Ways[way](b.Type, b.Expression), Rewriting.Extra]))))];

    private static IEnumerable<string> Values(string[] files)
    {
        var program = FlowProgram.Library([.. files, Rewriting.Extra]);
        var origins = program.NewEngine().Of(program.Questions.Single(), CancellationToken.None);
        Assert.All(origins, origin => Assert.Equal(OriginKind.Constant, origin.Kind));
        return origins.Select(origin => FormattableString.Invariant($"{origin.Value}")).Order(StringComparer.Ordinal);
    }
}
