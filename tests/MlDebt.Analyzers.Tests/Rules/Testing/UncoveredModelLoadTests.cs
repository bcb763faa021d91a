using MlDebt.Analyzers.Evidence;
using MlDebt.Analyzers.Rules.Testing;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Testing;

/// <summary>MLD402.</summary>
public class UncoveredModelLoadTests : RuleTests<UncoveredModelLoadAnalyzer>
{
    private const string Service =
        """
        using Microsoft.ML;
        class Service
        {
            ITransformer Open(MLContext ml, Stream file) => [|ml.Model.Load(file, out _)|];
        }
        """;

    static UncoveredModelLoadTests() => Beside = Coverage.Nothing;

    protected override string Debt => Service;

    [Fact]
    public Task Message_of_a_load_that_never_ran() => Verify(
        "using Microsoft.ML; class Service { ITransformer Open(MLContext ml, Stream file) => {|#0:ml.Model.Load(file, out _)|}; }",
        expected: Diagnostic().WithLocation(0).WithMessage("ModelOperationsCatalog.Load in Service.Open was not run by any test; call Service.Open from a test that checks the model it loads"));

    [Fact]
    public Task Message_of_a_load_no_test_reaches()
    {
        const string Text = "using Microsoft.ML; class Service { ITransformer Open(MLContext ml, Stream file) => ml.Model.Load(file, out _); }";
        return Verify(
            Text,
            Evidence(Text, "load 1,85,1,111 unreached"),
            Diagnostic().WithSpan(1, 85, 1, 111).WithMessage("ModelOperationsCatalog.Load in Service.Open is not reached by any test; call Service.Open from a test that checks the model it loads"));
    }

    [Theory]
    [InlineData("load 1,85,1,111 reached")]
    [InlineData("load 1,85,1,111 unreached\nhits 1=3")]
    [InlineData("load 2,1,2,9 unreached")]
    [InlineData("hits 2=0")]
    public Task Silent_when_the_evidence_says_so_or_nothing(string rows) => WithEvidence(rows);

    [Theory]
    [InlineData("hits 1=0")]
    [InlineData("load 1,85,1,111 reached\nhits 1=0")]
    public Task Counted_lines_are_believed_before_reachability(string rows) => WithEvidence(rows, Diagnostic().WithSpan(1, 85, 1, 111).WithArguments("ModelOperationsCatalog.Load", "Service.Open", "was not run by any test"));

    [Fact]
    public Task Evidence_of_another_text_is_none() => Verify(
        "using Microsoft.ML; class Service { ITransformer Open(MLContext ml, Stream file) => ml.Model.Load(file, out _); } // edited",
        Evidence("using Microsoft.ML; class Service { ITransformer Open(MLContext ml, Stream file) => ml.Model.Load(file, out _); }", "load 1,85,1,111 unreached"));

    [Fact]
    public Task A_load_somewhere_in_a_program() => VerifyProgram(
        """
        using Microsoft.ML;
        var model = [|new MLContext().Model.Load(args[0], out _)|];
        var lazy = new Lazy<ITransformer>(() => [|new MLContext().Model.Load(args[1], out _)|]);
        await Task.Run(async () =>
        {
            await Task.Yield();
            return [|new MLContext().Model.Load(args[2], out _)|];
        });
        Console.WriteLine(model + lazy.Value.ToString());
        """);

    [Fact]
    public Task A_load_in_a_primary_constructor_type_a_field_and_an_accessor() => Verify(
        """
        using Microsoft.ML;
        class Service(MLContext ml, Stream file)
        {
            private readonly ITransformer _model = [|ml.Model.Load(file, out _)|];
            public ITransformer Again => [|ml.Model.Load(file, out _)|];
            public ITransformer Kept { get; } = [|ml.Model.Load(file, out _)|];
            public object Both => _model;
        }
        """);

    [Fact]
    public Task Silent_where_a_test_ran_one_line_of_the_statement() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            ITransformer Open(MLContext ml, Stream file)
            {
                return ml.Model.Load(
                    file,
                    out _);
            }
        }
        """,
        p => p.AdditionalFiles["/coverage.cobertura.xml"] = Coverage.Report(["Test0.cs"], ran: 7));

    [Fact]
    public Task Silent_without_evidence() => Verify(Service.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), p => p.AdditionalFiles.Clear());

    [Fact]
    public Task A_look_alike_catalog() => Verify(
        "using System.IO; class Catalog { public object Load(Stream s, out object o) => o = s; } class Service { object Open(Catalog Model, Stream s) => Model.Load(s, out _); Microsoft.ML.MLContext? Ml; }");

    private Task WithEvidence(string rows, params Microsoft.CodeAnalysis.Testing.DiagnosticResult[] expected)
    {
        const string Text = "using Microsoft.ML; class Service { ITransformer Open(MLContext ml, Stream file) => ml.Model.Load(file, out _); }";
        return Verify(Text, Evidence(Text, rows), expected);
    }

    private static Action<MlTestSettings> Evidence(string text, string rows) => project =>
    {
        project.AdditionalFiles.Clear();
        project.AdditionalFiles["/out/mldebt.evidence.txt"] = $"{EvidenceParser.Header}\ntests 1\nsource sha256=none text={SourceIdentity.HashOfText(text)} src/Test0.cs\n{rows}\n";
    };
}
