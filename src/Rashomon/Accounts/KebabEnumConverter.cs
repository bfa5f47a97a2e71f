using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rashomon.Accounts;

/// <summary>Writes the contract's words: <c>PartOf</c> as <c>part-of</c>.</summary>
internal sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
