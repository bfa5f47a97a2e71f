using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rashomon.Annotation;
using Rashomon.Quotations;

namespace Rashomon.Lineage;

/// <summary>The words of an article's body as they are compared: without letter case, accents, marks and possessive endings.</summary>
internal sealed class BodyText
{
    private BodyText(ImmutableArray<ulong> words, ImmutableArray<Span> spans, ImmutableArray<bool> quoted)
    {
        Words = words;
        Spans = spans;
        Quoted = quoted;
    }

    /// <summary>A hash for each word.</summary>
    public ImmutableArray<ulong> Words { get; }

    /// <summary>Where each word stands.</summary>
    public ImmutableArray<Span> Spans { get; }

    /// <summary>Whether each word stands between quotation marks: anyone may quote the same words.</summary>
    public ImmutableArray<bool> Quoted { get; }

    /// <summary>Number of words.</summary>
    public int Length => Words.Length;

    /// <summary>Reads paragraphs, lists and set-apart passages; the headline and captions are each outlet's own.</summary>
    public static BodyText Read(AnnotatedDocument document)
    {
        var words = ImmutableArray.CreateBuilder<ulong>();
        var spans = ImmutableArray.CreateBuilder<Span>();
        var quoted = ImmutableArray.CreateBuilder<bool>();
        var runs = document.Find<QuotedRunLayer>();
        foreach (var block in document.Article.Blocks.Where(b => b.IsBody))
        {
            var marks = runs is null ? new QuoteMarks(document.Text, block.Span) : null;
            for (var at = block.Span.Start; at < block.Span.End;)
            {
                var end = WordEnd(document.Text, at, block.Span.End);
                if (end == at)
                {
                    at++;
                    continue;
                }

                words.Add(Hash(document.Text.AsSpan(at, end - at)));
                spans.Add(new(at, end));
                quoted.Add(marks?.Covers(at) ?? runs!.RunAt(at) >= 0);
                at = end;
                if (at + 1 < block.Span.End && document.Text[at] is '\'' or '’' && document.Text[at + 1] is 's' or 'S' && (at + 2 == block.Span.End || !char.IsLetter(document.Text[at + 2])))
                    at += 2;
            }
        }

        return new(words.ToImmutable(), spans.ToImmutable(), quoted.ToImmutable());
    }

    /// <summary>The words from <paramref name="first"/> up to <paramref name="end"/> as a span.</summary>
    public Span Cover(int first, int end) => new(Spans[first].Start, Spans[end - 1].End);

    private static int WordEnd(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark
            || (end > start && end + 1 < limit && text[end] is '.' or ',' && char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>FNV-1a over folded letters.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
        {
            if (letter < 128)
            {
                hash = (hash ^ char.ToLowerInvariant(letter)) * 1099511628211UL;
                continue;
            }

            foreach (var part in letter.ToString().Normalize(NormalizationForm.FormKD))
            {
                if (char.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                    hash = (hash ^ char.ToLowerInvariant(part)) * 1099511628211UL;
            }
        }

        return hash;
    }
}
