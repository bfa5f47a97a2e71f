using System.Collections.Frozen;

namespace Rashomon.Ingestion.Html;

/// <summary>The kinds of tags met while one page is scanned: those of the standard, and whatever else the page has.</summary>
internal sealed class TagKinds
{
    private const int LongestName = 30;

    private static readonly (TagTraits Trait, string Names)[] Sets =
    [
        (TagTraits.Void, "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen image html head body"),
        (TagTraits.SelfEnding, "p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rt rp"),
        (TagTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (TagTraits.Special, "address applet article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup iframe listing main marquee menu nav object ol pre search section select summary table template ul"),
        (TagTraits.Scope, "applet marquee object table template"),
        (TagTraits.RawText, "script style textarea title xmp noembed noframes noscript iframe plaintext"),
        (TagTraits.Block, "html head body br address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"),
        (TagTraits.Dropped, "script style noscript iframe noembed noframes svg select textarea"),
        (TagTraits.Bare, "img source track area embed param input wbr"),
    ];

    private static readonly FrozenDictionary<string, TagKind> Known = Sets.SelectMany(s => s.Names.Split(' ')).Append("svg").Append("math").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Select((name, index) => new TagKind(name, index, Sets.Where(s => s.Names.Split(' ').Contains(name, StringComparer.Ordinal)).Aggregate(TagTraits.None, (all, s) => all | s.Trait)))
        .ToFrozenDictionary(k => k.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TagKind>.AlternateLookup<ReadOnlySpan<char>> ByName = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, TagKind> _others = new(StringComparer.Ordinal);

    /// <summary>The kind of the name in lower case; names over 30 characters are cut, as none that matters is longer.</summary>
    public TagKind Of(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[LongestName];
        lower = lower[..Math.Min(name.Length, LongestName)];
        name[..lower.Length].ToLowerInvariant(lower);
        if (ByName.TryGetValue(lower, out var known))
            return known;
        var others = _others.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!others.TryGetValue(lower, out var kind))
        {
            kind = new(lower.ToString(), Known.Count + _others.Count, TagTraits.None);
            _others.Add(kind.Name, kind);
        }
        return kind;
    }
}
