using System.IO.Compression;
using Rashomon.Ingestion;

namespace Rashomon.Eval.Extraction;

/// <summary>What the reader made of a page.</summary>
/// <param name="Article">The article; null where it gave none.</param>
/// <param name="Paragraphs">Its paragraphs, lists, quotations and subheadings, in order.</param>
internal sealed record ReadPage(Article? Article, string[] Paragraphs)
{
    /// <summary>The paragraphs joined by line ends.</summary>
    public string Body => string.Join('\n', Paragraphs);

    /// <summary>Reads a page from its file, unpacked where the name ends in <c>.gz</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="url">Where the page was published; null leaves it to the page.</param>
    public static ReadPage Of(string path, string? url = null) => Of(Bytes(path), url);

    /// <summary>Reads a page.</summary>
    public static ReadPage Of(byte[] bytes, string? url = null)
    {
        var article = new ArticleReader().Read(new("page.html", [.. bytes], url is null ? null : new(Url: url))).Article;
        return new(article, article is null ? [] : [.. article.Blocks.Where(b => b.IsBody || b.Kind == BlockKind.Subheading).Select(b => b.Span.Of(article.Text))]);
    }

    /// <summary>Writes the blocks, one a line, each with its kind and reason.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine($"title: {Article?.Title}; outlet: {Article?.Outlet?.Name}; authors: {string.Join(", ", Article?.Byline ?? [])}; published: {Article?.Published} ({Article?.Published?.Basis})");
        foreach (var block in Article?.Blocks ?? [])
            output.WriteLine($"{block.Kind} {block.Reason}: {block.Span.Of(Article!.Text)}");
    }

    /// <summary>The bytes of a page's file, unpacked where the name ends in <c>.gz</c>.</summary>
    public static byte[] Bytes(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.Ordinal))
            return File.ReadAllBytes(path);
        using var unpacked = new MemoryStream();
        using (var zip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress))
            zip.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
