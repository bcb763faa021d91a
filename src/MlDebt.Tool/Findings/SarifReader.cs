using System.Collections.Immutable;
using System.Text.Json;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Findings;

/// <summary>Reads the logs compilers write (<c>ErrorLog</c>, SARIF 2.1), of any size and in any state.</summary>
internal static class SarifReader
{
    /// <summary>What the log holds, or one sentence that names the file and says what is wrong with it.</summary>
    public static (SarifLog? Log, string? Error) Read(string file)
    {
        try
        {
            using var json = new JsonPull(File.OpenRead(file));
            return Read(file, json);
        }
        catch (JsonException broken)
        {
            return (null, $"{file}: is not a whole JSON file ({Where(broken)}); build again, or delete it.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, $"{file}: cannot be read: {unreadable.Message}");
        }
        catch (Exception foreign) when (foreign is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return (null, $"{file}: is JSON, but no SARIF 2.1 log: {foreign.Message}");
        }
    }

    private static (SarifLog? Log, string? Error) Read(string file, JsonPull json)
    {
        var results = ImmutableArray.CreateBuilder<SarifResult>();
        var rules = ImmutableArray.CreateBuilder<RuleInfo>();
        var runs = false;
        if (!json.Read() || json.Type != JsonTokenType.StartObject)
            return (null, $"{file}: is JSON, but no SARIF 2.1 log: it holds no object.");
        foreach (var name in Members(json))
        {
            if (name == "version" && json.Read() && json.Text is { } version && !version.StartsWith("2.1", StringComparison.Ordinal))
                return (null, $"{file}: is SARIF {version}; the audit reads 2.1. Build with ErrorLog={Path.GetFileName(file)},version=2.1.");
            if (name == "runs" && Into(json, JsonTokenType.StartArray))
            {
                runs = true;
                while (json.Read() && json.Type == JsonTokenType.StartObject)
                    ReadRun(json, results, rules);
            }
            else if (name != "version")
            {
                json.Skip();
            }
        }

        // Members after the log's object, or a second object, are no concern of ours; a cut-off end is.
        while (json.Read())
            continue;
        return runs
            ? (new(file, results.ToImmutable(), rules.ToImmutable()), null)
            : (null, $"{file}: is JSON, but no SARIF 2.1 log: it has no `runs`.");
    }

    private static void ReadRun(JsonPull json, ImmutableArray<SarifResult>.Builder results, ImmutableArray<RuleInfo>.Builder rules)
    {
        foreach (var name in Members(json))
        {
            switch (name)
            {
                case "results" when Into(json, JsonTokenType.StartArray):
                    while (json.Read() && json.Type == JsonTokenType.StartObject)
                    {
                        if (SarifElements.Result(json.Value()) is { } result)
                            results.Add(result);
                    }

                    break;
                case "tool" when Into(json, JsonTokenType.StartObject):
                    ReadTool(json, rules);
                    break;
                case not ("results" or "tool"):
                    json.Skip();
                    break;
            }
        }
    }

    private static void ReadTool(JsonPull json, ImmutableArray<RuleInfo>.Builder rules)
    {
        foreach (var part in Members(json))
        {
            if (part != "driver" || !Into(json, JsonTokenType.StartObject))
            {
                json.Skip();
                continue;
            }

            foreach (var name in Members(json))
            {
                if (name != "rules" || !Into(json, JsonTokenType.StartArray))
                {
                    json.Skip();
                    continue;
                }

                while (json.Read() && json.Type == JsonTokenType.StartObject)
                {
                    if (SarifElements.Rule(json.Value()) is { } rule)
                        rules.Add(rule);
                }
            }
        }
    }

    /// <summary>The names of the current object's members; the caller consumes each value.</summary>
    private static IEnumerable<string> Members(JsonPull json)
    {
        while (json.Read() && json.Type == JsonTokenType.PropertyName)
            yield return json.Text!;
    }

    private static bool Into(JsonPull json, JsonTokenType kind)
    {
        if (!json.Read() || json.Type == JsonTokenType.Null)
            return false;
        return json.Type == kind ? true : throw new InvalidOperationException($"a {json.Type} stands where a {kind} belongs.");
    }

    private static string Where(JsonException broken) =>
        broken.LineNumber is { } line ? $"line {line + 1}, byte {broken.BytePositionInLine + 1}" : broken.Message;
}
