using MlDebt.Tool.Running;

namespace MlDebt.Tool.Tests.Infrastructure;

/// <summary>Stands for `dotnet build` and git: leaves the records and logs a build leaves, in no time.</summary>
internal sealed class FakeBuild : IProcessRunner
{
    /// <summary>Project to its log; null for a project that is not compiled.</summary>
    public Dictionary<string, string?> Logs { get; } = [];

    /// <summary>What the build prints.</summary>
    public List<string> Output { get; } = [];

    public int ExitCode { get; set; }

    /// <summary>Every command line that ran.</summary>
    public List<string> Ran { get; } = [];

    /// <summary>What happens while the build runs.</summary>
    public Action Meanwhile { get; set; } = () => { };

    /// <summary>Answers git; null says that this is no repository.</summary>
    public Func<string, string[]?> Git { get; set; } = _ => null;

    public Task<int> RunAsync(ProcessRequest request, Action<string> line, CancellationToken token)
    {
        Ran.Add($"{request.Program} {string.Join(' ', request.Arguments)}");
        if (request.Program == "git")
            return Task.FromResult(Answer(string.Join(' ', request.Arguments.Skip(2)), line));
        Meanwhile();
        token.ThrowIfCancellationRequested();
        var folder = request.Arguments.Single(a => a.StartsWith("-p:MlDebtSarifDir=", StringComparison.Ordinal))["-p:MlDebtSarifDir=".Length..];
        foreach (var (project, log) in Logs)
            Leave(folder, project, log);
        Output.ForEach(line);
        return Task.FromResult(ExitCode);
    }

    private int Answer(string arguments, Action<string> line)
    {
        if (Git(arguments) is not { } lines)
            return 128;
        Array.ForEach(lines, line);
        return 0;
    }

    private static void Leave(string folder, string project, string? log)
    {
        if (log is null)
            return;
        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(project)}.00000000.net10.0");
        File.WriteAllText(stem + ".sarif", log);
        File.WriteAllLines(stem + ".record", [$"project={project}", $"name={Path.GetFileNameWithoutExtension(project)}", "framework=net10.0", $"log={stem}.sarif", "test=false", "output=Exe", "packable=false"]);
    }
}
