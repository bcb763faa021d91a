using MlDebt.Tool.Findings;
using MlDebt.Tool.Model;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Findings;

/// <summary>From logs to findings.</summary>
public sealed class LogSetTests : IDisposable
{
    private const string Source = "class A\n{\n    bool B(float p) => p > 0.8f;\n}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Several_frameworks_report_one_debt_once()
    {
        var file = _folder.Write("src/A.cs", Source);
        var set = Read(("A", "net8.0", Log(Debt(file))), ("A", "net10.0", Log(Debt(file))));

        var finding = Assert.Single(set.Findings);
        Assert.Equal(["net10.0", "net8.0"], finding.Frameworks.AsEnumerable());
        Assert.Equal(("src/A.cs", "0.8f", "A", DebtCategory.Configuration), (finding.Path, finding.Snippet, finding.Project, finding.Category));
        Assert.Empty(set.Trouble);
    }

    [Fact]
    public void Debt_suppressed_in_one_framework_only_is_open()
    {
        var file = _folder.Write("A.cs", Source);
        var open = Debt(file);
        var closed = CompilerLog.Result("MLD302", file, 3, 28, 32, "M:A.B(System.Single)", [new { kind = "inSource", justification = "agreed" }]);

        Assert.Null(Assert.Single(Read(("A", "net8.0", Log(open)), ("A", "net10.0", Log(closed))).Findings).Suppression);
        Assert.Equal("agreed", Assert.Single(Read(("A", "net8.0", Log(closed)), ("A", "net10.0", Log(closed))).Findings).Suppression!.Justification);
    }

    [Theory]
    [InlineData("#pragma warning disable MLD302 // agreed with risk\n", "agreed with risk")]
    [InlineData("#pragma warning disable MLD301, MLD302 // both\n", "both")]
    [InlineData("#pragma warning disable // all\n", "all")]
    [InlineData("#pragma warning disable MLD302\n", null)]
    [InlineData("#pragma warning disable MLD302 // one\n#pragma warning restore MLD302\n#pragma warning disable MLD302 // two\n", "two")]
    [InlineData("#pragma warning disable MLD302 // one\n#pragma warning restore MLD301 // other\n", "one")]
    [InlineData("#  pragma  warning  disable  mld302  //  spaced  \n", "spaced")]
    public void The_reason_of_a_pragma_is_its_comment(string pragma, string? reason)
    {
        var file = _folder.Write("A.cs", pragma + Source);
        var line = pragma.Count(c => c == '\n') + 3;
        var pragmaSuppression = new { kind = "inSource", properties = new { suppressionType = "Pragma Directive" } };
        var log = Log(CompilerLog.Result("MLD302", file, line, 28, 32, null, [pragmaSuppression]));

        Assert.Equal(new Suppression("inSource", reason), Assert.Single(Read(("A", "", log)).Findings).Suppression);
    }

    [Fact]
    public void Whatever_makes_a_log_partial_is_said()
    {
        var file = _folder.Write("A.cs", Source);
        var broken = Log(Debt(file), CompilerLog.Result("CS0103", file, 1, 1, 2, level: "error", message: "The name 'x' does not exist"), CompilerLog.Result("CS0246", file, 1, 1, 2, level: "error"));
        var crashed = Log(CompilerLog.Result("AD0001", file, 1, 1, 2, message: "Analyzer X threw"));
        const string WithoutRules = """{"version":"2.1.0","runs":[{"results":[],"tool":{"driver":{"name":"csc","rules":[]}}}]}""";

        var set = Read(("Broken", "net8.0", broken), ("Crashed", "net8.0", crashed), ("Bare", "net8.0", WithoutRules), ("Cut", "net8.0", "{"));

        Assert.Single(set.Findings);
        Assert.Collection(
            set.Trouble.Order(StringComparer.Ordinal),
            text => Assert.Contains("Cut.net8.0.sarif: is not a whole JSON file", text, StringComparison.Ordinal),
            text => Assert.Equal("Bare: no MLD rule ran (Bare.net8.0.sarif lists none); the analyzers were not loaded.", text),
            text => Assert.Equal("Broken: CS0103: The name 'x' does not exist (and 1 more)", text),
            text => Assert.Equal("Crashed: AD0001: Analyzer X threw", text));
    }

    [Fact]
    public void The_name_of_a_log_of_ours_tells_project_and_framework()
    {
        Assert.Equal(new ProjectLog("/x/Shop.Api.1a2b3c4d.net8.0.sarif", "Shop.Api", "net8.0"), ProjectLog.Given("/x/Shop.Api.1a2b3c4d.net8.0.sarif"));
        Assert.Equal(new ProjectLog("/x/build.sarif", "build", ""), ProjectLog.Given("/x/build.sarif"));
    }

    private static object Debt(string file) => CompilerLog.Result("MLD302", file, 3, 28, 32, "M:A.B(System.Single)");

    private static string Log(params object[] results) => CompilerLog.Of(results);

    private LogSet Read(params (string Project, string Framework, string Text)[] logs) => LogSet.Read(
        logs.Select(log => new ProjectLog(_folder.Write($"{log.Project}.{log.Framework}.sarif", log.Text), log.Project, log.Framework)), _folder.Path, default);
}
