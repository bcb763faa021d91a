using MlDebt.Tool.Findings;
using MlDebt.Tool.Running;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Findings;

/// <summary>From what the user typed to one solution, and from that to its projects.</summary>
public sealed class TargetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Shop.sln", "Shop.sln", "Shop.Api.csproj")]
    [InlineData("Shop.slnx", "Shop.slnx")]
    [InlineData("Shop.slnx", "Shop.slnx", "Shop.sln")]
    [InlineData("Api.csproj", "Api.csproj", "readme.md")]
    public void The_one_that_is_meant(string expected, params string[] files)
    {
        foreach (var file in files)
            _folder.Write(file, "");
        Assert.Equal(_folder.File(expected), TargetSearch.Find(_folder.Path));
        Assert.Equal(_folder.File(expected), TargetSearch.Find(_folder.File(expected)));
    }

    [Fact]
    public void Several_solutions_are_listed()
    {
        _folder.Write("A.sln", "");
        _folder.Write("B.slnx", "");
        Assert.Equal([$"{_folder.Path}: holds 2 solutions; name one of them:", "  A.sln", "  B.slnx"], Refused(_folder.Path));
    }

    [Fact]
    public void Where_there_is_none_those_below_are_listed()
    {
        Assert.Equal([$"{_folder.Path}: holds no solution and no C# project."], Refused(_folder.Path));
        _folder.Write("deep/er/B.csproj", "");
        Assert.Equal([$"{_folder.Path}: holds no solution and no C# project; below it are:", $"  {Path.Combine("deep", "er", "B.csproj")}"], Refused(_folder.Path));
    }

    [Fact]
    public void What_is_no_solution_is_refused()
    {
        var file = _folder.Write("a.txt", "");
        Assert.Equal([$"{file}: is no solution and no C# project. Give a folder, a .sln, .slnx, .slnf or .csproj."], Refused(file));
        Assert.Equal([$"{_folder.File("none")}: no such file or folder."], Refused(_folder.File("none")));
    }

    [Fact]
    public void Every_kind_of_solution_lists_its_projects()
    {
        var sln = _folder.Write("a.sln", """
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Api", "src\Api\Api.csproj", "{1}"
            EndProject
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "folder", "folder", "{2}"
            Project("{F2A71F9B-5D33-465A-A702-920D77279786}") = "Fs", "src\Fs\Fs.fsproj", "{3}"
            """);
        var slnx = _folder.Write("b.slnx", """<Solution><Folder Name="/x/"><Project Path="src/Api/Api.csproj" /></Folder><Project Path="src/Fs/Fs.fsproj" /></Solution>""");
        var slnf = _folder.Write("build/c.slnf", """{"solution":{"path":"..\\a.sln","projects":["src\\Api\\Api.csproj"]}}""");

        foreach (var file in new[] { sln, slnx, slnf })
            Assert.Equal([_folder.File(Path.Combine("src", "Api", "Api.csproj"))], SolutionFile.Projects(file).AsEnumerable());
        Assert.Equal([_folder.File("x.csproj")], SolutionFile.Projects(_folder.File("x.csproj")).AsEnumerable());
    }

    [Theory]
    [InlineData("x.slnx", "<Solution")]
    [InlineData("x.slnf", "{}")]
    [InlineData("x.slnf", "no json")]
    public void A_broken_solution_is_said_to_be_one(string name, string text)
    {
        var file = _folder.Write(name, text);
        Assert.StartsWith($"{file}: cannot be read as a solution: ", Assert.Throws<UsageException>(() => SolutionFile.Projects(file)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Refused(string path) => Assert.Throws<UsageException>(() => TargetSearch.Find(path)).Messages;
}
