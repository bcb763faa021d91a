using Microsoft.CodeAnalysis;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow.Reaching;

/// <summary>Calls, accesses and functions handed on: what makes a named member run.</summary>
public class CallEdgeTests
{
    [Theory]
    [InlineData("static class A { internal static void Run() => Here(); }", "Program: P.Main > A.Run")]
    [InlineData("static class A { internal static void Run() => B(); static void B() => Here(); }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static void Run() => B(3); static void B(int n) { if (n > 0) B(n - 1); Here(); } }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static void Run() { void B() => Here(); B(); } }", "Program: P.Main > A.Run")]
    [InlineData("static class A { internal static void Run() { Action b = () => Here(); b(); } }", "Program: P.Main > A.Run")]
    [InlineData("static class A { internal static void Run() => 1.B(); static void B(this int n) => Here(); }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static void Run() => B<int>(); static void B<T>() => Here(); }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static async void Run() => await B(); static async Task B() { await Task.Yield(); Here(); } }", "Program: P.Main > A.Run > A.B")]
    public void A_call(string code, string way) => Assert.Equal([way], ReachOf.Executable(Started, code));

    [Theory]
    [InlineData("static class A { internal static int Run() => B; static int B => Here(); }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static int Run() => B; static int B { get { return Here(); } } }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static int Run() { B = 1; return 1; } static int B { set => Here(); } }", "Program: P.Main > A.Run > A.B")]
    [InlineData("class A { internal static int Run() => new A()[0]; int this[int n] => Here(); }", "Program: P.Main > A.Run > A.this[]")]
    public void A_property(string code, string way) => Assert.Equal([way], ReachOf.Executable(Started, code));

    [Theory]
    [InlineData("static class A { internal static void Run() => Task.Run(B); static void B() => Here(); }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static void Run() { Action b = B; b(); } static void B() => Here(); }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static void Run() => AppDomain.CurrentDomain.ProcessExit += B; static void B(object? s, EventArgs e) => Here(); }", "Program: P.Main > A.Run > A.B")]
    [InlineData("static class A { internal static void Run() => new List<int>().Select(n => Here()).ToList(); }", "Program: P.Main > A.Run")]
    public void A_function_handed_on(string code, string way) => Assert.Equal([way], ReachOf.Executable(Started, code));

    [Theory]
    [InlineData("interface I { void B(); } class A : I { internal static void Run(I? i = null) => i?.B(); public void B() => Here(); }", "Program: P.Main > A.Run > A.B if A")]
    [InlineData("interface I { void B(); } class A : I { internal static void Run(I? i = null) => i?.B(); void I.B() => Here(); }", "Program: P.Main > A.Run > A.I.B if A")]
    [InlineData("interface I { int B { get; } } class A : I { internal static void Run(I? i = null) => _ = i?.B; public int B => Here(); }", "Program: P.Main > A.Run > A.B if A")]
    [InlineData("abstract class I { internal abstract void B(); } class A : I { internal static void Run(I? i = null) => i?.B(); internal override void B() => Here(); }", "Program: P.Main > A.Run > A.B if A")]
    [InlineData("interface I<T> { void B(); } class A : I<int> { internal static void Run(I<int>? i = null) => i?.B(); public void B() => Here(); }", "Program: P.Main > A.Run > A.B if A")]
    public void A_call_of_a_contract_needs_an_object_of_the_type(string code, string way) => Assert.Equal([way], ReachOf.Executable(Started, code));

    [Fact]
    public void Other_members_of_the_same_name_are_no_callers() =>
        Assert.Equal(["Uncalled: A.B"], ReachOf.Executable("class P { static void Main() => new C().B(); } class C { internal void B() { } } class A { internal void B() => Here(); }"));

    [Fact]
    public void The_name_alone_calls_nothing() =>
        Assert.Equal(["Uncalled: A.B"], ReachOf.Executable("class P { static void Main() => Console.Write(nameof(A.B)); } static class A { internal static void B() => Here(); }"));

    [Fact]
    public void Every_entry_point_is_found_the_nearest_first()
    {
        var reach = ReachOf.In(OutputKind.ConsoleApplication, "class P { static void Main() => A.Run(); } static class A { internal static void Run() => C.B(); }", "public class C : ControllerBase { public void Get() => B(); internal static void B() => Here(); }");

        Assert.Equal(["C.Get", "P.Main"], reach.EntryPoints.Select(e => $"{e.Member.ContainingType.Name}.{e.Member.Name}"));
    }

    private const string Started = "class P { static void Main() => A.Run(); }";
}
