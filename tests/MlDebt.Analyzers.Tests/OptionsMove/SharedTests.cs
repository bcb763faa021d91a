using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>Code that no instance and no caller can hand options reads a static member; initialisers read it from a field above them.</summary>
public sealed class SharedTests : MoveTest
{
    [Theory]
    [InlineData("public static bool Hit(float score, params int[] n) => score > 0.75f && n.Length == 0;", "T.Hit(s)")]
    [InlineData("public static bool Hit(float score, int n = 2) => score > 0.75f || n > 1 && Hit(score, n - 1);", "T.Hit(s)")]
    [InlineData("private static float score;\n    public static bool B => score > 0.75f;\n    public static bool Hit(float s) { score = s; return B; }", "T.Hit(s)")]
    [InlineData("public static T operator +(T a, float score) => score > 0.75f ? a : new T();\n    public static bool Hit(float score) { var t = new T(); return t + score == t; }", "T.Hit(s)")]
    [InlineData("public System.Func<float, bool> Hit() => static score => score > 0.75f;", "new T().Hit()(s)")]
    [InlineData("public bool Hit(float x)\n    {\n        return F(x);\n        static bool F(float score) => score > 0.75f;\n    }", "new T().Hit(s)")]
    [InlineData("private const float Limit = 0.75f;\n    public static bool Hit(float score) => score > Limit;\n    public static bool Miss(float score) => score <= Limit;", "T.Hit(s) + \"\" + T.Miss(s)")]
    public async Task A_static_property_that_a_program_can_assign(string member, string use)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class T\n{\n    " + member + "\n}\n"),
            ("Probe.cs", Probe(use).Replace("{ return", "{ if (settings.Length > 0) Change(); return")[..^2] + "\n    static void Change() { }\n}\n")));
        var text = await sample.TextAsync("A.cs");
        Assert.StartsWith("public class T\n{\n    internal static TOptions Settings { get; set; } = new TOptions();\n\n    ", text);
        Assert.Contains("Settings.ScoreThreshold", text);
        await ChangeAsync(sample, "static void Change() { }", "static void Change() { T.Settings = new TOptions { ScoreThreshold = 0.95f }; }");
        await ObeysAsync(sample, "changed");
    }

    [Theory]
    [InlineData("private static float score = 0.8f;\n    public static readonly bool B = score > 0.75f;", "T.B")]
    [InlineData("public static readonly float Limit = 0.75f;\n    public static bool Hit(float score) => score > Limit;", "T.Hit(s)")]
    [InlineData("public static readonly System.Uri U = new System.Uri(\"http://a:1/\");", "T.U.Port")]
    [InlineData("public static bool B { get; } = new Prediction(0.8f).Score > 0.75f;", "T.B")]
    [InlineData("private static string Root = \"models\";\n    private static readonly string ModelFile = $\"{Root}/fraud.zip\";\n    public static string All = Open(ModelFile);\n    private static string Open(string modelPath) => modelPath;", "T.All")]
    public async Task A_field_above_the_initialisers_that_read_it(string members, string use)
    {
        var sample = await MoveAsync(new Sample(("A.cs", "public class T\n{\n    " + members + "\n}\n"), ("Model.cs", Model), ("Probe.cs", Probe(use))));
        Assert.StartsWith("public class T\n{\n    private static readonly TOptions Settings = new TOptions();\n\n    ", await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("Open($\"{root}/models/fraud.zip\")", "Open($\"{root}/{_options.ModelPath}\")", "= \"fraud.zip\";")]
    [InlineData("Open($@\"{root}\\fraud.zip\")", "Open($@\"{root}\\{_options.ModelPath}\")", "= \"fraud.zip\";")]
    [InlineData("Open($\"{root}\\\\fraud v2.zip\")", "Open($\"{root}\\\\{_options.ModelPath}\")", "= \"fraud v2.zip\";")]
    [InlineData("Open($\"\"\"{root}/fraud.zip\"\"\")", "Open($\"\"\"{root}/{_options.ModelPath}\"\"\")", "= \"fraud.zip\";")]
    [InlineData("Open($$\"\"\"{{root}}/fraud.zip\"\"\")", "Open($$\"\"\"{{root}}/{{_options.ModelPath}}\"\"\")", "= \"fraud.zip\";")]
    public async Task The_name_at_the_end_of_a_text_with_holes(string call, string expected, string value)
    {
        if (call.Contains("models/"))
            (expected, value) = ("Open($\"{root}/{_options.ModelPath}\")", "= \"models/fraud.zip\";");
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class T\n{\n    public string Load(string root) => " + call + ";\n    private static string Open(string modelPath) => modelPath;\n}\n"), ("Probe.cs", Probe("new T().Load(\"r\" + s)"))));
        Assert.Contains(expected, await sample.TextAsync("A.cs"));
        Assert.Contains(value, await sample.TextAsync("TOptions.cs"));
    }

    [Theory]
    [InlineData("public class T : B { public T(float score) : base(score > 0.75f) { } }", "new T(s).X", "(options ?? new TOptions()).ScoreThreshold")]
    [InlineData("public class T : B { private static readonly float score = System.MathF.Sqrt(0.6f); public T() : base(score > 0.75f) { } }", "new T().X", "base(score > options.ScoreThreshold)")]
    [InlineData("public class T(float score) : B(score > 0.75f) { }", "new T(s).X", "B(score > (options ?? new TOptions()).ScoreThreshold)")]
    [InlineData("public class T(float score) { public bool X = score > 0.75f; public bool Y => X; }", "new T(s).X", "X = score > (options ?? new TOptions()).ScoreThreshold;")]
    [InlineData("public class T(float score) { public bool X { get; } = score > 0.75f; }", "new T(s).X", "X { get; } = score > (options ?? new TOptions()).ScoreThreshold;")]
    [InlineData("public class T { private readonly bool _x; public T(float score) : this(score > 0.75f) { } private T(bool x) { _x = x; } public bool X => _x; }", "new T(s).X", "this(score > Settings.ScoreThreshold)")]
    public async Task What_runs_before_the_constructor_reads_its_parameter(string code, string use, string expected)
    {
        var sample = await MoveAsync(new Sample(("A.cs", code + "\n\npublic class B\n{\n    public B(bool b) { X = b; }\n\n    public bool X { get; }\n}\n"), ("Probe.cs", Probe(use))));
        Assert.Contains(expected, await sample.TextAsync("A.cs"));
    }

    private static async Task ChangeAsync(Sample sample, string before, string after)
    {
        var document = sample.Project.Documents.Single(d => d.Name == "Probe.cs");
        var text = (await document.GetTextAsync()).ToString();
        Assert.Contains(before, text);
        sample.Continue(document.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(text.Replace(before, after))).Project.Solution);
    }
}
