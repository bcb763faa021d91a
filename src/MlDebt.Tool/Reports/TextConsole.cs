using Spectre.Console;

namespace MlDebt.Tool.Reports;

/// <summary>A terminal where there is one; plain text of eighty columns where output goes to a file or pipe.</summary>
internal static class TextConsole
{
    public const int PlainWidth = 80;

    public static IAnsiConsole Create(TextWriter output, bool redirected, bool noColor)
    {
        if (!redirected && !noColor)
        {
            return AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        }

        var console = AnsiConsole.Create(new()
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(output),
        });
        if (redirected)
        {
            console.Profile.Width = PlainWidth;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }

    /// <summary>The NO_COLOR convention: any value but an empty one switches colour off.</summary>
    public static bool NoColor(string? variable) => !string.IsNullOrEmpty(variable);
}
