using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Rashomon.Fuzz;

/// <summary>The sound inputs that are mutated, all invented.</summary>
internal static class SeedInputs
{
    private const string Body = "<p>PORT HALEN, May 6 (Sarrow Press) - Two trawlers collided off Port Halen on Monday and at least 11 sailors were pulled from the water, the harbour master, Ilse Marn, said.</p><p>“We searched until dawn,” Marn said. The café at the pier stayed open.</p>";

    private const string Page =
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Trawlers collide - Halen Courier</title><meta property=\"og:title\" content=\"Trawlers collide\"><meta property=\"article:published_time\" content=\"2031-05-06T14:05:00+01:00\">" +
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Trawlers collide\",\"datePublished\":\"2031-05-06\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ama Boru\"}],\"publisher\":{\"name\":\"Halen Courier\"}}</script></head>" +
        "<body><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/coast\">Coast</a></li></ul></nav><main><article><h1>Trawlers collide</h1><p class=\"byline\">By Ama Boru</p><time datetime=\"2031-05-06\">6 May 2031</time>" + Body +
        "<figure><img src=\"a.jpg\"><figcaption>The pier. Photo: Odo Pelling</figcaption></figure><blockquote>Nobody was hurt.</blockquote><table><tr><td>1</td></tr></table><h2>Related</h2><ul><li><a href=\"/b\">Fog again</a></li></ul></article></main><footer>© 2031 Halen Courier</footer></body></html>";

    private const string Rss =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE rss>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Halen Courier</title><link>https://halen.example/</link>" +
        "<item><title>Trawlers &amp; fog</title><link>/a</link><guid isPermaLink=\"false\">h1</guid><pubDate>Tue, 06 May 2031 14:05:00 GMT</pubDate><dc:creator>Ama Boru</dc:creator><source url=\"https://sarrow.example/\">Sarrow Press</source><description>Two trawlers collided.</description><content:encoded><![CDATA[" + Body + "]]></content:encoded><enclosure url=\"a.jpg\" type=\"image/jpeg\" length=\"5\"/></item>" +
        "<item><title>Second</title><description>&lt;p&gt;Fog stopped ferries.&lt;/p&gt;</description><author>desk@halen.example (Ilse Marn)</author></item><item><title>Third</title><description>" + "Words of it. Words of it." + "</description></item></channel></rss>";

    private const string Atom =
        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://halen.example/\"><title type=\"html\">Halen &amp;amp; Sarrow</title><entry><title>Fog</title><id>tag:1</id><link href=\"a\"/><updated>2031-05-06T14:05:00Z</updated><author><name>Ama Boru</name></author><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" + Body + "</div></content></entry>" +
        "<entry><title>Two</title><source><title>Lowland Herald</title></source><summary type=\"html\">&lt;b&gt;Short&lt;/b&gt;</summary></entry></feed>";

    private const string JsonFeed =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Halen\", \"items\": [{\"id\": \"1\", \"url\": \"a\", \"title\": \"Fog\", \"content_html\": \"<p>Fog stopped \\u00e9 ferries.</p>\", \"date_published\": \"2031-05-06T06:00:00Z\", \"authors\": [{\"name\": \"Ama\"}], \"attachments\": [{\"url\": \"x\", \"size_in_bytes\": 3}]}, {\"id\": 2, \"summary\": \"Words.\"}]}";

    private const string Ninjs =
        "{\"uri\": \"urn:1\", \"pubstatus\": \"usable\", \"versioncreated\": \"2031-05-06T08:00:00Z\", \"headlines\": [{\"role\": \"main\", \"value\": \"Fog\"}], \"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>Ferries stood still.</p>\"}], \"byline\": \"By Ama Boru and Odo\", \"infosources\": [{\"name\": \"Sarrow\"}]}";

    private const string Lines =
        "{\"id\": \"1\", \"title\": \"Fog\", \"text\": \"Fog stopped ferries on Monday.\", \"url\": \"https://halen.example/1\", \"outlet\": \"Halen Courier\", \"published\": \"2031-05-06\"}\n{\"html\": \"<p>Words.</p>\", \"date\": 1936000000, \"authors\": \"A and B\"}\n[1]\nbroken\n{\"text\": \"\\ud83d\\ude00 words\"}\n";

    private const string Text =
        "Halen Courier\n\nTrawlers collide off Port Halen\n\nBy Ama Boru\n6 May 2031\n\nPORT HALEN (Sarrow Press) - Two trawlers collided on Monday, and 11 sailors were pulled from the water, police said.\n\n“We searched until dawn,” the harbour master said.\n\nRead more: Fog again\n\n© 2031 Halen Courier\n";

    private const string Mhtml =
        "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--b\"\r\n\r\n\r\n----b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://halen.example/a\r\n\r\n<p>The caf=C3=A9 was =\r\nclosed.</p>\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+V29yZHM8L3A+\r\n----b--\r\n";

    /// <summary>The kinds of inputs, in the order in which they take turns.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["page", "feed", "warc", "gzip", "lines", "text", "json", "mhtml"];

    /// <summary>The sound inputs of a kind.</summary>
    public static byte[][] Of(string kind) => kind switch
    {
        "page" => [Bytes(Page), Bytes("<html><body>" + Body + "</body></html>"), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Page)]],
        "text" => [Bytes(Text), Encoding.Latin1.GetBytes(Text), Encoding.BigEndianUnicode.GetBytes(Text)],
        "feed" => [Bytes(Rss), Bytes(Atom), Bytes("<opml><body><outline xmlUrl=\"https://halen.example/rss\" text=\"a\"/></body></opml>")],
        "warc" => [Archive(compressed: false)],
        "gzip" => [Archive(compressed: true), Gzip(Archive(compressed: false)), Gzip(Bytes(Rss)), Gzip(Bytes(Lines))],
        "lines" => [Bytes(Lines)],
        "json" => [Bytes(JsonFeed), Bytes(Ninjs), Bytes("[" + Ninjs + ", {\"title\": \"a\", \"text\": \"b\"}]")],
        _ => [Bytes(Mhtml)],
    };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Archive(bool compressed)
    {
        byte[][] bodies = [Bytes(Page), Gzip(Bytes(Page)), [.. Bytes("5\r\n<p>Fo\r\n9\r\ng</p> word\r\n0\r\n\r\n")]];
        string[] heads = ["", "Content-Encoding: gzip\r\n", "Transfer-Encoding: chunked\r\n"];
        List<byte> archive = [.. Record("warcinfo", "application/warc-fields", Bytes("software: invented\r\n"), compressed)];
        for (var i = 0; i < bodies.Length; i++)
        {
            archive.AddRange(Record("request", "application/http; msgtype=request", Bytes("GET / HTTP/1.1\r\n\r\n"), compressed));
            archive.AddRange(Record("response", "application/http; msgtype=response", [.. Bytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{heads[i]}\r\n"), .. bodies[i]], compressed));
        }
        return [.. archive, .. Record("resource", "text/plain", Bytes(Text), compressed)];
    }

    private static byte[] Record(string type, string contentType, byte[] block, bool compressed)
    {
        byte[] record = [.. Bytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://halen.example/a\r\nWARC-Date: 2031-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
        return compressed ? Gzip(record) : record;
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return memory.ToArray();
    }
}
