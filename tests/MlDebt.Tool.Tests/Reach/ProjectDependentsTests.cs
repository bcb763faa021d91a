using MlDebt.Tool.Findings;
using MlDebt.Tool.Reach;
using MlDebt.Tool.Tests.Findings;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Reach;

/// <summary>What is counted where no call graph can be made, and that the report says so.</summary>
public sealed class ProjectDependentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Counts_the_projects_that_stand_on_it()
    {
        _folder.Write("S.slnx", """<Solution><Project Path="L/L.csproj" /><Project Path="M/M.csproj" /><Project Path="A/A.csproj" /><Project Path="T/T.csproj" /></Solution>""");
        _folder.Write("L/L.csproj", "<Project />");
        _folder.Write("M/M.csproj", """<Project><ItemGroup><ProjectReference Include="..\L\L.csproj" /></ItemGroup></Project>""");
        _folder.Write("A/A.csproj", """<Project><ItemGroup><ProjectReference Include="../M/M.csproj" /></ItemGroup></Project>""");
        _folder.Write("T/T.csproj", """<Project><ItemGroup><ProjectReference Include="../L/L.csproj" /></ItemGroup></Project>""");
        var records = new[] { new ProjectRecord(_folder.File(Path.Combine("T", "T.csproj")), "T", "net10.0", "", true, false, false, []) };

        var radius = ProjectDependents.Of(new(_folder.File("S.slnx"), _folder.Path), [.. records], [Debt("L", "f"), Debt("A", "g"), Debt("Unknown", "h")], "--no-reach");

        Assert.Equal((3, 1, 1), (radius.ByFingerprint["f"], radius.ByFingerprint["g"], radius.ByFingerprint["h"]));
        Assert.False(radius.Measured);
        Assert.Equal("dependent projects (--no-reach)", radius.Method);
    }

    private static Model.DebtFinding Debt(string project, string fingerprint) => FingerprintTests.Debt(1, null, "x") with { Project = project, Fingerprint = fingerprint };
}
