using System.Diagnostics;
using System.Text.Json;

namespace MlDebt.Analyzers.PackageTests.Infrastructure;

/// <summary>Runs the dotnet command as somebody would who knows nothing of the test run around it.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>For every command that builds: no node and no compiler server outlives it, and it prints plain lines.</summary>
    private static readonly string[] BuildSwitches =
        ["--nologo", "-v:q", "-tl:off", "-clp:NoSummary", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false"];

    /// <summary>Runs a command that builds.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="packages">The packages folder; null for the user's own.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public static Task<DotnetResult> BuildAsync(string folder, string? packages, params string[] arguments) =>
        RunAsync(folder, packages, [.. arguments, .. BuildSwitches]);

    /// <summary>The items of a type that the restored project in the folder evaluates to, as file names.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="packages">The packages folder; null for the user's own.</param>
    /// <param name="type">The items' type.</param>
    /// <param name="arguments">More arguments.</param>
    public static async Task<IReadOnlyList<string>> ItemsAsync(string folder, string? packages, string type, params string[] arguments)
    {
        var answer = (await RunAsync(folder, packages, ["msbuild", "--nologo", $"-getItem:{type}", .. arguments])).Succeeded();
        using var json = JsonDocument.Parse(answer.Output);
        return json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
            .Select(i => Path.GetFileName(i.GetProperty("Identity").GetString()!)).ToList();
    }

    private static async Task<DotnetResult> RunAsync(string folder, string? packages, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Clean(start.Environment);
        if (packages is not null)
            start.Environment["NUGET_PACKAGES"] = packages;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var clock = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(clock.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} in {folder} took longer than {Patience}:\n{await output}{await errors}");
        }

        return new(process.ExitCode, await output + await errors);
    }

    // `dotnet test` tells its children which MSBuild to load and how; a build of its own must find that out itself.
    private static void Clean(IDictionary<string, string?> environment)
    {
        string[] inherited = ["MSBUILD", "VSTEST"];
        foreach (var name in environment.Keys.Where(k => inherited.Any(p => k.StartsWith(p, StringComparison.OrdinalIgnoreCase))).ToList())
            environment.Remove(name);
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_NOLOGO"] = "1";
    }
}
