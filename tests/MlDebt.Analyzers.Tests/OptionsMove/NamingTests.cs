using MlDebt.Analyzers.CodeFixes.OptionsMove;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>Two settings of one name are told apart by what they decide, before a member's name and long before a number.</summary>
public sealed class NamingTests : MoveTest
{
    [Theory]
    [InlineData("public string M(float score) => score > 0.9f ? \"block\" : score > 0.5f ? \"manual review\" : \"\";", "BlockScoreThreshold", "ManualReviewScoreThreshold")]
    [InlineData("public D M(float score) => score switch { > 0.9f => D.Block, > 0.5f => D.Review, _ => D.None };", "BlockScoreThreshold", "ReviewScoreThreshold")]
    [InlineData("public string M(float score)\n    {\n        if (score > 0.9f)\n            return \"high\";\n        if (score > 0.5f) { return \"low\"; }\n        return \"\";\n    }", "HighScoreThreshold", "LowScoreThreshold")]
    [InlineData("public bool M(float score)\n    {\n        var isSpam = score > 0.9f;\n        var isHam = score < 0.5f;\n        return isSpam || isHam;\n    }", "SpamScoreThreshold", "HamScoreThreshold")]
    [InlineData("private const float BlockFrom = 0.9f;\n    private const float ReviewThreshold = 0.5f;\n    public bool M(float score) => score > BlockFrom || score < ReviewThreshold;", "BlockScoreThreshold", "ReviewScoreThreshold")]
    [InlineData("public int M(float score) => score > 0.9f ? 2 : score > 0.5f ? 1 : 0;", "MScoreThreshold", "MScoreThreshold2")]
    [InlineData("public bool M(float score) => score > 0.9f;\n    public bool HasMore(float score) => score > 0.5f;", "MScoreThreshold", "MoreScoreThreshold")]
    [InlineData("public string M(float score) => score > 0.9f ? \"high\" : \"\";\n    public string N(float score) => score > 0.5f ? \"high\" : \"\";", "MHighScoreThreshold", "NHighScoreThreshold")]
    public async Task Two_thresholds(string members, string first, string second)
    {
        var code = ("A.cs", "public enum D { None, Review, Block }\n\npublic class T\n{\n    " + members + "\n}\n");
        var use = ("Probe.cs", Probe("\"\" + new T().M(s)"));
        var all = await MoveAsync(new Sample(code, use));
        var options = await all.TextAsync("TOptions.cs");
        Assert.Contains(" " + first + " { get; set; } = 0.9f;", options);
        Assert.Contains(" " + second + " { get; set; } = 0.5f;", options);

        // One by one, the last first, they get the same names.
        var single = new Sample(code, use);
        await single.FixAsync(1);
        await single.FixAsync(0);
        Assert.Equal(await all.TextAsync("A.cs"), await single.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("max_norm", "MaxNorm")]
    [InlineData("_lowerBound", "LowerBound")]
    [InlineData("BATCH_SIZE", "BatchSize")]
    [InlineData("numberOfCVFolds", "NumberOfCVFolds")]
    [InlineData("@class", "Class")]
    [InlineData("_", "Value")]
    public void A_parameter_s_name_as_a_property(string name, string expected) => Assert.Equal(expected, Analyzers.Rules.Wording.Pascal(name));

    [Theory]
    [InlineData("max_norm", "max norm")]
    [InlineData("lowerBound", "lower bound")]
    public void A_parameter_s_name_in_a_message(string name, string expected) => Assert.Equal(expected, Analyzers.Rules.Wording.Words(name));

    [Theory]
    [InlineData("fraud-v2.zip", "FraudV2Zip")]
    [InlineData("2019", "Model2019")]
    [InlineData("--", "")]
    public void An_identifier_of_any_text(string text, string expected) => Assert.Equal(expected, Naming.Identifier(text));
}
