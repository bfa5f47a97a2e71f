using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Rashomon.Language;
using Rashomon.Language.Lexicons;

namespace Rashomon.Lineage;

/// <summary>Tells whether a source as named is someone who can be told apart: a name is, a role is not.</summary>
internal static partial class SourceOrigin
{
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Roles = Lists.Words(
        """
        official officials officer officers source sources witness witnesses spokesman spokeswoman spokesperson spokespeople spokespersons authority authorities resident residents
        local locals expert experts analyst analysts observer observers insider insiders diplomat diplomats aide aides representative representatives employee employees
        people person man woman men women citizen citizens villager villagers victim victims survivor survivors relative relatives neighbour neighbours neighbor neighbors
        investigator investigators doctor doctors medic medics soldier soldiers worker workers user users report reports statement statements release media leader leaders
        chief head director manager member members lawyer lawyers prosecutor prosecutors executive executives commander critics supporters activist activists protester protesters
        president minister secretary mayor governor ambassador envoy deputy captain sailor sailors fisherman fishermen
        senior top several some many other others two three one anonymous unnamed former retired current then local high-ranking high-level the a an its their his her of for in at with from who he she they it we i this these those
        """);

    private static readonly FrozenSet<string> BodyNouns = Lists.Words(
        """
        police navy army military ministry government mission court company department agency council parliament force forces commission committee embassy office union party
        group bank university institute association federation organization organisation council bureau guard service hospital congress senate corporation administration centre center board authority
        """);

    /// <summary>The name by which an attribution's source counts as a known origin; null where it is a role that anyone may fill.</summary>
    public static string? Of(Attribution link) =>
        Named(link.Source) ?? (link.Affiliation is { } body ? NamedBody(body) : null);

    /// <summary>The name without determiner and title, an agency's in full; null where nothing in it is a name.</summary>
    public static string? Named(string source)
    {
        source = Document().Replace(source.Trim(), "");
        if (Footnote().Match(source) is { Success: true } footnote)
            source = footnote.Groups[1].Value;
        if (MediaNames.Of(source) is { } outlet)
            return outlet;
        var words = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Longer phrases, and those that start in the middle of a sentence's grammar, are reading errors rather than names.
        if (words.Length is 0 or > MostWords || Fragment().IsMatch(source))
            return null;
        var telling = words.Where(w => !Roles.Contains(Bare(w))).ToArray();
        if (!telling.Any(IsCapital))
            return null;
        // A role at the end makes it "Harbourland officials", people of a body or a place that no one can tell apart.
        if (words.Length > 1 && Roles.Contains(Bare(words[^1])) && !IsCapital(words[^1]))
            return NamedBody(string.Join(' ', telling));
        return IsPlaceOrPeople(string.Join(' ', words.SkipWhile(w => !IsCapital(w)))) ? null : source;
    }

    /// <summary>A body's name; null for a place or people alone, whose speakers may be anyone's.</summary>
    private static string? NamedBody(string body)
    {
        var words = body.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length && Roles.Contains(words[first]) && !IsCapital(words[first]))
            first++;
        body = Possessive(string.Join(' ', words[first..]));
        if (!words.Any(IsCapital) || body.Length == 0)
            return null;
        return IsPlaceOrPeople(body) && !words.Any(w => BodyNouns.Contains(Bare(w))) ? null : body;
    }

    private static bool IsPlaceOrPeople(string name)
    {
        name = Possessive(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);
        return BuiltInGazetteer.Instance.TypeOf(name) is EntityType.Place || Gazetteer.Default.FindCountry(name) is not null || Gazetteer.Default.FindDemonym(name) is not null;
    }

    private static string Possessive(string name) => name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    /// <summary>"a statement from …", "statements in …": the name behind it is the source.</summary>
    [GeneratedRegex(@"^(?:an? |the |its |their )?(?:written )?(?:statements?|reports?|releases?|press releases?|data|figures|documents?|articles?) (?:from|by|in|of|issued by|released by) (?:the )?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Document();

    /// <summary>An acronym into which a footnote's number has run.</summary>
    [GeneratedRegex(@"^(\p{Lu}{2,5})\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^(?:in|on|at|to|from|by|with|of|for|and|but|that|which|as|remains?|is|was|were|are|has|had|have)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Fragment();

    private static bool IsCapital(string word) => word.Any(char.IsUpper);

    private static string Bare(string word) => word.Trim(',', '.', ':', ';', '"', '“', '”');
}
