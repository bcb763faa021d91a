using System.ComponentModel;
using System.Diagnostics;

namespace MlDebt.Tool.Running;

/// <summary>Runs programs of this machine.</summary>
internal sealed class ProcessRunner : IProcessRunner
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ProcessRequest request, Action<string> line, CancellationToken token)
    {
        using var process = Start(request);
        try
        {
            await Task.WhenAll(Pump(process.StandardOutput, line, token), Pump(process.StandardError, line, token)).ConfigureAwait(false);
            await process.WaitForExitAsync(token).ConfigureAwait(false);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            End(process);
            throw;
        }
    }

    private static Process Start(ProcessRequest request)
    {
        var start = new ProcessStartInfo(request.Program, request.Arguments)
        {
            WorkingDirectory = request.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Clean(start.Environment);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new ProgramMissingException(request.Program, missing);
        }
    }

    // `dotnet run` and `dotnet test` tell their children which MSBuild to load; a build of its own must find that out itself.
    private static void Clean(IDictionary<string, string?> environment)
    {
        string[] inherited = ["MSBUILDSDKSPATH", "MSBUILDEXTENSIONSPATH", "MSBUILD_EXE_PATH", "MSBUILDLOADMICROSOFTTARGETSREADONLY", "MSBUILDFAILONDRIVEENUMERATINGWILDCARD"];
        foreach (var name in environment.Keys.Where(key => inherited.Contains(key, StringComparer.OrdinalIgnoreCase)).ToList())
            environment.Remove(name);
        // The lines are read: they must be in one language, and plain.
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["LC_ALL"] = "C.UTF-8";
    }

    private static async Task Pump(StreamReader stream, Action<string> line, CancellationToken token)
    {
        while (await stream.ReadLineAsync(token).ConfigureAwait(false) is { } text)
            line(text);
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
