namespace MlDebt.Tool.Tests.TestReach;

/// <summary>Which loads a test can run: one shape of code each, against what a run would do.</summary>
public class IlReachTests
{
    private const string Scorer = "public class Scorer { public Scorer(string path) => Model = new MLContext().Model.Load(path, out _); public object Model { get; } }";

    [Theory]
    [InlineData("a direct call", Scorer, "[Fact] public void T() => new Scorer(\"m\");", true)]
    [InlineData("no call", Scorer, "[Fact] public void T() { }", false)]
    [InlineData("a test helper", Scorer, "[Fact] public void T() => Make(); static Scorer Make() => new(\"m\");", true)]
    [InlineData("a helper nobody uses", Scorer, "[Fact] public void T() { } static Scorer Make() => new(\"m\");", false)]
    [InlineData("a skipped test", Scorer, "[Fact(Skip = \"slow\")] public void T() => new Scorer(\"m\");", false)]
    [InlineData("an ignored test of another framework", Scorer, "[NUnit.Framework.Test, NUnit.Framework.Ignore(\"slow\")] public void T() => new Scorer(\"m\");", false)]
    [InlineData("a test of another framework", Scorer, "[NUnit.Framework.Test] public void T() => new Scorer(\"m\");", true)]
    [InlineData("a method that is no test", Scorer, "[Fact] public void T() { } public void Other() => new Scorer(\"m\");", false)]
    [InlineData("a derived attribute", Scorer, "[Slow] public void T() => new Scorer(\"m\"); } class SlowAttribute : FactAttribute {", true)]
    [InlineData("a field of the test class", Scorer, "readonly Scorer _scorer = new(\"m\"); [Fact] public void T() => Assert(_scorer); static void Assert(object o) { }", true)]
    [InlineData("a fixture", Scorer, "[Fact] public void T() { } } public class Shared { public Scorer Scorer = new(\"m\"); } public class More : IClassFixture<Shared> { [Fact] public void U() { }", true)]
    [InlineData("typeof", Scorer, "[Fact] public void T() => Activator.CreateInstance(typeof(Scorer), \"m\");", true)]
    [InlineData("a type argument", Scorer, "[Fact] public void T() => Make<Scorer>(); static T Make<T>() => (T)Activator.CreateInstance(typeof(T), \"m\")!;", true)]
    [InlineData("nameof", Scorer, "[Fact] public void T() => Console.WriteLine(nameof(Scorer));", false)]
    public void By_what_the_test_does(string what, string production, string members, bool isReached) => Check(what, production, members, isReached);

    [Theory]
    [InlineData("async", "public class S { public async Task<object> A() { await Task.Yield(); return new MLContext().Model.Load(\"m\", out _); } }", "new S().A().Wait()", true)]
    [InlineData("an iterator", "public class S { public IEnumerable<object> A() { yield return new MLContext().Model.Load(\"m\", out _); } }", "new S().A().ToList()", true)]
    [InlineData("a private chain", "public class S { public void A() => B(); void B() => C(); object C() => new MLContext().Model.Load(\"m\", out _); }", "new S().A()", true)]
    [InlineData("a lambda that is called", "public class S { public object A() { Func<object> f = () => new MLContext().Model.Load(\"m\", out _); return f(); } }", "new S().A()", true)]
    [InlineData("a lazy field", "public class S { readonly Lazy<object> _m = new(() => new MLContext().Model.Load(\"m\", out _)); public object A => _m.Value; }", "Console.WriteLine(new S().A)", true)]
    [InlineData("a static initialiser", "public static class S { static readonly object M = new MLContext().Model.Load(\"m\", out _); public static object A() => M; }", "S.A()", true)]
    [InlineData("a static initialiser of a type nobody touches", "public static class S { static readonly object M = new MLContext().Model.Load(\"m\", out _); public static object A() => M; } public class O { public void B() { } }", "new O().B()", false)]
    [InlineData("an interface", "public interface I { object A(); } public class S : I { public object A() => new MLContext().Model.Load(\"m\", out _); } public static class F { public static I Make() => new S(); }", "F.Make().A()", true)]
    [InlineData("an explicit implementation", "public interface I { object A(); } public class S : I { object I.A() => new MLContext().Model.Load(\"m\", out _); }", "((I)new S()).A()", true)]
    [InlineData("an interface whose implementation is never made", "public interface I { object A(); } public class S : I { public object A() => new MLContext().Model.Load(\"m\", out _); } public class Fake : I { public object A() => this; }", "((I)new Fake()).A()", false)]
    [InlineData("a template method", "public abstract class B { public object Run() => Open(); protected abstract object Open(); } public class S : B { protected override object Open() => new MLContext().Model.Load(\"m\", out _); }", "new S().Run()", true)]
    [InlineData("another subclass", "public abstract class B { public object Run() => Open(); protected abstract object Open(); } public class S : B { protected override object Open() => new MLContext().Model.Load(\"m\", out _); } public class Other : B { protected override object Open() => this; }", "new Other().Run()", false)]
    [InlineData("a base constructor", "public class B { protected B() => new MLContext().Model.Load(\"m\", out _); } public class S : B { }", "new S()", true)]
    [InlineData("an inherited method", "public class B { public object A() => new MLContext().Model.Load(\"m\", out _); } public class S : B { }", "new S().A()", true)]
    [InlineData("a delegate map", "public class S { readonly Dictionary<string, Func<object>> _map; public S() => _map = new() { [\"a\"] = Open }; object Open() => new MLContext().Model.Load(\"m\", out _); public object A(string k) => _map[k](); }", "new S().A(\"a\")", true)]
    [InlineData("a generic type", "public class S<T> { public object A() => new MLContext().Model.Load(\"m\", out _); }", "new S<int>().A()", true)]
    [InlineData("a nested type", "public class S { public class Inner { public object A() => new MLContext().Model.Load(\"m\", out _); } }", "new S.Inner().A()", true)]
    [InlineData("a property", "public class S { public object M => new MLContext().Model.Load(\"m\", out _); }", "Console.WriteLine(new S().M)", true)]
    [InlineData("the other property", "public class S { public object M => new MLContext().Model.Load(\"m\", out _); public object N => this; }", "Console.WriteLine(new S().N)", false)]
    [InlineData("an event", "public class S { public event Action? E; public S() => E += () => new MLContext().Model.Load(\"m\", out _); public void A() => E!(); }", "new S().A()", true)]
    [InlineData("dispose", "public class S : IDisposable { public void Dispose() => new MLContext().Model.Load(\"m\", out _); }", "((Action)(() => { using var s = new S(); }))()", true)]
    public void By_how_the_load_is_reached(string what, string production, string call, bool isReached) => Check(what, production, $"[Fact] public void T() => {call};", isReached);

    [Fact]
    public void Each_load_for_itself() => Assert.Equal(
        [true, false],
        Built.Verdicts("public class S\n{\n    public object A() => new MLContext().Model.Load(\"a\", out _);\n    public object B() => new MLContext().Model.Load(\"b\", out _);\n}", "public class Tests { [Fact] public void T() => new S().A(); }"));

    private static void Check(string what, string production, string members, bool isReached) =>
        Assert.True(Built.Verdicts(production, $"public class Tests {{ {members} }}").SequenceEqual([isReached]), what);
}
