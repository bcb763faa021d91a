using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Reports;

/// <summary>The report as JSON and back: the format other tools read and <c>check --against</c> compares.</summary>
internal static class ReportJson
{
    // Relaxed escaping keeps names readable; nothing of this file goes into HTML without being encoded there.
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new PlainDecimalConverter(), new SortedPropertiesConverter() },
    };

    private static readonly string[] Members =
        [.. typeof(AuditReport).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

    public static string Write(AuditReport report) => JsonSerializer.Serialize(report, Options).ReplaceLineEndings("\n") + "\n";

    /// <exception cref="FormatException">The text is no audit of a version this tool reads.</exception>
    public static AuditReport Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var schema = document.RootElement.TryGetProperty("schema", out var name) ? name.ToString() : "no schema";
            if (schema != AuditReport.SchemaName)
            {
                throw new FormatException($"The file follows {schema}; this tool reads {AuditReport.SchemaName}.");
            }

            var missing = Members.Where(member => !document.RootElement.TryGetProperty(member, out _)).ToArray();
            return missing.Length == 0
                ? document.Deserialize<AuditReport>(Options)!
                : throw new FormatException($"The file lacks {string.Join(", ", missing)}.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The file is no {AuditReport.SchemaName}: {e.Message}", e);
        }
    }
}
