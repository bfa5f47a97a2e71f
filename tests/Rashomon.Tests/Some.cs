using System.Text;
using Rashomon.Annotation;

namespace Rashomon.Tests;

/// <summary>Builds small articles and documents by hand.</summary>
internal static class Some
{
    /// <summary>An article of paragraphs, blank lines between them.</summary>
    public static Article Article(string text, string? title = null, string outlet = "Morning Ledger", string? published = "2026-03-03")
    {
        var all = title is null ? text : title + "\n\n" + text;
        var blocks = new List<Block>();
        var start = 0;
        foreach (var part in all.Split("\n\n"))
        {
            if (part.Length > 0)
                blocks.Add(new(title is not null && start == 0 ? BlockKind.Headline : BlockKind.Paragraph, new(start, start + part.Length)));
            start += part.Length + 2;
        }

        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(outlet + all));
        return new()
        {
            Id = "a" + hash[..12],
            Hash = hash,
            Text = all,
            Title = title,
            Blocks = [.. blocks],
            Outlet = new(outlet),
            File = outlet.Replace(' ', '-') + ".txt",
            Published = published is null ? null : PublicationTime.Parse(published, "given"),
            Language = "en",
        };
    }

    /// <summary>A document with the given annotators' layers.</summary>
    public static AnnotatedDocument Document(string text, params ReadOnlySpan<IAnnotator> annotators) =>
        new AnnotationPipeline(annotators).Annotate(Article(text));
}
