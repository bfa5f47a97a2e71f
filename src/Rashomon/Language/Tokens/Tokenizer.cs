using System.Buffers;
using Rashomon.Language.Networks;

namespace Rashomon.Language.Tokens;

/// <summary>Cuts text into syntactic words and sentences after the conventions of Universal Dependencies.</summary>
/// <remarks>
/// Blanks always cut. Inside a run without blanks a linear model decides wherever letters, digits and signs meet; a short learned list splits runs of letters ("cannot").
/// A second linear model decides after which words a sentence ends. All sums are of whole numbers.
/// </remarks>
internal sealed class Tokenizer
{
    /// <summary>Words of the longest sentence: longer ones, which are lists or tables, are broken there so that parsing stays affordable.</summary>
    public const int LongestSentence = 220;

    private readonly LinearModel _cuts;
    private readonly LinearModel _ends;
    private readonly Dictionary<string, int> _splits;

    /// <summary>Reads the tokeniser from its model file.</summary>
    public Tokenizer(ModelFile file)
        : this(LinearModel.Load(file, "cuts"), LinearModel.Load(file, "ends"), ReadSplits(file.Words("splits")))
    {
    }

    /// <summary>Takes the two decisions and the list of words that are split.</summary>
    public Tokenizer(LinearModel cuts, LinearModel ends, Dictionary<string, int> splits)
    {
        _cuts = cuts;
        _ends = ends;
        _splits = splits;
    }

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="regions">Parts of it in order, none overlapping; sentences stay within one. What lies between them is not read.</param>
    public TokenizedText Cut(string text, IReadOnlyList<Span> regions)
    {
        var words = new List<Span>(text.Length / 4);
        var starts = new List<int>();
        var paragraphs = new List<int>();
        foreach (var region in regions)
        {
            foreach (var paragraph in TextRuns.Paragraphs(text, region))
            {
                var first = words.Count;
                CutWords(text, paragraph, words);
                if (words.Count == first)
                    continue;
                paragraphs.Add(starts.Count);
                CutSentences(text, words, first, starts);
            }
        }

        paragraphs.Add(starts.Count);
        starts.Add(words.Count);
        return new([.. words], [.. starts], [.. paragraphs]);
    }

    /// <summary>Adds the words of a paragraph.</summary>
    public void CutWords(string text, Span paragraph, List<Span> words)
    {
        var at = paragraph.Start;
        while (TextRuns.Next(text, paragraph.End, ref at, out var run))
            CutRun(text, run, TextRuns.KindAfter(text, run.End, paragraph.End), words);
    }

    private void CutRun(string text, Span run, char next, List<Span> words)
    {
        var lower = ArrayPool<char>.Shared.Rent(run.Length);
        var kinds = ArrayPool<char>.Shared.Rent(run.Length);
        TextRuns.Describe(text.AsSpan(run.Start, run.Length), lower, kinds);
        var start = 0;
        var web = TextRuns.WebAddress(lower.AsSpan(0, run.Length));
        for (var i = 1; i < run.Length; i++)
        {
            if ((i > web.Start && i < web.End) || !IsCut(lower.AsSpan(0, run.Length), kinds.AsSpan(0, run.Length), i, next))
                continue;
            AddWord(text, new(run.Start + start, run.Start + i), words);
            start = i;
        }

        AddWord(text, new(run.Start + start, run.End), words);
        ArrayPool<char>.Shared.Return(lower);
        ArrayPool<char>.Shared.Return(kinds);
    }

    private bool IsCut(ReadOnlySpan<char> lower, ReadOnlySpan<char> kinds, int at, char next)
    {
        if (!CutFeatures.IsCandidate(kinds, at))
            return false;
        // Runs of hundreds of signs are no words: a look at the nearer part of them keeps the work linear.
        if (lower.Length > 200)
        {
            var from = Math.Max(0, at - 60);
            var length = Math.Min(lower.Length - from, 120);
            return IsCut(lower.Slice(from, length), kinds.Slice(from, length), at - from, next);
        }

        var list = new FeatureList(stackalloc uint[CutFeatures.Most]);
        CutFeatures.Collect(lower, kinds, at, next, ref list);
        return _cuts.Score(list.Features) > 0;
    }

    private void AddWord(string text, Span word, List<Span> words)
    {
        if (word.Length is > 2 and <= 12)
        {
            Span<char> buffer = stackalloc char[WordForms.Longest];
            var form = buffer[..WordForms.Normalize(text.AsSpan(word.Start, word.Length), buffer)];
            if (_splits.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var split))
            {
                words.Add(new(word.Start, word.Start + split));
                words.Add(new(word.Start + split, word.End));
                return;
            }
        }

        words.Add(word);
    }

    private void CutSentences(string text, List<Span> words, int first, List<int> starts)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        Span<uint> buffer = stackalloc uint[SentenceFeatures.Most];
        starts.Add(first);
        var start = first;
        var dateline = DatelineRule.End(text, all[first..]) + first - 1;
        for (var i = first; i + 1 < all.Length; i++)
        {
            if (i != dateline && i + 1 - start < LongestSentence && (i < dateline || !Ends(text, all, i, start, buffer)))
                continue;
            start = i + 1;
            starts.Add(start);
        }
    }

    private bool Ends(string text, ReadOnlySpan<Span> words, int at, int first, Span<uint> buffer)
    {
        if (!SentenceFeatures.IsCandidate(text, words[at], words[at + 1]))
            return false;
        if (AbbreviationRule.Ends(text, words, at) is { } known)
            return known;
        var list = new FeatureList(buffer);
        SentenceFeatures.Collect(text, words, at, first, words.Length, ref list);
        return _ends.Score(list.Features) > 0;
    }

    private static Dictionary<string, int> ReadSplits(string[] splits)
    {
        var result = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var split in splits)
        {
            var at = split.IndexOf('|', StringComparison.Ordinal);
            if (at > 0)
                result[split.Remove(at, 1)] = at;
        }

        return result;
    }
}
