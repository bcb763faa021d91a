using MlDebt.Tool.Ratchet;
using MlDebt.Tool.Running;
using MlDebt.Tool.Tests.Findings;
using MlDebt.Tool.Tests.Infrastructure;

namespace MlDebt.Tool.Tests.Ratchet;

/// <summary>Which lines a branch changed.</summary>
public sealed class ChangedLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Hunks_without_context_are_lines_of_the_new_file()
    {
        string[] diff =
        [
            "diff --git a/src/A.cs b/src/A.cs", "--- a/src/A.cs", "+++ b/src/A.cs",
            "@@ -3 +3 @@ class A", "-old", "+new",
            "@@ -10,2 +9,0 @@", "-gone", "-gone",
            "@@ -20,0 +21,3 @@", "+++ b/not/a/file", "+@@ -1 +1 @@", "+x",
            "diff --git a/gone.cs b/gone.cs", "--- a/gone.cs", "+++ /dev/null", "@@ -1 +0,0 @@", "-x",
        ];
        var lines = ChangedLines.Parse([.. diff], ["new file.cs"]);

        int[] changed = [.. Enumerable.Range(1, 30).Where(line => lines.Contains(FingerprintTests.Debt(line, null, "x")))];
        Assert.Equal([3, 21, 22, 23], changed);
        Assert.True(lines.Contains(FingerprintTests.Debt(7, null, "x", "new file.cs")));
        Assert.False(lines.Contains(FingerprintTests.Debt(1, null, "x", "not/a/file")));
    }

    [Fact]
    public async Task Git_itself_says_what_differs_from_where_the_branch_began()
    {
        var git = new Git(new ProcessRunner(), _folder.Path);
        await Do(git, "init", "-q", "-b", "main");
        _folder.Write("src/A.cs", "one\ntwo\nthree\n");
        await Commit(git);
        await Do(git, "checkout", "-q", "-b", "work");
        _folder.Write("src/A.cs", "one\nzwei\nthree\n");
        await Commit(git);
        _folder.Write("src/A.cs", "one\nzwei\nthree\nfour\n");
        _folder.Write("src/Ünew.cs", "x\n");

        var lines = await ChangedLines.SinceAsync(git, "main", default);

        Assert.Equal([2, 4], Enumerable.Range(1, 4).Where(line => lines.Contains(FingerprintTests.Debt(line, null, "x"))));
        Assert.True(lines.Contains(FingerprintTests.Debt(1, null, "x", "src/Ünew.cs")));
        Assert.Equal(_folder.Path, await git.TopAsync(default));
    }

    [Fact]
    public async Task A_reference_nobody_fetched_is_said_to_be_one()
    {
        var git = new Git(new ProcessRunner(), _folder.Path);
        await Do(git, "init", "-q");
        var wrong = await Assert.ThrowsAsync<UsageException>(() => ChangedLines.SinceAsync(git, "origin/main", default));
        Assert.Contains("--diff origin/main: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("fetch-depth: 0", wrong.Message, StringComparison.Ordinal);
    }

    private static async Task Commit(Git git)
    {
        await Do(git, "add", "-A");
        await Do(git, "-c", "user.name=t", "-c", "user.email=t@t", "commit", "-q", "-m", "x");
    }

    private static async Task Do(Git git, params string[] arguments)
    {
        var answer = await git.TryAsync(default, arguments);
        Assert.True(answer.Succeeded, string.Join('\n', answer.Lines));
    }
}
