using MlDebt.Tool.Commands;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

var session = new Session(Console.Out, Console.Error, new ProcessRunner(), DateOnly.FromDateTime(DateTime.Now))
{
    IsTerminal = !Console.IsOutputRedirected,
    Colours = !Console.IsOutputRedirected && !TextConsole.NoColor(Environment.GetEnvironmentVariable("NO_COLOR")),
};
return await CommandLine.RunAsync(args, session);
