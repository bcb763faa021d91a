using Xunit;

namespace MlDebt.Analyzers.Tests.Flow.Reaching;

/// <summary>What makes constructors, initializers and static state run.</summary>
public class CreationEdgeTests
{
    private const string Started = "class P { static void Main() => S.Run(); }";

    [Theory]
    [InlineData("class A { internal A() => Here(); } class S { internal static void Run() => new A(); }", "Program: P.Main > S.Run > A..ctor")]
    [InlineData("class A { internal A() => Here(); } class S { internal static void Run() { A a = new(); } }", "Program: P.Main > S.Run > A..ctor")]
    [InlineData("class A { internal A() : this(1) { } A(int n) => Here(); } class S { internal static void Run() => new A(); }", "Program: P.Main > S.Run > A..ctor")]
    [InlineData("class A { int _b = Here(); } class S { internal static void Run() => new A(); }", "Program: P.Main > S.Run > A..ctor")]
    [InlineData("class A { internal int B { get; } = Here(); } class S { internal static void Run() => new A(); }", "Program: P.Main > S.Run > A..ctor")]
    [InlineData("class A { internal A() => Here(); } class B : A { internal B() : base() { } } class S { internal static void Run() => new B(); }", "Program: P.Main > S.Run > B..ctor > A..ctor")]
    [InlineData("class A { internal A() => Here(); } class B : A { internal B() { } } class S { internal static void Run() => new B(); }", "Program: P.Main > S.Run > B..ctor > A..ctor")]
    [InlineData("class A { internal A() => Here(); } class B : A { } class S { internal static void Run() => new B(); }", "Program: P.Main > S.Run > B..ctor > A..ctor")]
    [InlineData("class A(int n) { internal int B { get; } = n + Here(); } class B() : A(1); class S { internal static void Run() => new B(); }", "Program: P.Main > S.Run > B..ctor > A..ctor")]
    [InlineData("class A { internal A() => Here(); } class S { internal static void Run() => Activator.CreateInstance(typeof(A)); }", "Program: P.Main > S.Run > A..ctor")]
    [InlineData("class A { public A() => Here(); } class S { internal static void Run() => Make<A>(); static T Make<T>() where T : new() => new T(); }", "Program: P.Main > S.Run > A..ctor")]
    public void An_object(string code, string way) => Assert.Equal([way], ReachOf.Executable(Started, code));

    [Theory]
    [InlineData("class A { static A() => Here(); internal static void B() { } } class S { internal static void Run() => A.B(); }", "Program: P.Main > S.Run > A")]
    [InlineData("class A { static int _b = Here(); internal static void B() { } } class S { internal static void Run() => A.B(); }", "Program: P.Main > S.Run > A")]
    [InlineData("class A { static readonly int _b = Here(); } class S { internal static void Run() => new A(); }", "Program: P.Main > S.Run > A..ctor > A")]
    [InlineData("static class A { static int _b = Here(); internal static void B(this int n) { } } class S { internal static void Run() => 1.B(); }", "Program: P.Main > S.Run > A")]
    public void Static_state_is_made_when_its_type_is_touched(string code, string way) => Assert.Equal([way], ReachOf.Executable(Started, code));

    [Fact]
    public void Static_state_of_the_program_itself() =>
        Assert.Equal(["Program: P.Main > P"], ReachOf.Executable("class P { static int _b = Here(); static void Main() { } }"));

    [Fact]
    public void A_function_in_a_field_runs_with_what_uses_the_field() =>
        Assert.Equal(["Program: P.Main > S.Run > S._b"], ReachOf.Executable(Started, "class S { static readonly Lazy<int> _b = new(() => Here()); internal static void Run() => _ = _b.Value; }"));

    [Fact]
    public void A_function_in_a_field_nobody_uses_does_not_run() =>
        Assert.Equal(["Uncalled: S._b"], ReachOf.Executable(Started, "class S { static readonly Lazy<int> _b = new(() => Here()); internal static void Run() { } }"));

    [Theory]
    [InlineData("class A { public static A operator +(A a, A b) { Here(); return a; } } class S { internal static void Run() => _ = new A() + new A(); }")]
    [InlineData("class A : IDisposable { public void Dispose() => Here(); } class S { internal static void Run() { using var a = new A(); } }")]
    [InlineData("class A { public override string ToString() => \"\" + Here(); } class S { internal static void Run() => Console.Write(new A()); }")]
    [InlineData("class A { ~A() => Here(); } class S { internal static void Run() => new A(); }")]
    public void What_runs_without_its_name_runs_where_objects_are_made(string code) =>
        Assert.StartsWith("Program: P.Main > S.Run > A..ctor", Assert.Single(ReachOf.Executable(Started, code)));
}
