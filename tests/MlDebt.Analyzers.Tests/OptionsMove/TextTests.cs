using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>What the fix does not mean to change stays: comments, line ends, encodings, styles of old projects.</summary>
public sealed class TextTests : MoveTest
{
    [Fact]
    public async Task Comments_beside_the_value_stay()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class T\n{\n    // above\n    public bool Hit(float score) => score > /* a */ 0.75f /* b */ // c\n        && true;\n}\n"), ("Probe.cs", Probe("new T().Hit(s)"))));
        Assert.Contains("    // above\n    public bool Hit(float score) => score > /* a */ _options.ScoreThreshold /* b */ // c\n        && true;\n", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task Carriage_returns_and_byte_order_marks_stay_and_new_files_have_them_too()
    {
        static string Crlf(string text) => text.Replace("\n", "\r\n");
        var sample = await MoveAsync(new Sample(
            new SampleShape { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Additional = [("appsettings.json", "{\r\n}\r\n")] },
            ("A.cs", Crlf("namespace N\n{\n    public class T\n    {\n        private const float Limit = 0.5f;\n\n        public bool Hit(float score) => score > 0.75f || score < Limit;\n    }\n}\n")),
            ("Setup.cs", Crlf("using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\npublic static class Setup\n{\n    public static void AddIt(this IServiceCollection services, IConfiguration config)\n    {\n        services.AddSingleton<N.T>();\n    }\n}\n")),
            ("Probe.cs", Crlf(Probe("new N.T().Hit(s)")))));
        Assert.Contains("TOptions.cs", sample.Files);
        foreach (var file in sample.Files.Append("appsettings.json"))
        {
            var text = await sample.SourceAsync(file);
            Assert.Equal(3, text.Encoding!.GetPreamble().Length);
            Assert.DoesNotContain("\n", text.ToString().Replace("\r\n", ""));
        }
    }

    [Fact]
    public async Task No_mark_is_added_where_there_was_none()
    {
        var sample = await MoveAsync(new Sample(("A.cs", "public class T\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"), ("Probe.cs", Probe("new T().Hit(s)"))));
        Assert.Empty((await sample.SourceAsync("TOptions.cs")).Encoding!.GetPreamble());
    }

    [Fact]
    public async Task Tabs_and_block_namespaces_are_followed()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "namespace N.M\n{\n\tpublic class T\n\t{\n\t\tpublic bool Hit(float score)\n\t\t{\n\t\t\treturn score > 0.75f;\n\t\t}\n\t}\n}\n"), ("Probe.cs", Probe("new N.M.T().Hit(s)"))));
        Assert.Contains("\n\t\tprivate readonly TOptions _options;\n\n\t\tpublic T()\n\t\t\t: this(new TOptions())\n\t\t{\n\t\t}\n\n\t\tpublic T(TOptions options)\n\t\t{\n\t\t\t_options = options;\n\t\t}\n\n\t\tpublic bool", await sample.TextAsync("A.cs"));
        Assert.StartsWith("namespace N.M\n{\n\t/// <summary>", await sample.TextAsync("TOptions.cs"));
        Assert.Contains("\n\t\tpublic float ScoreThreshold { get; set; } = 0.75f;\n\t}\n}\n", await sample.TextAsync("TOptions.cs"));
    }

    [Theory]
    [InlineData("public class T\n{\n    private readonly int _n;\n\n    public T(int n)\n    {\n        _n = n;\n    }\n\n    public bool Hit(float score) => score > 0.75f && _n > 0;\n}\n", "new T(1).Hit(s)", "public T(int n, TOptions options = null)")]
    [InlineData("public class T\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n", "new T().Hit(s)", ": this(new TOptions())")]
    [InlineData("public static class T\n{\n    public static bool Hit(float score) => score > 0.75f;\n}\n", "T.Hit(s)", "Hit(score, new TOptions());")]
    [InlineData("public class T\n{\n    private const float Limit = 0.75f;\n    public T(int n) => System.GC.KeepAlive(n);\n    public bool Hit(float score) => score > Limit;\n}\n", "new T(1).Hit(s)", "options ?? new TOptions();")]
    public async Task Old_languages_read_what_is_written(string code, string use, string expected)
    {
        var shape = new SampleShape { Language = LanguageVersion.CSharp7_3, Nullable = false, Hosting = false };
        var sample = await MoveAsync(new Sample(shape, ("A.cs", code), ("Probe.cs", Probe(use))));
        Assert.Contains(expected, await sample.TextAsync("A.cs"));
        Assert.DoesNotContain("?", (await sample.TextAsync("A.cs")).Replace("??", ""));
    }

    [Fact]
    public async Task A_file_scoped_namespace_needs_a_language_that_knows_it()
    {
        var shape = new SampleShape { Language = LanguageVersion.CSharp9, Kind = OutputKind.ConsoleApplication };
        var sample = await MoveAsync(new Sample(shape, ("Program.cs", "var p = new Prediction(0.8f);\nLog.Text += p.Score > 0.75f;\n\n" + Model + "\npublic static class Log\n{\n    public static string Text = \"\";\n}\n")));
        Assert.StartsWith("namespace Sample\n{\n    /// ", await sample.TextAsync("SampleOptions.cs"));
    }

    [Theory]
    [InlineData("// Copyright (c) Contoso.\n// Licensed to all.\n\nnamespace N;\n\npublic class T\n{", "// Copyright (c) Contoso.\n// Licensed to all.\n\nusing Microsoft.Extensions.Options;\n\nnamespace N;", "// Copyright (c) Contoso.\n// Licensed to all.\n\nnamespace N;\n")]
    [InlineData("/// <summary>T.</summary>\npublic class T\n{", "using Microsoft.Extensions.Options;\n\n/// <summary>T.</summary>\npublic class T", "/// <summary>Settings")]
    [InlineData("#nullable disable\npublic class T\n{", "#nullable disable\nusing Microsoft.Extensions.Options;\n\npublic class T", "/// <summary>Settings")]
    [InlineData("using System;\nusing Zebra;\n\npublic class T\n{", "using System;\nusing Microsoft.Extensions.Options;\nusing Zebra;\n", "/// <summary>Settings")]
    [InlineData("namespace N\n{\n    using System;\n\n    public class T\n    {", "    using System;\n    using Microsoft.Extensions.Options;\n\n    public class T", "namespace N\n{\n")]
    public async Task Headers_and_usings(string head, string expected, string newFile)
    {
        var shape = new SampleShape { EditorConfig = "mldebt.fix.options_accessor = options\n" };
        var tail = head.Contains("    public") ? "\n        public bool Hit(float score) => score > 0.75f;\n    }\n}\n" : "\n    public bool Hit(float score) => score > 0.75f;\n}\n";
        var use = head.Contains("namespace N") ? "new N.T().Hit(s)" : "new T().Hit(s)";
        var sample = await MoveAsync(new Sample(shape, ("A.cs", head + tail), ("Z.cs", "namespace Zebra;\npublic class Z;\n"), ("Probe.cs", Probe(use))));
        Assert.StartsWith(expected, (await sample.TextAsync("A.cs"))[(head.StartsWith("namespace", StringComparison.Ordinal) ? "namespace N\n{\n".Length : 0)..]);
        Assert.StartsWith(newFile, await sample.TextAsync("TOptions.cs"));
    }

    [Theory]
    [InlineData("Open(@\"C:\\models\\fraud.zip\")", "= @\"C:\\models\\fraud.zip\";")]
    [InlineData("Open($\"models/fraud.zip\")", "= $\"models/fraud.zip\";")]
    [InlineData("Open(\"models/\" + \"fraud.zip\")", "= \"models/\" + \"fraud.zip\";")]
    [InlineData("Open(Root + \"/fraud.zip\")", "= \"models/fraud.zip\";")]
    [InlineData("Open(\"\"\"\n            models/fraud.zip\n            \"\"\")", "= \"models/fraud.zip\";")]
    [InlineData("Open(\"a\\tb\")", "= \"a\\tb\";")]
    public async Task Every_flavour_of_string(string call, string expected)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class T\n{\n    private const string Root = \"models\";\n    public string Root2 => Root;\n    public string Load() => " + call + ";\n    private static string Open(string modelPath) => modelPath;\n}\n"), ("Probe.cs", Probe("new T().Load()"))));
        Assert.Contains("[Required]\n    public string ModelPath { get; set; } " + expected, await sample.TextAsync("TOptions.cs"));
        Assert.Contains("Open(_options.ModelPath)", await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("new System.Uri(\"http://a:1/\").Port.ToString()", "new System.Uri(_options.Endpoint).Port")]
    public async Task The_text_of_an_address_moves(string expression, string expected)
    {
        var sample = await MoveAsync(new Sample(("A.cs", "public class T\n{\n    public string Go() => " + expression + ";\n}\n"), ("Probe.cs", Probe("new T().Go()"))));
        Assert.Contains(expected, await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task A_minus_that_parted_two_words_leaves_a_blank()
    {
        const string Code = "public class T\n{\n    public double Limit()\n    {\n        return-0.5;\n    }\n}\n";
        var sample = new Sample(("A.cs", Code));
        var tree = (await sample.Project.Documents.Single().GetSyntaxTreeAsync())!;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Descriptors.DebtProperty.Setting, "Limit");
        await sample.ApplyAsync((await sample.BulbAsync(Diagnostic.Create(Descriptors.Rules.ScoreThreshold, Location.Create(tree, new(Code.IndexOf('-'), 4)), properties)))!);
        Assert.Empty(await sample.ComplaintsAsync());
        Assert.Contains("return _options.Limit;", await sample.TextAsync("A.cs"));
    }
}
