using System.Globalization;

namespace Rashomon.Accounts.Show;

/// <summary>Who drew on whom, in sentences.</summary>
public static class LineageText
{
    /// <summary>"Harbour Courier credits Northwire", "Tide Blog reprints Harbour Courier", "… shares wording with …".</summary>
    public static string Of(LineageLink link, AccountIndex index) =>
        $"{index.ArticleName(link.Article)} {Verb(link.Kind)} {Source(link, index)}";

    /// <summary>The name of what is drawn on: the article's where it is one of those given, else the source's.</summary>
    public static string Source(LineageLink link, AccountIndex index) =>
        link.SourceArticle is { } id && index.Article(id) is { } article ? article.Name : link.Source;

    /// <summary>"45% of its words"; null where the text does not tell.</summary>
    public static string? Share(LineageLink link) => link.Share is { } share
        ? Math.Round(Math.Clamp(share, 0, 1) * 100).ToString("0", CultureInfo.InvariantCulture) + "% of its words"
        : null;

    private static string Verb(LineageKind kind) => kind switch
    {
        LineageKind.Credit => "credits",
        LineageKind.Attribution => "draws on",
        LineageKind.Embedded => "sets in a passage of",
        LineageKind.Republished => "reprints",
        LineageKind.Overlap => "shares wording with",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
