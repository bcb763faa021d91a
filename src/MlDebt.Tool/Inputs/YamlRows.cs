using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace MlDebt.Tool.Inputs;

/// <summary>The same rows, kept as a YAML list: a sequence becomes cells separated by semicolons, a map becomes name:weight pairs.</summary>
internal static class YamlRows
{
    public static InputResult<ImmutableArray<LogRow>> Read(string file, string text, IReadOnlyCollection<string> known)
    {
        var documents = YamlText.Documents(file, text);
        if (documents.Value.IsEmpty)
        {
            return new([], documents.Problems);
        }

        if (documents.Value[0] is not YamlSequenceNode list)
        {
            return new([], [new(file, 1, "", null, "The file is not a list", "Write one \"- id: …\" entry for each record")]);
        }

        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        var rows = list.Children.Select(node => Row(file, node, known, problems)).OfType<LogRow>().ToImmutableArray();
        return new(rows, problems.ToImmutable());
    }

    private static LogRow? Row(string file, YamlNode node, IReadOnlyCollection<string> known, ImmutableArray<InputProblem>.Builder problems)
    {
        var line = (int)node.Start.Line;
        if (node is not YamlMappingNode map)
        {
            problems.Add(new(file, line, "", node.ToString(), "is not a record", "Write \"- id: …\" and its fields below"));
            return null;
        }

        var cells = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in map.Children)
        {
            var name = key.ToString();
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(new(file, (int)key.Start.Line, "", name, "is no field of this file", Nearest.Offer(name, known)));
                continue;
            }

            cells[name] = Cell(value);
        }

        return new(line, cells.ToImmutable());
    }

    private static string Cell(YamlNode value) => value switch
    {
        YamlSequenceNode list => string.Join(';', list.Children.Select(Cell)),
        YamlMappingNode map => string.Join(';', map.Children.Select(pair => $"{pair.Key}:{pair.Value}")),
        _ => ((YamlScalarNode)value).Value ?? "",
    };
}
