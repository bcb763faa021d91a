namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>
/// One program written in ways a developer may choose between: <c>{0}</c> is where a value is needed, and every way of
/// getting it there must lead back to the same constants.
/// </summary>
internal static class Rewriting
{
    /// <summary>Expressions, with the files around <c>Ask</c> left to the rewriting.</summary>
    public static IReadOnlyList<(string Type, string Expression)> Bases { get; } =
    [
        ("double", "0.7"),
        ("double", "-0.7"),
        ("double", "0.5 + Extra.Margin"),
        ("double", "Extra.Flag ? 0.5 : 0.7"),
        ("double", "Extra.Flag switch { true => 0.5, _ => Extra.Limit() }"),
        ("double", "new[] { 0.5, 0.7 }.Where(x => x > 0.6).Max()"),
        ("double", "new List<double> { 0.5, Extra.Limit() }[0]"),
        ("double", "new Pair(0.5, 0.7).High"),
        ("double", "(Low: 0.5, High: 0.7).High"),
        ("double", "new { Low = 0.5, High = Extra.Margin }.High"),
        ("double", "Extra.Same(0.7)"),
        ("double", "Extra.Same(Extra.Same(0.5) + Extra.Margin)"),
        ("double", "new Pair(0.5, 0.7) is { High: var high } ? high : 0.1"),
        ("float", "Math.Max(0.5f, Trained.Engine.Predict(new Row()).Score)"),
        ("string", "\"model.zip\""),
        ("string", "Path.Combine(\"Models\", \"model.zip\")"),
        ("string", "$\"{Extra.Folder}/{Extra.Text(\"model\")}.zip\""),
        ("string", "Extra.Setting ?? \"model.zip\""),
        ("string", "Extra.Setting?.Trim() ?? Extra.Text(\"a.zip\")"),
        ("string", "new Lazy<string>(() => \"model.zip\").Value"),
        ("string", "new Dictionary<string, string> { [\"a\"] = \"model.zip\" }[\"a\"]"),
    ];

    /// <summary>What the expressions use; in a file of its own.</summary>
    public const string Extra = """
        internal record Pair(double Low, double High);

        internal static class Extra
        {
            internal const double Margin = 0.1;
            internal static readonly string Folder = "Models";
            internal static bool Flag { get; set; }
            internal static string? Setting => Environment.GetEnvironmentVariable("MODEL");
            internal static double Limit(double limit = 0.9) => limit;
            internal static double Same(double x) { var y = x; return y; }
            internal static string Text(string text) => text;
        }
        """;

