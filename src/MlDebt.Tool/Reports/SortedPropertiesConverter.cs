using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlDebt.Tool.Reports;

/// <summary>Writes the properties of a finding in ordinal order; a hash table has another order in each process.</summary>
internal sealed class SortedPropertiesConverter : JsonConverter<ImmutableDictionary<string, string?>>
{
    public override ImmutableDictionary<string, string?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (JsonSerializer.Deserialize<Dictionary<string, string?>>(ref reader) ?? []).ToImmutableDictionary();

    public override void Write(Utf8JsonWriter writer, ImmutableDictionary<string, string?> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, text) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteString(key, text);
        }

        writer.WriteEndObject();
    }
}
