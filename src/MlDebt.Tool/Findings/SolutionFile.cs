using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Findings;

/// <summary>The C# projects of a solution: those that must leave a log.</summary>
internal static partial class SolutionFile
{
    /// <summary>Full paths, in ordinal order; a project is a solution of one.</summary>
    /// <exception cref="UsageException">The file cannot be read as what its name says.</exception>
    public static ImmutableArray<string> Projects(string file)
    {
        try
        {
            var folder = Path.GetDirectoryName(file)!;
            var paths = Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".sln" => ProjectLine().Matches(File.ReadAllText(file)).Select(match => match.Groups["path"].Value),
                ".slnx" => XDocument.Load(file).Descendants("Project").Select(project => (string?)project.Attribute("Path") ?? ""),
                ".slnf" => Filtered(file, ref folder),
                _ => [file],
            };
            return [.. paths.Where(path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
                .Select(path => Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/')))).Distinct().Order(StringComparer.Ordinal)];
        }
        catch (Exception broken) when (broken is XmlException or JsonException or IOException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException($"{file}: cannot be read as a solution: {broken.Message}");
        }
    }

    private static IEnumerable<string> Filtered(string file, ref string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var solution = json.RootElement.GetProperty("solution");
        folder = Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, solution.GetProperty("path").GetString()!.Replace('\\', '/'))))!;
        return [.. solution.GetProperty("projects").EnumerateArray().Select(project => project.GetString()!)];
    }

    [GeneratedRegex("""^\s*Project\("\{[^}]*\}"\)\s*=\s*"[^"]*",\s*"(?<path>[^"]+)",""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ProjectLine();
}
