using System.Text;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Tests.Sources;

public sealed class FormatSnifferTests
{
    [Theory]
    [InlineData("<rss version=\"2.0\">", SourceFormat.Feed)]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\n<!-- made by -->\n<?xml-stylesheet href=\"a\"?>\n<rdf:RDF xmlns:rdf=\"x\">", SourceFormat.Feed)]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE feed [<!ENTITY a \"b\">]><feed xmlns=\"http://www.w3.org/2005/Atom\">", SourceFormat.Feed)]
    [InlineData("<?xml version=\"1.0\"?><atom:feed xmlns:atom=\"http://www.w3.org/2005/Atom\">", SourceFormat.Feed)]
    [InlineData("<opml version=\"1.0\">", SourceFormat.Opml)]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", SourceFormat.Document)]
    [InlineData("<!doctype html><html>", SourceFormat.Document)]
    [InlineData("<p>Words about an <rss> tag", SourceFormat.Document)]
    [InlineData("WARC/1.1\r\nWARC-Type: warcinfo", SourceFormat.Warc)]
    [InlineData("{\"a\": 1}\n{\"a\": 2}\n", SourceFormat.JsonLines)]
    [InlineData("{\"a\": 1}\n", SourceFormat.Json)]
    [InlineData("{\n  \"a\": 1\n}", SourceFormat.Json)]
    [InlineData("[{\"a\": 1}]", SourceFormat.Json)]
    [InlineData("[Note] words", SourceFormat.Document)]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n", SourceFormat.Mhtml)]
    [InlineData("Subject: words\n\nWords about MIME-Version and multipart/related.", SourceFormat.Document)]
    [InlineData("", SourceFormat.Document)]
    public void Of_FirstBytes_TellTheFormat(string head, SourceFormat format)
    {
        var bytes = Encoding.UTF8.GetBytes(head);

        FormatSniffer.Of(bytes, "source.txt").ShouldBe(format);
        FormatSniffer.Of(FormatSniffer.Inflated(Warc.SomeWarc.Gzip(bytes)), "source.bin.gz").ShouldBe(format);
    }
}
