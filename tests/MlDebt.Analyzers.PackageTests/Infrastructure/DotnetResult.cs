namespace MlDebt.Analyzers.PackageTests.Infrastructure;

/// <summary>How a command ended and all it printed.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    /// <summary>The result itself, after an assertion that the command succeeded.</summary>
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Every finding the build printed, once, by file and line.</summary>
    /// <param name="folder">The folder that paths shall be relative to.</param>
    public IReadOnlyList<Finding> Findings(string folder) => Finding.Parse(Output, folder);
}
