using System.Text;

namespace Rashomon.Ingestion.Tests;

/// <summary>Builders for invented inputs.</summary>
internal static class Some
{
    public const string Lead = "Two trawlers collided off Port Halen on Monday and eleven sailors were pulled from the water.";

    public const string Second = "The harbour master said the vessels had been sailing without lights in heavy fog.";

    public const string Third = "Rescue crews from three towns searched until dawn, and no one was reported missing.";

    public static string Body { get; } = Lead + "\n\n" + Second + "\n\n" + Third;

    public static RawDocument Document(string text, string name = "report.txt", GivenMetadata? given = null) =>
        new(name, [.. Encoding.UTF8.GetBytes(text)], given);

    public static ReadResult Read(string text, string name = "report.txt", GivenMetadata? given = null) => new ArticleReader().Read(Document(text, name, given));

    public static ReadResult Read(byte[] bytes) => new ArticleReader().Read(new("report.txt", [.. bytes]));

    public static Article Article(string text, string name = "report.txt", GivenMetadata? given = null) =>
        Read(text, name, given).Article ?? throw new InvalidOperationException("no article");

    /// <summary>The words of the blocks of one kind.</summary>
    public static string[] Texts(this Article article, BlockKind kind) =>
        [.. article.Blocks.Where(b => b.Kind == kind).Select(b => b.Span.Of(article.Text))];

    public static string? ReasonOf(this Article article, string words) =>
        article.Blocks.SingleOrDefault(b => b.Span.Of(article.Text) == words)?.Reason;

    public static BlockKind? KindOf(this Article article, string words) =>
        article.Blocks.SingleOrDefault(b => b.Span.Of(article.Text) == words)?.Kind;

    public static bool Has(this ReadResult result, string code) => result.Diagnostics.Any(d => d.Code == code);
}
