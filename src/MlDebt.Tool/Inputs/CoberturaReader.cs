using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace MlDebt.Tool.Inputs;

/// <summary>Lines the tests can cover, with the hits they got; files as the report names them.</summary>
internal sealed record CoverageLog(bool Given, ImmutableDictionary<string, ImmutableDictionary<int, long>> Files)
{
    public static CoverageLog None { get; } = new(false, ImmutableDictionary<string, ImmutableDictionary<int, long>>.Empty);
}

/// <summary>Reads Cobertura reports and merges them: a line that any run covered is covered.</summary>
internal static class CoberturaReader
{
    public static InputResult<CoverageLog> Read(string root, IReadOnlyList<(string File, byte[] Content)> reports)
    {
        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        var files = new Dictionary<string, Dictionary<int, long>>(StringComparer.Ordinal);
        foreach (var (file, content) in reports)
        {
            try
            {
                var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
                using var reader = XmlReader.Create(new MemoryStream(content), settings);
                Merge(root, XDocument.Load(reader), files);
            }
            catch (XmlException e)
            {
                problems.Add(new(file, e.LineNumber, "", null, "This is not a Cobertura report", "Write one with dotnet test --collect \"XPlat Code Coverage\""));
            }
        }

        var log = files.ToImmutableDictionary(file => file.Key, file => file.Value.ToImmutableDictionary(), StringComparer.Ordinal);
        return new(new(reports.Count > 0, log), problems.ToImmutable());
    }

    private static void Merge(string root, XDocument report, Dictionary<string, Dictionary<int, long>> files)
    {
        var sources = report.Descendants("source").Select(source => source.Value).ToArray();
        foreach (var type in report.Descendants("class"))
        {
            if (type.Attribute("filename")?.Value is not { } name)
            {
                continue;
            }

            var path = Relative(root, sources, name);
            if (!files.TryGetValue(path, out var lines))
            {
                files[path] = lines = [];
            }

            foreach (var line in type.Descendants("line"))
            {
                if (int.TryParse(line.Attribute("number")?.Value, CultureInfo.InvariantCulture, out var number)
                    && long.TryParse(line.Attribute("hits")?.Value, CultureInfo.InvariantCulture, out var hits))
                {
                    lines[number] = Math.Max(hits, lines.GetValueOrDefault(number));
                }
            }
        }
    }

    // Reports hold the path of the machine that ran the tests; the first source folder that leads into the repository wins.
    private static string Relative(string root, string[] sources, string name)
    {
        var candidates = sources.Select(source => Path.Combine(source, name)).Prepend(name);
        var inside = candidates.Select(path => Path.GetRelativePath(root, Path.GetFullPath(path, root)).Replace('\\', '/'))
            .FirstOrDefault(path => !path.StartsWith("..", StringComparison.Ordinal) && File.Exists(Path.Combine(root, path)));
        return inside ?? name.Replace('\\', '/');
    }
}
