using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Text;

namespace Rashomon.Places;

/// <summary>Takes the places out of the names, and notes what the text says they lie in.</summary>
public sealed class PlaceAnnotator : IAnnotator
{
    private const int LongestRegion = 3;

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(NameLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(PlaceLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var reader = new ToponymReader(document);
        var mentions = document.Get<NameLayer>().Mentions.SelectMany(reader.Read).ToList();
        var contained = mentions.Select((mention, i) => WithContainer(document.Text, mentions, mention, i)).ToList();
        // An abbreviation after a town ("Ky.") is a place that the names may not have.
        var abbreviations = contained.Select(mention => mention.Within).OfType<Span>().Where(span => !mentions.Exists(m => m.Span.Overlaps(span)))
            .Select(span => new PlaceMention(span, document.TextOf(span), PlaceKind.Toponym));
        return new PlaceLayer([.. contained.Concat(abbreviations).OrderBy(mention => mention.Span)]);
    }

    /// <summary>"Paris, Texas": a region or country right after a comma, or an abbreviation of one in brackets or after a comma.</summary>
    private static PlaceMention WithContainer(string text, List<PlaceMention> mentions, PlaceMention mention, int index)
    {
        if (mention.Kind != PlaceKind.Toponym)
            return mention;
        var at = mention.Span.End;
        if (at + 2 >= text.Length || text[at] is not (',' or ' ') || (text[at] is ' ' && text[at + 1] is not '('))
            return mention;
        var start = at + 2;
        if (index + 1 < mentions.Count && mentions[index + 1].Span.Start == start && IsRegion(mentions[index + 1].Text))
            return mention with { Within = mentions[index + 1].Span };
        return (AbbreviationAt(text, start) ?? RegionAt(text, start)) is { } span ? mention with { Within = span } : mention;
    }

    /// <summary>A region's or country's name that starts here, also where the names do not have it; of several, the longest.</summary>
    private static Span? RegionAt(string text, int start)
    {
        Span? found = null;
        for (var (end, words) = (start, 0); words < LongestRegion && end < text.Length && char.IsUpper(text[end]); words++)
        {
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '.'))
                end++;
            if (IsRegion(text[start..end]))
                found = new(start, end);
            if (end >= text.Length || text[end] != ' ')
                break;
            end++;
        }

        return found;
    }

    private static bool IsRegion(string name) =>
        Gazetteer.Default.FindCountry(name) is not null || Gazetteer.Default.Regions(name).Length > 0 || Gazetteer.Default.AbbreviatedRegion(name) is not null;

    private static Span? AbbreviationAt(string text, int start)
    {
        for (var length = Math.Min(7, text.Length - start); length > 1; length--)
        {
            var end = start + length;
            if ((end == text.Length || !char.IsLetterOrDigit(text[end])) && Gazetteer.Default.AbbreviatedRegion(text[start..end]) is not null)
                return new(start, end);
        }

        return null;
    }
}
