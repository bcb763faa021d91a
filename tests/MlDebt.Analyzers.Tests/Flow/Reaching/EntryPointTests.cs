using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Flow;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow.Reaching;

/// <summary>Who starts a run: each kind of entry point, and where its run starts in the code.</summary>
public class EntryPointTests
{
    private const string Empty = "class P { static void Main() { } } ";

    [Theory]
    [InlineData("class P { static void Main() => Here(); }", "Program: P.Main")]
    [InlineData("class P { static async Task Main() { await Task.Yield(); Here(); } }", "Program: P.Main")]
    [InlineData("Here();", "Program: Program.<Main>$")]
    [InlineData("void A() => Here(); A();", "Program: Program.<Main>$")]
    [InlineData(Empty + "public class C : ControllerBase { public void Get() => Here(); }", "Controller: C.Get")]
    [InlineData(Empty + "public class C : Controller { public void Get() => A(); void A() => Here(); }", "Controller: C.Get > C.A")]
    [InlineData(Empty + "[ApiController] public class C { public void Get() => Here(); }", "Controller: C.Get")]
    [InlineData(Empty + "public class C : ControllerBase { public C() => Here(); }", "Controller: C..ctor")]
    [InlineData(Empty + "public class C : ControllerBase { int _a = Here(); }", "Controller: C..ctor")]
    [InlineData(Empty + "public class C : Hub { public void Send() => Here(); }", "Hub: C.Send")]
    [InlineData(Empty + "public class C : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnGet() => Here(); }", "Page: C.OnGet")]
    [InlineData(Empty + "public class C : Microsoft.AspNetCore.Components.ComponentBase { protected override void OnInitialized() => Here(); }", "Page: C.OnInitialized")]
    [InlineData(Empty + "public class C : IMiddleware { public async Task InvokeAsync(HttpContext c, RequestDelegate n) { Here(); await n(c); } }", "Middleware: C.InvokeAsync")]
    [InlineData(Empty + "public class C { [Microsoft.Azure.WebJobs.FunctionName(\"f\")] public void Run() => Here(); }", "Function: C.Run")]
    [InlineData(Empty + "public class C : IHostedService { public async Task StartAsync(CancellationToken t) { await Task.Yield(); Here(); } public Task StopAsync(CancellationToken t) => Task.CompletedTask; }", "Hosted: C.StartAsync")]
    [InlineData(Empty + "public class C { [Xunit.Fact] public void Run() => Here(); }", "Test: C.Run")]
    [InlineData(Empty + "public class C { [Xunit.Theory] public void Run() { } public C() => Here(); }", "Test: C..ctor")]
    [InlineData(Empty + "public class C { void Run() => Here(); }", "Uncalled: C.Run")]
    public void A_run_starts_at(string code, string way) => Assert.Equal([way], ReachOf.Executable(code));

    [Theory]
    [InlineData("app.MapGet(\"/\", () => Here());", "() => Here()")]
    [InlineData("app.MapPost(\"/\", async (string s) => { await Task.Yield(); return Here(); });", "async (string s) => { await Task.Yield(); return Here(); }")]
    [InlineData("app.MapGet(\"/\", A); int A() => Here();", "int A() => Here();")]
    [InlineData("app.Use(async (c, n) => { Here(); await n(c); });", "async (c, n) => { Here(); await n(c); }")]
    public void A_run_of_an_endpoint_starts_in_the_function_handed_to_the_mapping(string mapping, string function)
    {
        var reach = ReachOf.In(OutputKind.ConsoleApplication, "var app = WebApplication.Create(); " + mapping);

        var entry = Assert.Single(reach.EntryPoints);
        Assert.True(entry.Kind is EntryKind.Endpoint or EntryKind.Middleware);
        Assert.Equal(function, entry.Code.ToString());
        Assert.Equal(Pace.Request, reach.Pace);
    }

    [Fact]
    public void A_method_handed_to_a_mapping_is_an_entry_point() =>
        Assert.Equal(["Endpoint: A.B"], ReachOf.Executable("WebApplication.Create().MapGet(\"/\", A.B); static class A { internal static int B() => Here(); }"));

    [Fact]
    public void A_member_called_from_an_endpoint_is_reached_from_it() =>
        Assert.Equal(["Endpoint: Program.<Main>$ > A.B"], ReachOf.Executable("WebApplication.Create().MapGet(\"/\", () => A.B()); static class A { internal static int B() => Here(); }"));

    [Theory]
    [InlineData("public class C { public void Run() => Here(); }", "PublicApi: C.Run")]
    [InlineData("public class C { protected void Run() => Here(); }", "PublicApi: C.Run")]
    [InlineData("public class C { internal void Run() => Here(); }", "Uncalled: C.Run")]
    [InlineData("class C { public void Run() => Here(); }", "Uncalled: C.Run")]
    [InlineData("public class C { public void Run() => A(); void A() => Here(); }", "PublicApi: C.Run > C.A")]
    public void What_nobody_calls_in_a_library_may_be_called_from_outside(string code, string way) => Assert.Equal([way], ReachOf.Library(code));
}
