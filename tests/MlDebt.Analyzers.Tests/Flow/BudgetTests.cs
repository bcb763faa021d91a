using System.Diagnostics;
using System.Text;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>Programs made to be too much: the engine answers all the same, in time, and says when it does not know.</summary>
public class BudgetTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_chain_of_locals_within_the_depth_is_followed() => Assert.Equal(["Constant 0.7"], OriginsOf.Body(ChainOfLocals(20)));

    [Fact]
    public void A_chain_too_deep_is_unknown() => Assert.Equal(["Unknown"], OriginsOf.Body(ChainOfLocals(2_000)));

    [Fact]
    public void A_chain_of_calls_too_deep_is_unknown()
    {
        var members = new StringBuilder("double T0() => 0.7; ");
        for (var i = 1; i <= 300; i++)
            members.Append($"double T{i}() => T{i - 1}(); ");

        Assert.Equal(["Unknown"], OriginsOf.Members(members + "void M() => Ask(T300());"));
    }

    [Fact]
    public void Asking_too_deep_first_leaves_the_short_answers_whole() =>
        Assert.Equal([["Unknown"], ["Constant 0.7"]], OriginsOf.AllMembers($"void M() {{ {ChainOfLocals(2_000)} Ask(v5); }}"));

    [Fact]
    public void Methods_that_all_call_each_other_end_in_time()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 12; i++)
            members.Append($"double T{i}(int n) {{ if (n == {i}) return 0.{i + 1}; return {Sum(12, j => $"T{j}(n - 1)")}; }} ");

        AssertQuick(FlowProgram.Library($"class A {{ {members} void M() => Ask(T0(5)); }}"));
    }

    [Fact]
    public void Parameters_handed_round_end_in_time()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 30; i++)
            members.Append($"void M{i}(double t) {{ {string.Concat(Enumerable.Range(0, 30).Select(j => $"M{j}(t + {i}.{j}); "))} }} ");

        AssertQuick(FlowProgram.Library($"class A {{ {members} void N(double t) => Ask(t); void O() {{ M0(0.7); }} void P(double t) => N(t); void Q(double t) {{ M1(t); P(t); }} void R() => Q(0.5); }}"));
    }

    [Fact]
    public void Classes_that_create_each_other_end_in_time()
    {
        var classes = Enumerable.Range(0, 40).Select(i =>
            $"class C{i} {{ internal double T {{ get; set; }} = 0.{i + 1}; internal C{i}(double t) => T = t + {Sum(40, j => $"new C{j}(t).T")}; internal double Get() => {Sum(40, j => $"new C{j}(T).Get()")}; }} ");

        AssertQuick(FlowProgram.Library(string.Concat(classes), "class A { void M() { Ask(new C0(0.5).Get()); Ask(new C1(0.5).T); } }"));
    }

    [Fact]
    public void Properties_that_read_each_other_end_in_time()
    {
        var members = string.Concat(Enumerable.Range(0, 60).Select(i => $"double P{i} => {Sum(60, j => $"P{j}")}; "));

        AssertQuick(FlowProgram.Library($"class A {{ {members} void M() => Ask(P0); }}"));
    }

    [Fact]
    public void A_method_of_five_thousand_lines_ends_in_time()
    {
        var body = new StringBuilder("double v0 = 0.5; ");
        for (var i = 1; i < 5_000; i++)
            body.Append($"double v{i} = v{i / 2} + 0.{i};\n");

        AssertQuick(FlowProgram.Library($"class A {{ void M() {{ {body} Ask(v4999); Ask(v4998); Ask(v10); }} }}"));
    }

    [Fact]
    public void A_local_assigned_five_thousand_times_is_all_of_it()
    {
        var body = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"v = {i}.5;\n"));
        var program = FlowProgram.Library($"class A {{ void M() {{ double v; {body} Ask(v); }} }}");

        AssertQuick(program);
        Assert.Equal(5_000, program.NewEngine().Of(program.Questions[0], CancellationToken.None).Count);
    }

    [Fact]
    public void Nested_choices_end_in_time()
    {
        var choice = "0.5";
        for (var i = 0; i < 60; i++)
            choice = $"(Environment.HasShutdownStarted ? {choice} : 0.{i + 1})";

        AssertQuick(FlowProgram.Library($"class A {{ void M() => Ask({choice}); }}"));
    }

    [Fact]
    public void A_helper_called_in_a_helper_doubles_nothing()
    {
        var members = new StringBuilder("double T0(double x) => x; ");
        for (var i = 1; i <= 24; i++)
            members.Append($"double T{i}(double x) => T{i - 1}(x) + T{i - 1}(x); ");

        AssertQuick(FlowProgram.Library($"class A {{ {members} void M() => Ask(T24(0.7)); }}"));
    }

    [Fact]
    public void A_cancelled_question_is_not_answered()
    {
        var program = FlowProgram.Library("class A { void M() { var t = 0.7; Ask(t); } }");

        Assert.ThrowsAny<OperationCanceledException>(() => program.NewEngine().Of(program.Questions[0], new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_cancelled_question_can_be_asked_again()
    {
        var program = FlowProgram.Library("class A { double _t = 0.7; void M() => Ask(_t); }");
        var engine = program.NewEngine();

        Assert.ThrowsAny<OperationCanceledException>(() => engine.Of(program.Questions[0], new CancellationToken(canceled: true)));

        Assert.Equal(["Constant 0.7"], OriginsOf.Answer(engine, program.Questions[0]));
    }

    private static string ChainOfLocals(int length) =>
        "double v0 = 0.7; " + string.Concat(Enumerable.Range(1, length).Select(i => $"double v{i} = v{i - 1}; ")) + $"Ask(v{length});";

    private static string Sum(int count, Func<int, string> term) => string.Join(" + ", Enumerable.Range(0, count).Select(term));

    private static void AssertQuick(FlowProgram program)
    {
        var engine = program.NewEngine();
        var clock = Stopwatch.StartNew();
        var answers = program.Questions.Select(question => engine.Of(question, CancellationToken.None)).ToList();

        Assert.True(clock.Elapsed < Patience, $"{clock.Elapsed} for {answers.Count} answers");
        Assert.All(answers, Assert.NotEmpty);
    }
}
