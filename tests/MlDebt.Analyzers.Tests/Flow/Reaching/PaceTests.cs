using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Flow;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow.Reaching;

/// <summary>How often a place runs: once at startup, again and again, or not to be seen.</summary>
public class PaceTests
{
    [Theory]
    [InlineData("Here();", nameof(Pace.Once))]
    [InlineData("for (var i = 0; i < 3; i++) Here();", nameof(Pace.Loop))]
    [InlineData("for (var i = Here(); i < 3; i++) { }", nameof(Pace.Once))]
    [InlineData("foreach (var s in new[] { 1 }) Here();", nameof(Pace.Loop))]
    [InlineData("foreach (var s in new[] { Here() }) { }", nameof(Pace.Once))]
    [InlineData("while (true) Here();", nameof(Pace.Loop))]
    [InlineData("do { Here(); } while (true);", nameof(Pace.Loop))]
    [InlineData("new List<int>().Select(n => Here()).ToList();", nameof(Pace.Loop))]
    [InlineData("var a = from n in new List<int>() select Here();", nameof(Pace.Loop))]
    [InlineData("var a = new Lazy<int>(() => Here());", nameof(Pace.Once))]
    [InlineData("while (true) { var a = new Lazy<int>(() => Here()); }", nameof(Pace.Once))]
    [InlineData("var a = new ConcurrentDictionary<int, int>(); while (true) a.GetOrAdd(1, n => Here());", nameof(Pace.Once))]
    [InlineData("Task.Run(() => Here());", nameof(Pace.Unknown))]
    [InlineData("while (true) Task.Run(() => Here());", nameof(Pace.Loop))]
    [InlineData("void A() => Here(); A();", nameof(Pace.Once))]
    [InlineData("void A() => Here(); while (true) A();", nameof(Pace.Loop))]
    [InlineData("void A(Action a) => a(); A(() => Here());", nameof(Pace.Once))]
    [InlineData("void A(Action a) { while (true) a(); } A(() => Here());", nameof(Pace.Loop))]
    [InlineData("void A(Action a) => a.Invoke(); while (true) A(() => Here());", nameof(Pace.Loop))]
    public void In_a_program(string statements, string pace) => Assert.Equal(pace, ReachOf.PaceIn(statements).ToString());

    [Theory]
    [InlineData("public void Get() => Here();", nameof(Pace.Request))]
    [InlineData("public void Get() { foreach (var n in new[] { 1 }) Here(); }", nameof(Pace.Request))]
    [InlineData("public void Get() => Task.Run(() => Here());", nameof(Pace.Request))]
    [InlineData("static int? _a; public void Get() => _a ??= Here();", nameof(Pace.Once))]
    [InlineData("static int? _a; public void Get() { if (_a == null) _a = Here(); }", nameof(Pace.Once))]
    [InlineData("static int? _a; public void Get() { if (_a is null) { lock (this) { if (_a is null) _a = Here(); } } }", nameof(Pace.Once))]
    [InlineData("static int? _a; public void Get() { if (_a != null) return; _a = Here(); }", nameof(Pace.Once))]
    [InlineData("static bool _a; public void Get() { if (!_a) { _a = true; Here(); } }", nameof(Pace.Once))]
    [InlineData("static object? _a; public object Get() => _a ?? (_a = Here());", nameof(Pace.Once))]
    [InlineData("static readonly Lazy<int> _a = new(() => Here()); public void Get() => _ = _a.Value;", nameof(Pace.Once))]
    [InlineData("static readonly int _a = Here(); public int Get() => _a;", nameof(Pace.Once))]
    [InlineData("int? _a; public void Get() => _a ??= Here();", nameof(Pace.Unknown))]
    [InlineData("public void Get(int? n) { if (n == null) Here(); }", nameof(Pace.Request))]
    [InlineData("public void Get() { int? a = null; a ??= Here(); }", nameof(Pace.Request))]
    public void In_a_controller(string members, string pace) =>
        Assert.Equal(pace, ReachOf.PaceIn($"class P {{ static void Main() {{ }} }} public class C : ControllerBase {{ {members} }}").ToString());

    [Fact]
    public void The_most_frequent_caller_counts() =>
        Assert.Equal(Pace.Request, ReachOf.PaceIn("class P { static void Main() => A.B(); } static class A { internal static void B() => Here(); } public class C : ControllerBase { public void Get() => A.B(); }"));

    [Fact]
    public void The_hot_way_is_told()
    {
        var hot = ReachOf.In(OutputKind.ConsoleApplication, "class P { static void Main() => A.B(); } static class A { internal static void B() => Here(); } public class C : ControllerBase { public void Get() => A.B(); }").HotPath;

        Assert.NotNull(hot);
        Assert.Equal("Get", hot.Entry.Member.Name);
        Assert.Equal(["Get", "B"], hot.Steps.Select(s => s.Caller.Name));
    }

    [Fact]
    public void A_loop_far_up_the_way_counts() =>
        Assert.Equal(Pace.Loop, ReachOf.PaceIn("class P { static void Main() { while (true) A.B(); } } static class A { internal static void B() => C(); static void C() => Here(); }"));

    [Fact]
    public void What_a_library_offers_runs_nobody_knows_how_often() =>
        Assert.Equal(Pace.Unknown, ReachOf.In(OutputKind.DynamicallyLinkedLibrary, "public class C { public void Run() => Here(); }").Pace);
}
