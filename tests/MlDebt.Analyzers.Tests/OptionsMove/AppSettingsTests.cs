using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.OptionsMove;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>The settings file: added to, never made, never overruled.</summary>
public sealed class AppSettingsTests : MoveTest
{
    [Theory]
    [InlineData("{}", "{\n  \"A\": {\n    \"B\": {\n      \"X\": 1\n    }\n  }\n}")]
    [InlineData("{\n}\n", "{\n  \"A\": {\n    \"B\": {\n      \"X\": 1\n    }\n  }\n}\n")]
    [InlineData("{ \"Q\": 1 }", "{ \"Q\": 1,\n  \"A\": {\n    \"B\": {\n      \"X\": 1\n    }\n  }\n}")]
    [InlineData("{\r\n\t\"Q\": 1\r\n}", "{\r\n\t\"Q\": 1,\r\n\t\"A\": {\r\n\t\t\"B\": {\r\n\t\t\t\"X\": 1\r\n\t\t}\r\n\t}\r\n}")]
    [InlineData("{\n  \"Q\": 1, // tail\n  /* end */\n}", "{\n  \"Q\": 1, // tail\n  /* end */\n  \"A\": {\n    \"B\": {\n      \"X\": 1\n    }\n  }\n}")]
    [InlineData("{\n  \"Q\": 1 // tail\n}", "{\n  \"Q\": 1, // tail\n  \"A\": {\n    \"B\": {\n      \"X\": 1\n    }\n  }\n}")]
    [InlineData("{\n  \"Q\": 1,\n}", "{\n  \"Q\": 1,\n  \"A\": {\n    \"B\": {\n      \"X\": 1\n    }\n  }\n}")]
    [InlineData("{\n    \"A\": { \"Q\": [1, {\"z\": \"}\"},] } // tail\n}", "{\n    \"A\": { \"Q\": [1, {\"z\": \"}\"},],\n        \"B\": {\n            \"X\": 1\n        }\n    } // tail\n}")]
    [InlineData("{\n  \"a\": {\n    \"b\": {\n      \"Y\": \"\\\"\"\n    }\n  }\n}", "{\n  \"a\": {\n    \"b\": {\n      \"Y\": \"\\\"\",\n      \"X\": 1\n    }\n  }\n}")]
    public void Keys_are_added(string before, string after) => Assert.Equal(after, Inserted(before));

    [Theory]
    [InlineData("{\n  \"A\": {\n    \"B\": {\n      \"X\": 5\n    }\n  }\n}")]
    [InlineData("{\n  \"A\": {\n    \"B\": {\n      \"x\": 5\n    }\n  }\n}")]
    [InlineData("{ \"A:B:X\": 5 }")]
    [InlineData("{ \"A\": { \"B:X\": 5 } }")]
    [InlineData("{ \"A\": 5 }")]
    [InlineData("[1]")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"A\" }")]
    [InlineData("{ \"A\": }")]
    [InlineData("{ \"A\": 1 \"C\": 2 }")]
    [InlineData("{ , }")]
    [InlineData("{ \"A\": \"x\n\" }")]
    [InlineData("{ \"A\": [1 2] }")]
    [InlineData("{ \"A\": [1, }")]
    [InlineData("{} {}")]
    [InlineData("{ 'A': 1 }")]
    [InlineData("{ \"A\": \"x\\")]
    public void Anything_else_is_left_alone(string before) => Assert.Equal(before, Inserted(before));

    [Fact]
    public void Every_cut_of_a_file_is_read_or_left_alone()
    {
        const string Whole = "\uFEFF{\n  // c\n  \"Q\": [1, { \"z\": \"\\\"}\" }], /* d */\n  \"A\": { \"B\": null, },\n}\n";
        for (var length = 0; length < Whole.TrimEnd().Length; length++)
            Assert.Equal(Whole[..length], Inserted(Whole[..length]));
        Assert.Null(JsonScan.Read("\\"));
        Assert.NotNull(JsonScan.Read(Whole));
    }

    [Theory]
    [InlineData("models/a\\b\"c", "\"models/a\\\\b\\\"c\"")]
    [InlineData("a\tb", "\"a\\u0009b\"")]
    [InlineData(0.7f, "0.7")]
    [InlineData(1e-5, "1E-05")]
    [InlineData(-3, "-3")]
    public void Values_are_JSON(object value, string expected) => Assert.Equal(expected, SettingValue.Json(value));

    [Theory]
    [InlineData(ApplyChangesKind.ChangeAdditionalDocument, "")]
    [InlineData(ApplyChangesKind.AddAdditionalDocument, "\"Scorer\"")]
    public async Task A_host_that_cannot_change_the_file_is_not_asked_to(ApplyChangesKind denied, string expected)
    {
        var sample = Registered(new SampleShape { Additional = [("appsettings.json", "{}")], Workspace = new HostWorkspace("Test", denied) });
        await sample.FixAllAsync();
        Assert.Contains(expected, await sample.TextAsync("appsettings.json"));
        Assert.Equal(expected.Length == 0, await sample.TextAsync("appsettings.json") == "{}");
        Assert.Contains(".Bind(", await sample.TextAsync("Setup.cs"));
    }

    [Fact]
    public async Task Only_the_projects_own_file_is_added_to_and_none_is_made()
    {
        var sample = Registered(new SampleShape { Additional = [("other/appsettings.json", "{}"), ("appsettings.Development.json", "{}"), ("appsettings.json", "{}")] });
        await sample.FixAllAsync();
        Assert.Equal("{}", await sample.TextAsync("other/appsettings.json"));
        Assert.Equal("{}", await sample.TextAsync("appsettings.Development.json"));
        Assert.Contains("Scorer", await sample.TextAsync("appsettings.json"));
        var without = Registered(new SampleShape());
        await without.FixAllAsync();
        Assert.Empty(without.Project.AdditionalDocuments);
    }

    private static Sample Registered(SampleShape shape) => new(
        shape,
        ("A.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
        ("Setup.cs", "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\npublic static class Setup\n{\n    public static void AddIt(this IServiceCollection services, IConfiguration config)\n    {\n        services.AddSingleton<Scorer>();\n    }\n}\n"));

    private static string Inserted(string before)
    {
        var text = SourceText.From(before);
        return text.WithChanges(AppSettings.Insertion(text, ["A", "B"], [("X", "1")])).ToString();
    }
}
