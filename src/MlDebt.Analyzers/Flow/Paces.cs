namespace MlDebt.Analyzers.Flow;

/// <summary>How often things run that run inside others.</summary>
internal static class Paces
{
    /// <summary>How often an entry point itself runs.</summary>
    public static Pace Of(EntryKind entry) => entry switch
    {
        EntryKind.Program or EntryKind.Hosted or EntryKind.Test => Pace.Once,
        EntryKind.PublicApi or EntryKind.Uncalled => Pace.Unknown,
        _ => Pace.Request,
    };

    /// <summary>The pace of code that stands in other code. What is kept runs once, whoever comes by.</summary>
    public static Pace Within(this Pace inner, Pace outer) => inner switch
    {
        Pace.Same => outer,
        Pace.Loop => outer is Pace.Request ? Pace.Request : Pace.Loop,
        Pace.Unknown => outer is Pace.Loop or Pace.Request or Pace.OncePerObject ? outer : Pace.Unknown,
        _ => inner,
    };

    /// <summary>Whether code is known to run again and again.</summary>
    public static bool IsHot(this Pace pace) => pace is Pace.Loop or Pace.Request;

    /// <summary>The pace of code that runs at either.</summary>
    public static Pace Strongest(Pace one, Pace other) => one > other ? one : other;
}
