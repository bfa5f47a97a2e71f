using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Rashomon.Stories;

namespace Rashomon.Storage;

/// <summary>What is kept as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(StoryDocument))]
[JsonSerializable(typeof(ImmutableArray<StoryReason>))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(ImmutableSortedDictionary<string, ImmutableArray<string>>))]
internal sealed partial class StoreJson : JsonSerializerContext;
