using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Ratchet;

/// <summary>The baseline on disk: sorted, one debt a line, so that two branches merge like any list of lines.</summary>
internal static class BaselineFile
{
    private const string Version = "mldebt-baseline/1";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a baseline; the same entries always give the same bytes.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var lines = entries.OrderBy(e => e.Identity.Path, StringComparer.Ordinal).ThenBy(e => e.Identity.Rule, StringComparer.Ordinal).ThenBy(e => e.Identity.Fingerprint, StringComparer.Ordinal).Select(Line).ToList();
        var text = new StringBuilder($$"""{"version":"{{Version}}","findings":[""").Append('\n');
        text.AppendJoin(",\n", lines);
        return text.Append(lines.Count > 0 ? "\n" : "").Append("]}\n").ToString();
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="UsageException">It is missing, or is none.</exception>
    public static ImmutableArray<BaselineEntry> Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { AllowTrailingCommas = true });
            if (json.RootElement.GetProperty("version").GetString() is var version && version != Version)
                throw new UsageException($"{file}: is written as {version}; this tool reads {Version}.");
            return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(Entry)];
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{file}: does not exist. Make one with `mldebt baseline create`.");
        }
        catch (JsonException broken)
        {
            var line = broken.LineNumber + 1;
            throw new UsageException($"{file}:{line}: is no JSON: {broken.Message} After a merge, look for conflict marks.");
        }
        catch (Exception foreign) when (foreign is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"{file}: is no baseline: {foreign.Message} Make one with `mldebt baseline create`.");
        }
    }

    private static string Line(BaselineEntry entry)
    {
        var identity = entry.Identity;
        var members = new (string Name, string? Value)[]
        {
            ("fingerprint", identity.Fingerprint), ("rule", identity.Rule), ("path", identity.Path), ("symbol", identity.Symbol), ("snippet", identity.Snippet),
            ("since", entry.Since), ("reason", entry.Reason), ("until", entry.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        };
        return "{" + string.Join(',', members.Where(m => m.Value is not null).Select(m => $"\"{m.Name}\":{JsonSerializer.Serialize(m.Value, Plain)}")) + "}";
    }

    private static BaselineEntry Entry(JsonElement element) => new(
        new(Needed(element, "fingerprint"), Needed(element, "rule"), Needed(element, "path"), Text(element, "symbol"), Text(element, "snippet") ?? ""),
        Text(element, "since"),
        Text(element, "reason"),
        Text(element, "until") is { } until ? DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null);

    private static string Needed(JsonElement element, string name) => Text(element, name) ?? throw new KeyNotFoundException($"An entry has no `{name}`.");

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
