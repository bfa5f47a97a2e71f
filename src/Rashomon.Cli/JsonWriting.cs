using System.Text.Json;

namespace Rashomon.Cli;

/// <summary>What several commands write as JSON in one way.</summary>
internal static class JsonWriting
{
    /// <summary>Texts as an array.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
