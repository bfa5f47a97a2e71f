using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Rashomon.Ingestion.Html;

/// <summary>What elements are for, by their names, classes, ids and roles.</summary>
internal sealed class ElementRoles
{
    private static readonly FrozenSet<string> NeverText = Set("script style noscript template svg canvas iframe object embed video audio map button input select textarea option datalist progress meter nav menu dialog head link meta math title");

    private static readonly FrozenSet<string> Block = Set(
        "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> Layout = Set("grid layout with has no without gate col columns is");

    private static readonly FrozenSet<string> ArticleParts = Set("article story paragraph body");

    private static readonly FrozenSet<string> HiddenRoles = Set("navigation menu menubar dialog alertdialog search banner contentinfo toolbar tooltip");

    // Words of class names and ids, by what the box holds. Bare words only: "content-info" is no "info".
    private static readonly (string Reason, FrozenSet<string> Words)[] Boxes =
    [
        ("related-stories box", Set("related recommended recommendation recommendations recirc recirculation morefrom readmore readnext mostread mostpopular trending popular outbrain taboola teaser teasers upnext alsoread suggested promo promos promobox relatedposts relatedarticles yarpp zergnet crosslinks seealso moreon morestories latestnews topstories")),
        ("newsletter box", Set("newsletter newsletters subscribe subscription signup optin mailchimp emailsignup")),
        ("share box", Set("share sharing sharebar sharedaddy addthis addtoany social socials sociallinks follow followus shareicons sharetools sharebuttons socialshare")),
        ("comment section", Set("comments comment disqus commentlist respond livefyre commenting coral viafoura")),
        ("advertisement box", Set("ad ads advert advertisement advertising adslot adbox sponsor sponsored sponsorship dfp banner adwrapper adcontainer googlead")),
        ("page furniture", Set("nav navbar navigation menu breadcrumb breadcrumbs crumbs sidebar sidebars widget widgets footer masthead topbar toolbar pagination pager skip skiplink cookie cookies consent gdpr modal popup overlay tags taglist tagcloud toc noprint screenreader visuallyhidden postmeta entrymeta printonly legal copyright disclaimer siteheader sitefooter")),
        ("author box", Set("authorbox authorbio authorinfo bio biography aboutauthor aboutauthors authordescription")),
    ];

    private readonly Dictionary<IElement, string?> _boxes = [];
    private readonly ElementNames _names = new();

    public static bool IsBlock(string name) => Block.Contains(name);

    /// <summary>Whether the element's text is none of the page's words: code, controls, menus, or hidden.</summary>
    public static bool IsNeverText(IElement element)
    {
        if (NeverText.Contains(element.LocalName) || (element.HasAttribute("hidden") && !IsHiddenBody(element)))
            return true;
        if (element.GetAttribute("role") is { } role && HiddenRoles.Contains(role))
            return element.LocalName is not ("body" or "main" or "article");
        if (element.GetAttribute("aria-hidden") == "true" && element.LocalName is not ("div" or "section" or "article" or "main" or "body") && !IsCoveredParagraph(element))
            return true;
        return element.GetAttribute("style") is { Length: > 10 } style && IsHidden(style);
    }

    /// <summary>Why the element is a box beside the report; null where nothing says so.</summary>
    public string? Box(IElement element)
    {
        if (_boxes.TryGetValue(element, out var known))
            return known;
        return _boxes[element] = FindBox(element);
    }

    /// <summary>How strongly the element is marked as the article's body: a share that its text counts for more.</summary>
    public double Hint(IElement element)
    {
        if (element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
            return 0.5;
        var hint = element.LocalName switch { "article" => 0.3, "main" => 0.15, _ => element.GetAttribute("role") == "main" ? 0.15 : 0 };
        foreach (var name in _names.Of(element))
        {
            if (name is "articlebody" or "storybody" or "entrycontent" or "postcontent" or "articlecontent" or "postbody" or "storycontent" or "articletext" or "bodytext" or "storytext" or "articlebodytext" or "bodycontent" or "bodycopy" or "articlecopy" or "newstext" or "contentbody" or "maintext" or "richtext")
                return Math.Max(hint, 0.4);
        }
        return hint;
    }

    /// <summary>Whether a class or id of the element has the word as one of its parts.</summary>
    public bool IsNamed(IElement element, params ReadOnlySpan<string> words) => _names.IsNamed(element, words);

    private string? FindBox(IElement element)
    {
        switch (element.LocalName)
        {
            case "html" or "body" or "main" or "article" or "h1":
                return null;
            case "aside":
                return "aside";
            case "footer":
                return "page furniture";
        }
        foreach (var name in _names.Of(element))
        {
            foreach (var (reason, words) in Boxes)
            {
                if (words.Contains(name) && !IsLayout(element, name) && !HoldsBody(element))
                    return reason;
            }
        }
        return null;
    }

    /// <summary>
    /// Whether a word only names how the page is laid out: "sidebar-grid" holds the column and the sidebar, "article-widget" is a piece of the article
    /// in page builders, "has-sidebar" and "no-sidebar" say what stands elsewhere.
    /// </summary>
    private static bool IsLayout(IElement element, string word)
    {
        var beside = word switch
        {
            "sidebar" or "sidebars" or "toc" or "ad" or "ads" => Layout,
            "widget" or "widgets" => ArticleParts,
            _ => null,
        };
        if (beside is null)
            return false;
        foreach (var value in (string?[])[element.ClassName, element.Id])
        {
            foreach (var token in (value ?? "").Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = ElementNames.Parts(token).ToList();
                if (parts.Contains(word) && !parts.Exists(beside.Contains))
                    return false;
                if (token.Equals(word, StringComparison.OrdinalIgnoreCase))
                    return false;
            }
        }
        return true;
    }

    /// <summary>Paragraphs of an article that a page hides until the reader has been checked: the server gave them.</summary>
    private static bool IsHiddenBody(IElement element) =>
        element.LocalName is "div" or "section" && element.Children.Count(c => c.LocalName == "p" && c.TextContent.Length > 60) > 3 && element.Closest("article") is not null;

    /// <summary>A paragraph that is hidden from readers' aids only, until a wall in front of it is gone.</summary>
    private static bool IsCoveredParagraph(IElement element) => element.LocalName == "p" && element.TextContent.Length > 60;

    /// <summary>Whether a box holds an element named as the article's body: its name says how it is laid out ("teaser-content" above a wall).</summary>
    private bool HoldsBody(IElement box) => box.Children.Any(c => Hint(c) >= 0.4 && c.Children.Count(p => p.LocalName == "p") > 0);

    private static bool IsHidden(string style)
    {
        var folded = style.Replace(" ", "", StringComparison.Ordinal);
        return folded.Contains("display:none", StringComparison.OrdinalIgnoreCase) || folded.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
