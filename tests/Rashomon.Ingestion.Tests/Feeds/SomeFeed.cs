namespace Rashomon.Ingestion.Tests.Feeds;

/// <summary>Invented feeds.</summary>
internal static class SomeFeed
{
    public const string Body = "<p>Two trawlers collided off Port Halen on Monday and eleven sailors were pulled from the water.</p><p>The harbour master said the vessels had been sailing without lights in heavy fog.</p>";

    public static string Rss(string items, string head = "") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>Coast News – Halen Courier</title><link>https://halencourier.com/</link><language>en-gb</language>{head}
        {items}
        </channel></rss>
        """;

    public static string Item(string inner, string title = "Trawlers collide off Port Halen") =>
        $"<item><title>{title}</title>{inner}<content:encoded><![CDATA[{Body}]]></content:encoded></item>";
}
