using MlDebt.Analyzers.Rules.Libraries;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Libraries;

public class UnreadableFactTests
{
    [Fact]
    public Task Each_line_that_cannot_be_read_is_reported_where_it_stands() => Verify(
        "team.mldebt.facts",
        """
        library Scoring kind=own assemblies=Our.Scoring
        threshold M:Our.Scoring.Scorer.IsLikely
          treshold P:Our.Scoring.Scorer.Limit
        metric P:Our.Scoring.Scorer.Accuracy
        """,
        At(1, 1, 48, "'own' is no kind of library; expected ml, platform or test"),
        At(2, 1, 40, "'threshold' of a method is about one of its parameters; expected parameter=name"),
        At(3, 3, 38, "'treshold' is no role"));

    [Fact]
    public Task A_models_file_is_read_too() => Verify(
        "deep/team.mldebt.models",
        "own house-model gone\n\nown other-model active\n",
        At(1, 1, 21, "'gone' is no status; expected active, legacy, deprecated or retired", "deep/team.mldebt.models"));

    [Fact]
    public Task A_file_without_a_mistake_is_silent() => Verify("team.mldebt.facts", "library L kind=ml assemblies=A\nmetric P:N.T.Accuracy # ours\n");

    [Fact]
    public Task An_empty_file_is_silent() => Verify("team.mldebt.facts", "");

    [Fact]
    public Task Other_additional_files_are_none_of_our_business() => Verify("notes.facts", "treshold\n");

    private static DiagnosticResult At(int line, int from, int to, string problem, string file = "team.mldebt.facts") =>
        new DiagnosticResult(Analyzers.Descriptors.Rules.UnreadableFact).WithSpan(file, line, from, line, to).WithArguments(line, problem);

    private static Task Verify(string file, string text, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<UnreadableFactAnalyzer, DefaultVerifier> { TestCode = "class Program { }" };
        test.TestState.AdditionalFiles.Add((file, text));
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
