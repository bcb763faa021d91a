namespace MlDebt.Tool.Tests.Reach;

/// <summary>How far debt reaches, by the ways programs are really entered.</summary>
public class BlastRadiusTests
{
    private const string Api = """
        using Microsoft.AspNetCore.Builder;
        using Shop;

        var app = WebApplication.Create();
        IScorer scorer = null!;
        app.MapGet("/score", () => scorer.Score(1));
        app.MapPost("/batch", Handlers.Batch);
        app.MapPost("/health", (Model model) => "fine");
        app.MapPost("/local", Local);
        app.Run();
        string Local() => "debt in local";

        namespace Shop
        {
            public interface IScorer { double Score(int x); }
            public class Scorer(Model model) : IScorer
            {
                public double Score(int x) => Decide(x) + model.GetHashCode();
                private double Decide(int x) => x > Limit ? 1 : Helper.Debt(x);
                private const int Limit = 8;
            }
            public class Model { public Model() { System.Console.WriteLine("debt in constructor"); } }
            public static class Helper { public static double Debt(int x) => x * 3; public static int Dead() => 77; }
            public static class Handlers { public static double Batch(IScorer scorer) => scorer.Score(2); }
            public class Job : Microsoft.Extensions.Hosting.BackgroundService
            {
                private readonly int _field = Helper.Dead() + 1234;
                protected override System.Threading.Tasks.Task ExecuteAsync(System.Threading.CancellationToken token) => System.Threading.Tasks.Task.Delay(Wait, token);
                private int Wait => 5000;
            }
            public class PricesController : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                public int Get() => Shared();
                public int Post() => Shared();
                [Microsoft.AspNetCore.Mvc.NonAction] public int Helper() => 4711;
                private int Shared() => 4712;
            }
            public class JobAttribute : System.Attribute { }
            public class Jobs
            {
                [Job] public void Nightly() => System.Console.WriteLine("nightly");
                [Microsoft.Azure.Functions.Worker.Function("f")] public void Function() => System.Console.WriteLine("function");
            }
        }
        """;

    private readonly SourceGraph _graph = new();

    public BlastRadiusTests() => _graph.Add("Api", Api);

    [Theory]
    [InlineData("x * 3", 2)]              // lambda and method group, through an interface
    [InlineData("8;", 2)]
    [InlineData("x > Limit", 2)]
    [InlineData("77", 1)]                 // field initializer of a background service
    [InlineData("1234", 1)]
    [InlineData("5000", 1)]
    [InlineData("\"fine\"", 1)]           // inside the endpoint itself: not Main as well
    [InlineData("\"debt in local\"", 1)]  // a local function as handler
    [InlineData("4712", 2)]
    [InlineData("4711", 0)]               // no action and no caller: dead
    [InlineData("\"nightly\"", 1)]        // by configured attribute
    [InlineData("\"function\"", 1)]
    [InlineData("WebApplication.Create()", 1)]
    public void Counts_the_entry_points_that_reach_it(string debt, int radius) => Assert.Equal(radius, _graph.Radius(debt));

    /// <summary>Nobody in the source calls it; whoever asks the container for a scorer, or for the model itself, makes it run.</summary>
    [Fact]
    public void A_constructor_is_reached_by_whoever_asks_for_an_instance() => Assert.Equal(3, _graph.Radius("\"debt in constructor\""));

    [Fact]
    public void Without_a_place_the_symbol_tells() => Assert.Equal(2, Radius("M:Shop.Helper.Debt(System.Int32)"));

    [Fact]
    public void Other_projects_with_a_caller_count_and_tests_do_not()
    {
        var graph = new SourceGraph();
        var library = graph.Add("Library", "namespace L; public static class Rule { public static bool Is(double p) => p > 0.8; }", isProgram: false);
        graph.Add("One", "L.Rule.Is(1);", references: library);
        graph.Add("Two", "System.Console.WriteLine(L.Rule.Is(2));", references: library);
        graph.Add("Tests", "class T { [System.Obsolete] public void M() => L.Rule.Is(3); static void Main() { new T().M(); } }", isTest: true, references: library);
        Assert.Equal(2 + 2, graph.Radius("p > 0.8"));
    }

    [Fact]
    public void The_members_of_a_published_library_are_its_entry_points()
    {
        var graph = new SourceGraph();
        graph.Add("Published", "namespace L; public class A { public int One() => Hidden(); protected int Two() => Hidden(); internal int Three() => Hidden(); int Hidden() => 99; }", isProgram: false, isPublished: true);
        Assert.Equal(2, graph.Radius("99"));
    }

    [Fact]
    public void Operators_events_and_overrides_carry_calls()
    {
        var graph = new SourceGraph();
        graph.Add("P", """
            var money = new Money() + new Money();
            Base thing = new Derived();
            thing.Do();
            thing.Changed += (_, _) => Late.Run();
            class Money { public static Money operator +(Money a, Money b) { System.Console.WriteLine("operator"); return a; } }
            class Base { public virtual void Do() { } public event System.EventHandler? Changed; public void Raise() => Changed?.Invoke(this, System.EventArgs.Empty); }
            class Derived : Base { public override void Do() => System.Console.WriteLine("override"); }
            static class Late { public static void Run() => System.Console.WriteLine("event"); }
            """);
        Assert.All(new[] { "\"operator\"", "\"override\"", "\"event\"" }, text => Assert.Equal(1, graph.Radius(text)));
    }

    private int Radius(string symbol)
    {
        var finding = Findings.FingerprintTests.Debt(1, symbol, "x", "/src/generated.cs") with { Fingerprint = "f" };
        return Tool.Reach.BlastRadius.Of(_graph.Graph, "/", [finding], new HashSet<string>()).ByFingerprint["f"];
    }
}
