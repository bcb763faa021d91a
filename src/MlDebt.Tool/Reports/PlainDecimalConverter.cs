using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlDebt.Tool.Reports;

/// <summary>Writes decimals without the zeros their history left behind: 7.750 and 7.75 are one number and one text.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    // Division by one with all its digits drops trailing zeros.
    private const decimal One = 1.000000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
}
