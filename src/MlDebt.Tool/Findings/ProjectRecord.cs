using System.Collections.Immutable;

namespace MlDebt.Tool.Findings;

/// <summary>What a project said of itself when it was about to be compiled.</summary>
/// <param name="File">Full path of the project.</param>
/// <param name="Name">Its name.</param>
/// <param name="Framework">Its target framework.</param>
/// <param name="Log">Where its log is.</param>
/// <param name="IsTest">Whether tests live there.</param>
/// <param name="IsLibrary">Whether it makes a library and no program.</param>
/// <param name="IsPackable">Whether others may take it as a package.</param>
/// <param name="Sources">Full paths of the files it compiles.</param>
internal sealed record ProjectRecord(
    string File, string Name, string Framework, string Log, bool IsTest, bool IsLibrary, bool IsPackable, ImmutableArray<string> Sources)
{
    /// <summary>Ending of the records' files.</summary>
    public const string Extension = ".record";

    /// <summary>Every record of a folder, in the order of their names.</summary>
    public static ImmutableArray<ProjectRecord> ReadAll(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*" + Extension).Order(StringComparer.Ordinal).Select(Read)]
        : [];

    private static ProjectRecord Read(string file)
    {
        var values = System.IO.File.ReadLines(file).Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new(
            values["project"].First(),
            values["name"].First(),
            values["framework"].FirstOrDefault("")!,
            Path.GetFullPath(values["log"].First()),
            Is(values["test"]),
            values["output"].FirstOrDefault()?.Equals("Library", StringComparison.OrdinalIgnoreCase) != false,
            Is(values["packable"]),
            [.. values["compile"]]);
    }

    private static bool Is(IEnumerable<string> value) => value.FirstOrDefault()?.Equals("true", StringComparison.OrdinalIgnoreCase) == true;
}
