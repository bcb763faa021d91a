using System.Text.RegularExpressions;

namespace MlDebt.Tool.Findings;

/// <summary>A log and the compilation it came from.</summary>
/// <param name="File">The log.</param>
/// <param name="Project">Name of the project.</param>
/// <param name="Framework">Its target framework; empty when the log does not say.</param>
internal sealed partial record ProjectLog(string File, string Project, string Framework)
{
    /// <summary>A log somebody else made: its name tells the project as far as it can, <c>Api.1a2b3c4d.net8.0.sarif</c> in full.</summary>
    public static ProjectLog Given(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var ours = Ours().Match(name);
        return ours.Success ? new(file, ours.Groups["project"].Value, ours.Groups["framework"].Value) : new(file, name, "");
    }

    [GeneratedRegex(@"^(?<project>.+)\.[0-9a-f]{8}\.(?<framework>[a-z][a-z0-9.\-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ours();
}
