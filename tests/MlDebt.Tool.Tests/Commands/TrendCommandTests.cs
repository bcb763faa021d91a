using MlDebt.Tool.Commands;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Running;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Commands;

/// <summary><c>mldebt trend --backfill</c> over a history that git really has, with builds that are played.</summary>
public sealed class TrendCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ByLines _runner = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commits_of_the_past_are_audited_once_and_failures_are_kept()
    {
        await Git("init", "-q", "-b", "main");
        _folder.Write("readme.md", "no solution yet");
        await Commit("2026-08-01");
        _folder.Write("Shop.slnx", """<Solution><Project Path="Api/Api.csproj" /></Solution>""");
        _folder.Write("Api/Api.csproj", "<Project />");
        _folder.Write("Api/A.cs", "p > 0.8f\nq > 0.5f\n");
        await Commit("2026-09-01");
        _folder.Write("Api/A.cs", "broken");
        await Commit("2026-09-20");
        _folder.Write("Api/A.cs", "p > 0.8f\n");
        await Commit("2026-10-20");

        Assert.Equal((0, ""), await Run("trend", _folder.Path, "--backfill", "--every", "2w", "--max", "8", "--quiet"));

        var lines = File.ReadAllLines(_folder.File(".mldebt/history.jsonl"));
        Assert.Collection(
            lines,
            line => Assert.Contains("\"failure\":\"Shop.slnx did not exist\"", line, StringComparison.Ordinal),
            line => Assert.Contains("\"rules\":{\"MLD302\":2}", line, StringComparison.Ordinal),
            line => Assert.Contains("\"failure\":\"The build failed with 1 error", line, StringComparison.Ordinal),
            line => Assert.Contains("\"rules\":{\"MLD302\":1}", line, StringComparison.Ordinal));
        Assert.Single((await Git("worktree", "list")).Split('\n', StringSplitOptions.RemoveEmptyEntries));

        var builds = _runner.Builds;
        await Run("trend", _folder.Path, "--backfill", "--every", "2w", "--max", "8", "--quiet");
        Assert.Equal(builds, _runner.Builds);
        Assert.Equal(lines, File.ReadAllLines(_folder.File(".mldebt/history.jsonl")));
    }

    [Fact]
    public async Task Outside_of_git_there_is_no_past()
    {
        _folder.Write("Shop.slnx", "<Solution />");
        var (code, error) = await Run("trend", _folder.Path, "--backfill");
        Assert.Equal(2, code);
        Assert.Contains("there is no git repository with a commit here", error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("trend", _folder.Path, "--backfill", "--every", "often")).Code);
    }

    private async Task<(int Code, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Session(output, error, _runner, new DateOnly(2026, 11, 1)));
        return (code, error.ToString());
    }

    private async Task Commit(string day)
    {
        Environment.SetEnvironmentVariable("GIT_COMMITTER_DATE", day + "T12:00:00Z");
        await Git("add", "-A");
        await Git("-c", "user.name=t", "-c", "user.email=t@t", "commit", "-q", "-m", "x");
        Environment.SetEnvironmentVariable("GIT_COMMITTER_DATE", null);
    }

    private async Task<string> Git(params string[] arguments)
    {
        var answer = await new Git(new ProcessRunner(), _folder.Path).TryAsync(default, arguments);
        Assert.True(answer.Succeeded, string.Join('\n', answer.Lines));
        return string.Join('\n', answer.Lines);
    }

    /// <summary>git as it is; a build that takes every line of A.cs for a debt, and fails on the word broken.</summary>
    private sealed class ByLines : IProcessRunner
    {
        public int Builds { get; private set; }

        public Task<int> RunAsync(ProcessRequest request, Action<string> line, CancellationToken token)
        {
            if (request.Program == "git")
                return new ProcessRunner().RunAsync(request, line, token);
            Builds++;
            var project = SolutionFile.Projects(request.Arguments[1]).Single();
            var source = Path.Combine(Path.GetDirectoryName(project)!, "A.cs");
            var build = new FakeBuild { ExitCode = File.ReadAllText(source) == "broken" ? 1 : 0 };
            build.Output.Add("A.cs(1,1): error CS1002: ; expected [" + project + "]");
            build.Logs[project] = CompilerLog.Of([.. File.ReadAllLines(source).Select((text, i) => CompilerLog.Result("MLD302", source, i + 1, 1, text.Length + 1, "M:A.B", message: text))]);
            return build.RunAsync(request, line, token);
        }
    }
}
