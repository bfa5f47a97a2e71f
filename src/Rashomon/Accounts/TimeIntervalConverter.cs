using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rashomon.Accounts;

/// <summary>Writes a <see cref="TimeInterval"/> as ISO 8601 start and end with its precision.</summary>
internal sealed class TimeIntervalConverter : JsonConverter<TimeInterval>
{
    public override TimeInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        var precision = Enum.Parse<TimePrecision>(Text(root, "precision"), ignoreCase: true);
        return new(Time(Text(root, "start")), Time(Text(root, "end")), precision);
    }

    public override void Write(Utf8JsonWriter writer, TimeInterval value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("start", value.StartText);
        writer.WriteString("end", value.EndText);
        writer.WriteString("precision", value.Precision.ToString().ToLowerInvariant());
        writer.WriteEndObject();
    }

    private static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.GetString() is { } text
            ? text
            : throw new JsonException($"a date without '{name}'");

    private static DateTime Time(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new JsonException($"'{text}' is not an ISO 8601 date");
}
