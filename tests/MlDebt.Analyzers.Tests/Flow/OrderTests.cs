using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>An answer is the same whoever asked what before, and however many ask at once.</summary>
public class OrderTests
{
    public static TheoryData<string> Programs => [.. SamplePrograms.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Answers_do_not_depend_on_the_order_of_the_questions(string name)
    {
        var (program, fresh) = Read(name);

        for (var seed = 0; seed < 40; seed++)
        {
            var order = Enumerable.Range(0, fresh.Length).ToArray();
            new Random(seed).Shuffle(order);
            var engine = program.NewEngine();
            foreach (var i in order)
                AssertSame(fresh[i], OriginsOf.Answer(engine, program.Questions[i]), $"question {i} of the order {string.Join(' ', order)}");
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Answers_do_not_depend_on_who_else_asks(string name)
    {
        var (program, fresh) = Read(name);

        for (var round = 0; round < 10; round++)
        {
            var engine = program.NewEngine();
            var answers = new string[fresh.Length * 8][];
            Parallel.For(0, answers.Length, new() { MaxDegreeOfParallelism = 8 }, i => answers[i] = OriginsOf.Answer(engine, program.Questions[i % fresh.Length]));
            for (var i = 0; i < answers.Length; i++)
                AssertSame(fresh[i % fresh.Length], answers[i], $"question {i % fresh.Length} of round {round}");
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_order_of_an_answers_places_is_always_the_same(string name)
    {
        var (program, _) = Read(name);

        foreach (var question in program.Questions)
            Assert.Equal(
                program.NewEngine().Of(question, CancellationToken.None).Select(o => o.Site.Span),
                program.NewEngine().Of(question, CancellationToken.None).Select(o => o.Site.Span));
    }

    /// <summary>The program, and each answer of an engine that was asked nothing else.</summary>
    private static (FlowProgram Program, string[][] Fresh) Read(string name)
    {
        var program = FlowProgram.Library(SamplePrograms.All.Single(p => p.Name == name).Files);
        return (program, [.. program.Questions.Select(question => OriginsOf.Answer(program.NewEngine(), question))]);
    }

    private static void AssertSame(string[] expected, string[] actual, string question) =>
        Assert.Equal((question, string.Join("; ", expected)), (question, string.Join("; ", actual)));
}
