using System.Collections.Immutable;
using System.Text.Json;
using Rashomon.Language;

namespace Rashomon.Cli.Annotating;

/// <summary>The names of <c>--given</c>.</summary>
internal sealed class GivenNames
{
    private readonly ImmutableArray<GivenName>? _all;
    private readonly Dictionary<string, ImmutableArray<GivenName>> _byFile = new(StringComparer.Ordinal);

    private GivenNames(ImmutableArray<GivenName>? all) => _all = all;

    /// <summary>No names are given: they are found.</summary>
    public static GivenNames None { get; } = new(null);

    /// <summary>Reads a file: a list, an object with the list under "names", or an object of lists by file.</summary>
    /// <exception cref="UsageException">The file cannot be used.</exception>
    public static GivenNames Read(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"There is no file {path} for --given.");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("names", out var names) && names.ValueKind == JsonValueKind.Array)
                root = names;
            if (root.ValueKind == JsonValueKind.Array)
                return new(Names(root));
            var given = new GivenNames(null);
            foreach (var file in root.EnumerateObject())
                given._byFile[file.Name] = Names(file.Value.ValueKind == JsonValueKind.Object ? file.Value.GetProperty("names") : file.Value);
            return given;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            throw new UsageException($"{path} is no list of names for --given: {exception.Message}");
        }
    }

    /// <summary>The names of one input; null where they are to be found.</summary>
    public ImmutableArray<GivenName>? For(string name, int inputs)
    {
        if (_all is { } all)
            return inputs == 1 ? all : throw new UsageException("With several inputs, --given takes an object with a list of names for each file.");
        foreach (var (file, names) in _byFile)
        {
            if (string.Equals(file, name, StringComparison.Ordinal) || name.EndsWith("/" + file, StringComparison.Ordinal) || file.EndsWith("/" + name, StringComparison.Ordinal))
                return names;
        }

        return null;
    }

    private static ImmutableArray<GivenName> Names(JsonElement list) => [.. list.EnumerateArray().Select(Name)];

    private static GivenName Name(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return new(new(element[0].GetInt32(), element[1].GetInt32()), null);
        var span = element.TryGetProperty("span", out var inner) ? inner : element;
        var range = span.ValueKind == JsonValueKind.Array ? new Span(span[0].GetInt32(), span[1].GetInt32()) : new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        return new(range, element.TryGetProperty("type", out var type) && Enum.TryParse<EntityType>(type.GetString(), ignoreCase: true, out var known) ? known : null);
    }
}
