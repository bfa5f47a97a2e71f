using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Rashomon.Bench.Formats;

/// <summary>Writes the files that are measured on.</summary>
internal static class InventedFiles
{
    /// <summary>An archive as crawlers write it: a request, a response and metadata a page, each record compressed on its own.</summary>
    /// <param name="path">Where.</param>
    /// <param name="pages">How many pages; or as many as make up <paramref name="bytes"/>.</param>
    /// <param name="bytes">Least bytes of the file; 0 for none.</param>
    /// <returns>How many records.</returns>
    public static int Warc(string path, int pages, long bytes = 0)
    {
        var text = new InventedText(11);
        // Members are written as bytes, so a big archive may repeat a hundred pages under new addresses.
        var bodies = Enumerable.Range(0, Math.Min(pages, 100)).Select(_ => Encoding.UTF8.GetBytes(text.Page())).ToArray();
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        var records = 0;
        for (var i = 0; i < pages || file.Length < bytes; i++)
        {
            var url = "https://halen.example/news/" + i.ToString(CultureInfo.InvariantCulture);
            Record(file, "request", url, "application/http; msgtype=request", Encoding.ASCII.GetBytes($"GET /news/{i} HTTP/1.1\r\nHost: halen.example\r\nUser-Agent: invented\r\n\r\n"));
            byte[] answer = [.. Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nDate: Fri, 09 May 2031 10:00:00 GMT\r\nServer: invented\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: max-age=60\r\n\r\n"), .. bodies[i % bodies.Length]];
            Record(file, "response", url, "application/http; msgtype=response", answer);
            Record(file, "metadata", url, "application/warc-fields", "fetchTimeMs: 120\r\ncharset-detected: utf-8\r\n"u8.ToArray());
            records += 3;
        }
        return records;
    }

    /// <summary>A feed with summaries and, for half of its items, the whole text.</summary>
    public static void Feed(string path, int items)
    {
        var text = new InventedText(12);
        using var file = new StreamWriter(path);
        file.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>Halen Courier</title><link>https://halen.example/</link><description>News</description>\n");
        for (var i = 0; i < items; i++)
        {
            file.Write(string.Create(CultureInfo.InvariantCulture, $"<item><title>{text.Sentence()}</title><link>https://halen.example/news/{i}</link><guid isPermaLink=\"false\">halen-{i}</guid><pubDate>Fri, 09 May 2031 {i / 60 % 24:00}:{i % 60:00}:00 GMT</pubDate><dc:creator>Ama Boru</dc:creator><category>Coast</category><description>{text.Sentence()} {text.Sentence()}</description><media:content url=\"https://halen.example/p{i}.jpg\" type=\"image/jpeg\"/>"));
            if (i % 2 == 0)
                file.Write("<content:encoded><![CDATA[" + text.Paragraph() + text.Paragraph() + text.Paragraph() + "]]></content:encoded>");
            file.Write("</item>\n");
        }
        file.Write("</channel></rss>\n");
    }

    private static void Record(Stream file, string type, string url, string contentType, byte[] block)
    {
        using var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
        gzip.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-05-09T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:{url}/{type}>\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n")));
        gzip.Write(block);
        gzip.Write("\r\n\r\n"u8);
    }
}
