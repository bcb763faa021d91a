using System.Collections.Immutable;
using System.Text.Json;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Findings;

/// <summary>Single elements of a log. Whatever is optional in SARIF is optional here.</summary>
internal static class SarifElements
{
    /// <summary>A result of one of our rules, a compiler error or a crashed analyzer; null for everybody else's.</summary>
    public static SarifResult? Result(JsonElement element)
    {
        var level = Text(element, "level") ?? "warning";
        if (Text(element, "ruleId") is not { } rule || !(RuleIds.IsOurs(rule) || RuleIds.IsTrouble(rule, level)))
            return null;
        return new(
            rule,
            level,
            Get(element, "message") is { } message ? Text(message, "text") ?? "" : "",
            Get(element, "locations") is { ValueKind: JsonValueKind.Array } places ? places.EnumerateArray().Select(Place).FirstOrDefault() : null,
            Get(element, "suppressions") is { ValueKind: JsonValueKind.Array } all ? [.. all.EnumerateArray().Select(Suppression)] : [],
            Properties(element),
            Get(element, "partialFingerprints") is { } prints ? Text(prints, Fingerprints.Name) : null);
    }

    /// <summary>One of our rules, or null.</summary>
    public static RuleInfo? Rule(JsonElement element)
    {
        if (Text(element, "id") is not { } id || !RuleIds.IsOurs(id))
            return null;
        var title = Get(element, "shortDescription") is { } description ? Text(description, "text") : null;
        return new(id, title ?? id, RuleIds.CategoryOf(id), Text(element, "helpUri"));
    }

    private static SarifPlace? Place(JsonElement location)
    {
        if (Get(location, "physicalLocation") is not { } place || Get(place, "artifactLocation") is not { } file || Text(file, "uri") is not { } uri)
            return null;
        var region = Get(place, "region");
        var line = Number(region, "startLine") ?? 1;
        var column = Number(region, "startColumn") ?? 1;
        var endLine = Number(region, "endLine") ?? line;
        return new(uri, line, column, endLine, Number(region, "endColumn") ?? column);
    }

    private static SarifSuppression Suppression(JsonElement element) => new(
        Text(element, "kind") ?? "inSource",
        Get(element, "properties") is { } properties ? Text(properties, "suppressionType") : null,
        Text(element, "justification") is { Length: > 0 } reason ? reason : null);

    private static ImmutableDictionary<string, string?> Properties(JsonElement element)
    {
        if (Get(element, "properties") is not { } bag || Get(bag, "customProperties") is not { ValueKind: JsonValueKind.Object } custom)
            return ImmutableDictionary<string, string?>.Empty;
        return custom.EnumerateObject().ToImmutableDictionary(
            p => p.Name, p => p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString() : null, StringComparer.Ordinal);
    }

    private static JsonElement? Get(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var child) && child.ValueKind != JsonValueKind.Null ? child : null;

    private static string? Text(JsonElement element, string name) =>
        Get(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int? Number(JsonElement? element, string name) =>
        Get(element, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
