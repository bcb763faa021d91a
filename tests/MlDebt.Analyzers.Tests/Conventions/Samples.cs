using System.Runtime.CompilerServices;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>Code that all rules run over: one file of this project's folder of samples each.</summary>
internal static class Samples
{
    /// <summary>Machine-learning code as it should be: everything that decides is configured.</summary>
    public static IEnumerable<string> Clean() => Folder("Clean");

    /// <summary>Code full of debt, in the shapes the flow engine knows.</summary>
    public static IEnumerable<string> Indebted() => Folder("Indebted");

    /// <summary>The text of one sample.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Root(), name));

    private static IEnumerable<string> Folder(string kind) =>
        Directory.GetFiles(Path.Combine(Root(), kind), "*.cs").Order(StringComparer.Ordinal).Select(path => Path.GetRelativePath(Root(), path));

    private static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Samples");
}
