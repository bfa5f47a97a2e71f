using System.Text;

namespace Rashomon.Eval.Quotations;

/// <summary>Makes articles of corpus texts: the first line is the headline, each other line with words a paragraph.</summary>
internal static class Documents
{
    /// <summary>The article.</summary>
    public static Article Of(PolnearArticle source)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start);
            if (end < 0)
                end = source.Text.Length;
            if (!source.Text.AsSpan(start, end - start).IsWhiteSpace())
                blocks.Add(new(blocks.Count == 0 ? BlockKind.Headline : BlockKind.Paragraph, new(start, end)));
            start = end + 1;
        }

        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(source.Text));
        return new() { Id = "a" + hash[..12], Hash = hash, Text = source.Text, Blocks = [.. blocks], File = source.Name + ".txt", Language = "en" };
    }
}