    /// <summary>The ways to write a program that asks about the expression; the first is the plainest.</summary>
    public static IReadOnlyDictionary<string, Func<string, string, string[]>> Ways { get; } = new Dictionary<string, Func<string, string, string[]>>
    {
        ["in place"] = (_, e) => [Class($"void M() {{ Ask({e}); }}")],
        ["expression-bodied"] = (_, e) => [Class($"void M() => Ask({e});")],
        ["parentheses"] = (_, e) => [Class($"void M() => Ask(({e}));")],
        ["a local"] = (_, e) => [Class($"void M() {{ var v = {e}; Ask(v); }}")],
        ["a local of parentheses"] = (_, e) => [Class($"void M() {{ var v = ({e}); Ask(v); }}")],
        ["a local of a forgiven value"] = (_, e) => [Class($"void M() {{ var v = ({e})!; Ask(v); }}")],
        ["a local assigned later"] = (t, e) => [Class($"void M() {{ {t} v; v = {e}; Ask(v); }}")],
        ["two locals"] = (t, e) => [Class($"void M() {{ {t} v = {e}; var w = v; Ask(w); }}")],
        ["a captured local"] = (_, e) => [Class($"void M() {{ var v = {e}; Action a = () => Ask(v); a(); }}")],
        ["a deconstructed local"] = (_, e) => [Class($"void M() {{ var (v, w) = ({e}, 1); Ask(v); }}")],
        ["a foreach over one"] = (t, e) => [Class($"void M() {{ foreach (var v in new {t}[] {{ {e} }}) Ask(v); }}")],
        ["an out argument"] = (t, e) => [Class($"void Get(out {t} v) {{ v = {e}; }} void M() {{ Get(out var v); Ask(v); }}")],
        ["a method"] = (t, e) => [Class($"{t} Get() {{ return {e}; }} void M() => Ask(Get());")],
        ["an expression-bodied method"] = (t, e) => [Class($"{t} Get() => {e}; void M() => Ask(Get());")],
        ["a local function"] = (t, e) => [Class($"void M() {{ {t} Get() => {e}; Ask(Get()); }}")],
        ["a lambda"] = (t, e) => [Class($"void M() {{ Func<{t}> get = () => {e}; Ask(get()); }}")],
        ["an async method"] = (t, e) => [Class($"async Task<{t}> Get() {{ await Task.Yield(); return {e}; }} async Task M() => Ask(await Get());")],
        ["a method of another file"] = (t, e) => [Class("void M() => Ask(Other.Get());"), $"static class Other {{ internal static {t} Get() => {e}; }}"],
        ["a method of another part"] = (t, e) => [Class("void M() => Ask(Get());"), Class($"{t} Get() => {e};")],
        ["a method behind an interface"] = (t, e) => [Class("void M(IGet g) => Ask(g.Get());"), $"interface IGet {{ {t} Get(); }} class Other : IGet {{ {t} IGet.Get() => {e}; }}"],
        ["a generic helper"] = (_, e) => [Class($"T Same<T>(T value) => value; void M() => Ask(Same({e}));")],
        ["a parameter"] = (t, e) => [Class($"void Use({t} v) => Ask(v); void M() => Use({e});")],
        ["a named argument"] = (t, e) => [Class($"void Use(int n, {t} v) => Ask(v); void M() => Use(v: {e}, n: 1);")],
        ["a params argument"] = (t, e) => [Class($"void Use(params {t}[] v) => Ask(v[0]); void M() => Use({e});")],
        ["an extension method"] = (t, e) => [$"static class Other {{ internal static void Use(this {t} v) => Ask(v); }}", Class($"void M() => ({e}).Use();")],
        ["a field"] = (t, e) => [Class($"{t} _v = {e}; void M() => Ask(_v);")],
        ["a static field of another file"] = (t, e) => [Class("void M() => Ask(Other.V);"), $"static class Other {{ internal static readonly {t} V = {e}; }}"],
        ["a field the constructor writes"] = (t, e) => [Class($"readonly {t} _v; internal Subject() {{ _v = {e}; }} void M() => Ask(_v);")],
        ["a constructor parameter"] = (t, e) => [Class($"readonly {t} _v; internal Subject({t} v) => _v = v; void M() => Ask(_v);"), $"class Other {{ Subject _s = new({e}); }}"],
        ["a primary constructor"] = (t, e) => [$"class Subject({t} v) {{ void M() => Ask(v); }}", $"class Other {{ Subject _s = new({e}); }}"],
        ["a positional record"] = (t, e) => [$"record Held({t} V);", Class($"void M() {{ var held = new Held({e}); Ask(held.V); }}")],
        ["an auto-property"] = (t, e) => [Class($"{t} V {{ get; }} = {e}; void M() => Ask(V);")],
        ["an expression-bodied property"] = (t, e) => [Class($"{t} V => {e}; void M() => Ask(V);")],
        ["a property with a getter"] = (t, e) => [Class($"{t} V {{ get {{ return {e}; }} }} void M() => Ask(V);")],
        ["an object initializer"] = (t, e) => [$"class Held {{ internal required {t} V {{ get; init; }} }}", Class($"void M() {{ var held = new Held {{ V = {e} }}; Ask(held.V); }}")],
        ["a list"] = (t, e) => [Class($"void M() {{ var all = new List<{t}>(); all.Add({e}); Ask(all[0]); }}")],
        ["a named tuple item"] = (t, e) => [Class($"({t} V, int N) Get() => ({e}, 1); void M() => Ask(Get().V);")],
    };

    private static string Class(string members) => $"internal partial class Subject {{ {members} }}";
}
