using System.Text;

namespace Rashomon.Training.Corpora;

/// <summary>A treebank document as raw text with the spans of its words: sentences parted by a blank, paragraphs by a blank line.</summary>
/// <param name="Text">The raw text.</param>
/// <param name="Words">Spans of the words.</param>
/// <param name="Starts">First word of each sentence, then the number of words.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record TreeDocument(string Text, Span[] Words, int[] Starts, TreeSentence[] Sentences)
{
    /// <summary>Documents of sentences in order.</summary>
    public static List<TreeDocument> Of(IEnumerable<TreeSentence> sentences) =>
        [.. sentences.GroupBy(s => s.Document, StringComparer.Ordinal).Select(g => Of(g.ToArray()))];

    private static TreeDocument Of(TreeSentence[] sentences)
    {
        var text = new StringBuilder();
        var words = new List<Span>();
        var starts = new List<int>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0)
                text.Append("\n\n");
            starts.Add(words.Count);
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var word = sentence.Words[i];
                if (word.Surface > 0)
                    AddSurface(sentence.Words.AsSpan(i, word.Surface), text, words);
                if (word.SpaceAfter)
                    text.Append(' ');
            }
        }

        starts.Add(words.Count);
        return new(text.ToString(), [.. words], [.. starts], sentences);
    }

    private static void AddSurface(ReadOnlySpan<TreeWord> parts, StringBuilder text, List<Span> words)
    {
        var at = text.Length;
        var end = at + parts[0].SurfaceForm.Length;
        text.Append(parts[0].SurfaceForm);
        for (var i = 0; i < parts.Length; i++)
        {
            // A part that is not written out in full ("dunno") takes at least one character.
            var rest = end - at - (parts.Length - i - 1);
            var length = i == parts.Length - 1 ? end - at : Math.Clamp(parts[i].Form.Length, 1, Math.Max(1, rest));
            words.Add(new(at, at + length));
            at += length;
        }
    }
}
