using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Tests.Inputs;

public sealed class InputFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mldebt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Nothing_written_is_nothing_wrong()
    {
        var inputs = InputFiles.Load(_folder.FullName, new());
        Assert.Empty(inputs.Problems);
        Assert.Equal((false, false, false), (inputs.Value.Incidents.Given, inputs.Value.Time.Given, inputs.Value.Coverage.Given));
    }

    [Fact]
    public void Every_file_is_read_before_anything_is_told()
    {
        Write("mldebt.yml", "windw: {}");
        Write("incidents.csv", "id,date,categories,hours\nI,2026-09-09,data,x");
        Write("timelog.csv", "week,hours,kind\n2026-09-09,1,fun");
        Assert.Equal(["mldebt.yml", "incidents.csv", "timelog.csv"], InputFiles.Load(_folder.FullName, new()).Problems.Select(problem => problem.File));
    }

    [Fact]
    public void A_file_asked_for_and_absent_is_told() =>
        Assert.Equal("gone.csv: The file does not exist. Correct the path, or write the file with mldebt init.", Assert.Single(InputFiles.Load(_folder.FullName, new(Incidents: "gone.csv")).Problems).ToString());

    [Fact]
    public void Coverage_reports_are_merged_by_the_most_hits()
    {
        Write("mldebt.yml", "inputs: { coverage: ['**/coverage.cobertura.xml'] }");
        Write("src/Scorer.cs", "class Scorer;");
        Write("a/coverage.cobertura.xml", Report(1, 0));
        Write("b/coverage.cobertura.xml", Report(0, 3));
        var lines = InputFiles.Load(_folder.FullName, new()).Value.Coverage.Files["src/Scorer.cs"];
        Assert.Equal((1, 3), (lines[1], lines[2]));
    }

    [Fact]
    public void A_report_that_is_none_is_told()
    {
        Write("mldebt.yml", "inputs: { coverage: x.xml }");
        Write("x.xml", "<coverage>");
        Assert.Equal(["x.xml:1: This is not a Cobertura report. Write one with dotnet test --collect \"XPlat Code Coverage\"."], InputFiles.Load(_folder.FullName, new()).Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("**/*.yaml", "a.yaml", true)]
    [InlineData("**/*.yaml", "deploy/x/a.yaml", true)]
    [InlineData("deploy/*.yaml", "deploy/x/a.yaml", false)]
    [InlineData("src/Legacy/**", "src/Legacy/x/y.cs", true)]
    [InlineData("a?.cs", "ab.cs", true)]
    [InlineData("a.cs", "abcs", false)]
    public void Globs_match_as_people_expect(string pattern, string path, bool expected) => Assert.Equal(expected, Glob.Matches(pattern, path));

    private string Report(int first, int second) => $"""
        <coverage><sources><source>{_folder.FullName}/</source></sources><packages><package><classes>
        <class filename="src/Scorer.cs"><lines><line number="1" hits="{first}"/><line number="2" hits="{second}"/></lines></class>
        </classes></package></packages></coverage>
        """;

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
