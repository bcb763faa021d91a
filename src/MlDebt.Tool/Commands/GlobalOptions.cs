using System.CommandLine;

namespace MlDebt.Tool.Commands;

/// <summary>Options of every command.</summary>
internal static class GlobalOptions
{
    /// <summary>The configuration file.</summary>
    public static Option<string?> Config { get; } = new("--config") { Description = "Configuration file; else the nearest mldebt.yml from the solution upwards.", Recursive = true };

    /// <summary>How much is said.</summary>
    public static Option<Verbosity> Level { get; } = new("--verbosity") { Description = "How much is said beside the result.", Recursive = true, DefaultValueFactory = _ => Verbosity.Normal };

    /// <summary>No colours and no moving lines.</summary>
    public static Option<bool> NoColor { get; } = new("--no-color") { Description = "Plain text, as with NO_COLOR set or when the output is redirected.", Recursive = true };

    /// <summary>Errors only.</summary>
    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing beside the result and errors.", Recursive = true };

    /// <summary>Adds them to the root.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Options.Add(Config);
        root.Options.Add(Level);
        root.Options.Add(NoColor);
        root.Options.Add(Quiet);
    }

    /// <summary>The session as the options want it.</summary>
    public static Session Apply(Session session, ParseResult parsed) => session with
    {
        Verbosity = parsed.GetValue(Quiet) ? Verbosity.Quiet : parsed.GetValue(Level),
        Colours = session.Colours && !parsed.GetValue(NoColor),
    };
}
