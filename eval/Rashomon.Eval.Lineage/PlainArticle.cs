using System.Text;
using Rashomon.Annotation;

namespace Rashomon.Eval.Lineage;

/// <summary>Makes articles of a corpus's plain text: a paragraph a line.</summary>
internal static class PlainArticle
{
    /// <summary>An article of which nothing but the text is known.</summary>
    public static AnnotatedDocument Read(string id, string text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                blocks.Add(new(BlockKind.Paragraph, new(start, end)));
            start = end + 1;
        }

        return new(new Article { Id = id, Hash = ContentHash.Of(Encoding.UTF8.GetBytes(text)), Text = text, Blocks = [.. blocks], Language = "en" });
    }
}
