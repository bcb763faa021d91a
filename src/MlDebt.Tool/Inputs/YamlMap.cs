using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace MlDebt.Tool.Inputs;

/// <summary>A YAML map being read: unknown keys and unreadable values become problems with the line they stand on.</summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly string _file;
    private readonly string _path;
    private readonly ImmutableArray<InputProblem>.Builder _problems;

    public YamlMap(string file, string path, YamlNode? node, ImmutableArray<InputProblem>.Builder problems)
    {
        (_file, _path, _problems) = (file, path, problems);
        if (node is YamlMappingNode map)
        {
            foreach (var (key, value) in map.Children)
            {
                _entries[key.ToString()] = (key, value);
            }
        }
        else if (node is not null and not YamlScalarNode { Value: null or "" })
        {
            Problem((int)node.Start.Line, path, node.ToString(), "is not a map of keys", "Write \"key: value\" lines");
        }
    }

    public IEnumerable<string> Keys => _entries.Keys;

    public YamlMap Only(params string[] known)
    {
        foreach (var (name, entry) in _entries.Where(entry => !known.Contains(entry.Key)))
        {
            Problem((int)entry.Key.Start.Line, Full(name), null, "The key is unknown", Nearest.Offer(name, known));
        }

        return this;
    }

    public YamlMap Map(string key) => new(_file, Full(key), Value(key), _problems);

    public decimal? Number(string key, decimal from, decimal to, bool openFrom = false)
    {
        if (Value(key) is not { } node)
        {
            return null;
        }

        var text = node.ToString();
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            Problem(node, key, "is not a number", "Use a decimal number, e.g. 4 or 0.5");
            return null;
        }

        if (value < from || value > to || (openFrom && value == from))
        {
            var range = to == decimal.MaxValue ? $"{(openFrom ? "above" : "from")} {from}" : $"{(openFrom ? "above" : "from")} {from} to {to}";
            Problem(node, key, "is out of range", string.Create(CultureInfo.InvariantCulture, $"Use a number {range}"));
            return null;
        }

        return value;
    }

    public int? Whole(string key, int from, int to)
    {
        var value = Number(key, from, to);
        if (value is { } number && number != decimal.Truncate(number))
        {
            Problem(Value(key)!, key, "is not a whole number", "Use a whole number");
            return null;
        }

        return (int?)value;
    }

    public string? Text(string key) => Value(key) is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    public bool Flag(string key)
    {
        if (Value(key) is not { } node)
        {
            return false;
        }

        if (!bool.TryParse(node.ToString(), out var flag))
        {
            Problem(node, key, "is neither true nor false", "Use true or false");
        }

        return flag;
    }

    /// <summary>A list of texts; one text is a list of one.</summary>
    public ImmutableArray<string>? Texts(string key) => Value(key) switch
    {
        null => null,
        YamlSequenceNode list => [.. list.Children.Select(child => child.ToString())],
        var single => [single.ToString()],
    };

    /// <summary>Exactly <paramref name="count"/> rising numbers.</summary>
    public ImmutableArray<decimal>? Rising(string key, int count)
    {
        if (Texts(key) is not { } texts)
        {
            return null;
        }

        var numbers = texts.Select(text => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : -1).ToImmutableArray();
        if (numbers.Length != count || numbers.Contains(-1) || numbers.Zip(numbers.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            Problem(Value(key)!, key, $"are not {count} rising numbers", $"Write {count} numbers from small to large, e.g. [0.01, 0.04, 0.08, 0.20]", string.Join(", ", texts));
            return null;
        }

        return numbers;
    }

    public void Problem(YamlNode node, string key, string message, string fix, string? value = null) =>
        Problem((int)node.Start.Line, Full(key), value ?? node.ToString(), message, fix);

    public YamlNode? Value(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value : null;

    private string Full(string key) => _path.Length == 0 ? key : $"{_path}.{key}";

    private void Problem(int line, string column, string? value, string message, string fix) => _problems.Add(new(_file, line, column, value, message, fix));
}
