using MlDebt.Tool.Commands;
using MlDebt.Tool.Running;

// Without a terminal, or where somebody asked for it, nothing moves and nothing is coloured.
var plain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
var session = new Session(Console.Out, Console.Error, new ProcessRunner(), DateOnly.FromDateTime(DateTime.Now)) { Colours = !plain };
return await CommandLine.RunAsync(args, session);
