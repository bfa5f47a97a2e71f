using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rashomon.Eval.Readers;

/// <summary>One sentence of NewsQuant with its marked quantities.</summary>
/// <param name="Index">Its place in the file, from 0.</param>
/// <param name="Text">The sentence, its commas stripped by the corpus.</param>
/// <param name="Quantities">What is marked.</param>
internal sealed record NewsQuantSentence(int Index, string Text, ImmutableArray<GoldQuantity> Quantities)
{
    /// <summary>Reads a file of the corpus; labels whose value is no number are left out.</summary>
    public static ImmutableArray<NewsQuantSentence> ReadAll(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select((element, i) => new NewsQuantSentence(
            i,
            element.GetProperty("text").GetString()!,
            [.. element.GetProperty("quantities").EnumerateArray().Select(Quantity).OfType<GoldQuantity>()]))];
    }

    /// <summary>The sentence as an article of one paragraph.</summary>
    public Article ToArticle() => new()
    {
        Id = "newsquant-" + Index.ToString(CultureInfo.InvariantCulture),
        Hash = ContentHash.Of(Encoding.UTF8.GetBytes(Text)),
        Text = Text,
        Blocks = [new(BlockKind.Paragraph, new(0, Text.Length))],
        Language = "en",
    };

    private static GoldQuantity? Quantity(JsonElement element)
    {
        string Of(string name) => element.GetProperty(name).GetString() ?? "-";
        var value = Of("value").Replace(" ", "", StringComparison.Ordinal);
        var dash = value.IndexOf('-', 1);
        var (low, high) = dash < 0 ? (value, value) : (value[..dash], value[(dash + 1)..]);
        return double.TryParse(low, NumberStyles.Float, CultureInfo.InvariantCulture, out var first) && double.TryParse(high, NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
            ? new(first, second, Of("unit"), Of("normalized_unit"))
            : null;
    }
}
