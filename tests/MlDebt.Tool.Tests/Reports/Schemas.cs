using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.Tests.Reports;

/// <summary>The published schemas are derived from the records the tool writes, so that neither can drift.</summary>
internal static class Schemas
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    public static string Of(Type type, string name, string title)
    {
        var node = (JsonObject)JsonSchemaExporter.GetJsonSchemaAsNode(ReportJson.Options, type, Options);
        node.Insert(0, "title", title);
        node.Insert(0, "$id", $"mldebt:{name}");
        node.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        return node.ToJsonString(new(ReportJson.Options)).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(decimal))
        {
            return new JsonObject { ["type"] = MayBeNull(context) ? new JsonArray("number", "null") : "number" };
        }

        if (context.TypeInfo.Kind == System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.None && schema.GetValueKind() is JsonValueKind.True)
        {
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "null") } };
        }

        if (schema is JsonObject map && map.TryGetPropertyValue("properties", out var properties))
        {
            map["additionalProperties"] = false;
            map["required"] = new JsonArray([.. ((JsonObject)properties!).Select(property => JsonValue.Create(property.Key))]);
        }

        return schema;
    }

    private static bool MayBeNull(JsonSchemaExporterContext context) => Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null;
}
