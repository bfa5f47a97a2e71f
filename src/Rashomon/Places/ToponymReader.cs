using Rashomon.Language;
using Rashomon.Language.Lexicons;

namespace Rashomon.Places;

/// <summary>The places that one name holds.</summary>
internal static class ToponymReader
{
    /// <summary>The mentions in a name: itself where it is a place, a people or a site; none for persons.</summary>
    public static IEnumerable<PlaceMention> Read(NameMention name)
    {
        switch (name.Type)
        {
            case EntityType.Place when Gazetteer.Default.FindCountry(name.Text) is null && Gazetteer.Default.FindDemonym(name.Text) is not null && Gazetteer.Default.Candidates(name.Text).IsEmpty:
                yield return new(name.Span, name.Text, PlaceKind.People);
                break;
            case EntityType.Place when IsSite(name.Text):
            case EntityType.Facility:
                yield return new(name.Span, name.Text, PlaceKind.Site);
                break;
            case EntityType.Place:
                yield return new(name.Span, name.Text, PlaceKind.Toponym);
                break;
            case EntityType.Group when Gazetteer.Default.FindDemonym(name.Text) is not null:
                yield return new(name.Span, name.Text, PlaceKind.People);
                break;
        }
    }

    /// <summary>"1935 Orchard St." and "Dublin Road", not "Sioux City".</summary>
    private static bool IsSite(string name)
    {
        var space = name.LastIndexOf(' ');
        return space > 0 && PlaceWords.Sites.Contains(name[(space + 1)..]) && Gazetteer.Default.Candidates(name).IsEmpty;
    }
}
