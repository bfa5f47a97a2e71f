using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Language.Lexicons;

namespace Rashomon.Places;

/// <summary>The places that a name holds.</summary>
internal sealed class ToponymReader(AnnotatedDocument document)
{
    /// <summary>Inhabitants from which a town is believed within a body's name, where the article does not name it by itself.</summary>
    private const int KnownTown = 15_000;

    private readonly HashSet<string> _named = [.. document.Get<NameLayer>().Mentions.Where(m => m.Type == EntityType.Place).Select(m => m.Text)];

    /// <summary>The mention in a name: itself where it is a place or a people, the place that it begins or ends with, or a site; none for persons.</summary>
    public IEnumerable<PlaceMention> Read(NameMention name)
    {
        if (name.Type is EntityType.Person || NameWords.Times.Contains(name.Text))
            yield break;
        if (name.Type is EntityType.Group or EntityType.Place && Gazetteer.Default.FindCountry(name.Text) is null && Gazetteer.Default.FindDemonym(name.Text) is not null
            && (name.Type == EntityType.Group || Gazetteer.Default.Candidates(name.Text).IsEmpty))
        {
            yield return new(name.Span, name.Text, PlaceKind.People);
            yield break;
        }

        var isSite = name.Type == EntityType.Facility || (name.Type == EntityType.Place && IsSite(name.Text));
        if (name.Type == EntityType.Place && !isSite)
        {
            if (Bounds(name.Span) is { } span)
                yield return new(span, document.TextOf(span), PlaceKind.Toponym);
        }
        else if (!PlaceWords.Streets.Contains(LastWord(name.Text)) && Held(name) is { } held)
            yield return held;
        else if (isSite)
        {
            var span = WithStop(name.Span);
            yield return new(span, document.TextOf(span), PlaceKind.Site);
        }
    }

    /// <summary>The name alone: without small-letter words for its part ("southern"), with the "County" that belongs to it; null for a word for a kind of place alone.</summary>
    private Span? Bounds(Span span)
    {
        while (char.IsLower(document.Text[span.Start]) && document.Text.IndexOf(' ', span.Start, span.Length) is var space and > 0)
            span = new(space + 1, span.End);
        var text = document.TextOf(span);
        if (text.IndexOf(" of ", StringComparison.Ordinal) is var of and > 0 && PlaceWords.Divisions.Contains(text[..of]) && Gazetteer.Default.IsPlaceName(text[(of + 4)..]))
            span = new(span.Start + of + 4, span.End);
        foreach (var county in (ReadOnlySpan<string>)[" County", " Parish"])
        {
            if (document.Text.AsSpan(span.End).StartsWith(county) && Gazetteer.Default.Regions(document.TextOf(span) + county).Length > 0)
                span = new(span.Start, span.End + county.Length);
        }

        return PlaceWords.Divisions.Contains(text) || PlaceWords.Sites.Contains(text) || NameWords.Titles.Contains(text) ? null : WithStop(span);
    }

    /// <summary>With the full stop of an abbreviation: "Conn.", "Main St.".</summary>
    private Span WithStop(Span span)
    {
        if (span.End >= document.Text.Length || document.Text[span.End] != '.')
            return span;
        var stopped = document.TextOf(span) + ".";
        return Gazetteer.Default.AbbreviatedRegion(stopped) is not null || PlaceWords.Streets.Contains(LastWord(stopped)) ? new(span.Start, span.End + 1) : span;
    }

    /// <summary>"1935 Orchard St." and "Dublin Road", not "Sioux City".</summary>
    private static bool IsSite(string name) => PlaceWords.Sites.Contains(LastWord(name)) && name.Contains(' ', StringComparison.Ordinal) && Gazetteer.Default.Candidates(name).IsEmpty;

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>The place at the beginning of a body's or site's name ("Butler County Sheriff's Office"), or after its last "of".</summary>
    private PlaceMention? Held(NameMention name)
    {
        var text = name.Text;
        for (var end = text.LastIndexOf(' '); end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            var (first, rest) = (text[..end], text[(end + 1)..]);
            if (IsPlaceIn(first, rest))
                return new(new(name.Span.Start, name.Span.Start + end), first, Gazetteer.Default.FindCountry(first) is null && Gazetteer.Default.FindDemonym(first) is not null ? PlaceKind.People : PlaceKind.Toponym);
        }

        var of = text.LastIndexOf(" of ", StringComparison.Ordinal) + 4;
        while (of > 3 && of < text.Length)
        {
            if (IsPlaceIn(text[of..], text[..of]))
                return new(new(name.Span.Start + of, name.Span.End), text[of..], PlaceKind.Toponym);
            of = text.IndexOf(' ', of) is var next and > 0 ? next + 1 : 0;
        }

        return null;
    }

    private bool IsPlaceIn(string place, string rest)
    {
        if (!char.IsUpper(place[0]) || !rest.Split(' ').Any(PlaceWords.Bodies.Contains))
            return false;
        if (_named.Contains(place) || Gazetteer.Default.FindCountry(place) is not null || Gazetteer.Default.FindDemonym(place) is not null || Gazetteer.Default.Regions(place).Length > 0)
            return true;
        var candidates = Gazetteer.Default.Candidates(place);
        return candidates.Length > 0 && (candidates[0].Population >= KnownTown || (rest.Contains("Police", StringComparison.Ordinal) || rest.Contains("City", StringComparison.Ordinal) || rest.Contains("Fire", StringComparison.Ordinal))) && !NameWords.Function.Contains(place);
    }
}
