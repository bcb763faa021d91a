using System.Diagnostics;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Tests.Running;

/// <summary>Programs that end, that are ended, and that are not there.</summary>
public class ProcessRunnerTests
{
    [Fact]
    public async Task Both_streams_come_line_by_line_with_the_exit_code()
    {
        var lines = new List<string>();
        var code = await new ProcessRunner().RunAsync(new("git", ["no-such-command"], Path.GetTempPath()), line => { lock (lines) lines.Add(line); }, default);
        Assert.Equal(1, code);
        Assert.Contains(lines, line => line.Contains("no-such-command", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancelling_ends_the_program_and_what_it_started()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var stop = new CancellationTokenSource();
        var started = new TaskCompletionSource<int>();
        var run = new ProcessRunner().RunAsync(new("sh", ["-c", "sleep 300 & echo $!; wait"], Path.GetTempPath()), line => started.TrySetResult(int.Parse(line, System.Globalization.CultureInfo.InvariantCulture)), stop.Token);
        var child = await started.Task;

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.True(await IsGone(child), "the program's child lives on");
    }

    [Fact]
    public async Task A_program_nobody_installed_is_named()
    {
        var missing = await Assert.ThrowsAsync<ProgramMissingException>(() => new ProcessRunner().RunAsync(new("no-such-program-here", [], Path.GetTempPath()), _ => { }, default));
        Assert.StartsWith("`no-such-program-here` cannot be started: ", missing.Message, StringComparison.Ordinal);
    }

    private static async Task<bool> IsGone(int id)
    {
        for (var i = 0; i < 100; i++)
        {
            // A process that ended is gone, or waits as a zombie for somebody to ask how.
            if (!File.Exists($"/proc/{id}/stat") ? !Process.GetProcesses().Any(process => process.Id == id) : File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal))
                return true;
            await Task.Delay(50);
        }

        return false;
    }
}
